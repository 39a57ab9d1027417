import { matchesOf } from "./matches.ts";
import { type FoundBody, findAdministration, findAuthor } from "./organisations.ts";
import type { Section } from "./report-sections.ts";

// "Kommunledningskontorets bedömning"; "Kommunledningskontorets tjänsteskrivelse, 2031-10-27" among the documents
// of the report of that date; a page's foot, "Kommunledningskontoret      Granviks kommun".
const ASSESSMENT =
  /^(?<name>.+?)s? (?:bedömning|synpunkter|kommentar(?:er)?|överväganden|ställningstagande)/u;
const OWN_DOCUMENT =
  /^[-–• ]*(?<name>[^\n]{4,70}?)s? tjänste(?:skrivelse|utlåtande),?(?: daterad)?(?: den)? (?<date>[\d-]{10})/gmu;
const FOOT = /^(?<name>\p{Lu}[^\n\t]{4,60}?)(?:\t| {3,})[^\n]*\p{L}s? kommun[ \t]*$/gmu;

/** Who drew a report up: the body in its head, or what its headings, documents or page feet tell; null for none. */
export function findReportAuthor(
  text: string,
  { head, sections, documentDate }: { head: string; sections: Section[]; documentDate?: string },
): FoundBody | null {
  const named = findAuthor(head);
  if (named) return named;
  const assessments = sections.flatMap(({ heading }) => {
    const match = ASSESSMENT.exec(text.slice(heading.start, heading.end));
    return match ? [{ name: match.groups?.name ?? "", at: heading.start }] : [];
  });
  const documents = matchesOf(OWN_DOCUMENT, text)
    .filter(({ groups }) => groups?.date === documentDate)
    .map(nameAndPlace);
  return firstAdministration([...assessments, ...documents, ...matchesOf(FOOT, text).map(nameAndPlace)]);
}

function nameAndPlace(match: RegExpExecArray): { name: string; at: number } {
  const name = match.groups?.name ?? "";
  return { name, at: match.index + match[0].indexOf(name) };
}

function firstAdministration(candidates: { name: string; at: number }[]): FoundBody | null {
  for (const { name, at } of candidates) {
    const found = findAdministration(name);
    if (found && found.name === name) return { name, span: { start: at, end: at + name.length } };
  }
  return null;
}
