import type { HeadingKind } from "./heading-table.ts";
import { leadsOver, openingHeading, wholeLineHeading } from "./headings.ts";
import { matchesOf } from "./matches.ts";
import type { Span } from "./types.ts";

/** What a report is read for; every other heading only ends the section before it. */
export type SectionKind = "proposal" | "dispatch" | "other";
export type Section = { kind: SectionKind; heading: Span; span: Span };

const KINDS: Partial<Record<HeadingKind, SectionKind>> = {
  draft: "proposal",
  councilProposal: "proposal",
  dispatch: "dispatch",
};
// A receiver may be an address, which opens with a small letter: "Expedieras till: kansliet@…".
const DISPATCH_TO_ADDRESS = /^(?:\p{Lu}\p{L}+ )?(?:[Ee]xpedieras|[Ss]kickas|[Ss]änds) till:?\s+(?=\S+@)/u;

/** The sections of a report after its title, in order; each goes on until the next heading. */
export function findSections(text: string, from: number): Section[] {
  const starts: { kind: SectionKind; start: number; end: number }[] = [];
  let opensParagraph = true;
  for (const line of matchesOf(/[^\n\f]*(?:[\n\f]|$)/gu, text.slice(from))) {
    const printed = line[0].trim();
    if (!printed) {
      opensParagraph = true;
      continue;
    }
    const heading = headingOf(printed, opensParagraph);
    opensParagraph = false;
    if (!heading) continue;
    const start = from + line.index + line[0].indexOf(printed);
    const last = starts.at(-1);
    // "Förslag till beslut" over "Socialnämndens beslut" is one heading of two lines.
    const leads = heading.kind === "decision" || leadsOver(printed.slice(0, heading.length));
    const goesOn = last?.kind === "proposal" && leads && !text.slice(last.end, start).trim();
    if (goesOn) last.end = start + heading.length;
    else starts.push({ kind: KINDS[heading.kind] ?? "other", start, end: start + heading.length });
  }
  return starts.map(({ kind, start, end }, index) => ({
    kind,
    heading: { start, end },
    span: { start: end, end: starts[index + 1]?.start ?? text.length },
  }));
}

function headingOf(line: string, opensParagraph: boolean): { kind: HeadingKind; length: number } | null {
  const whole = wholeLineHeading(line);
  if (whole || !opensParagraph) return whole ?? openingHeading(line, false);
  const address = DISPATCH_TO_ADDRESS.exec(line);
  return address ? { kind: "dispatch", length: address[0].length } : openingHeading(line, true);
}
