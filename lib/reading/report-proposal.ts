import { splitClauses } from "./clauses.ts";
import type { Section } from "./report-sections.ts";
import { isHandedOver, stanceOf } from "./report-stance.ts";
import type { MinutesFields, Outcome, Span, Stance } from "./types.ts";

// "Socialnämndens beslut", "Kommunstyrelsen föreslår kommunfullmäktige besluta:" lead over to the points.
const LEADS_OVER = /^(?:I \p{L}+|.{0,90}(?:beslut|besluta[rt]?|föreslås|föreslår))(?: att)?\s*:?$/iu;
const COUNCIL_DECIDES =
  /kommunfullmäktige[ \n]+(?:föreslås )?beslutar?|förslag till (?:beslut )?(?:[it]\p{L}* )?kommunfullmäktige/iu;

/** What a proposal about a motion becomes when the council follows it; null for none. */
export const OUTCOME_OF: Record<Stance, Outcome | null> = {
  TILLSTYRKER: "BIFALL",
  AVSTYRKER: "AVSLAG",
  DELVIS: "DELVIS",
  BESVARAD: "BESVARAD",
  NONE: null,
};

/**
 * The stance of a report, read from what it proposes for decision: its points, or its first paragraph. It has an
 * outcome when it hands an answer over, or when the council is to decide.
 */
export function readProposal(
  text: string,
  proposal: Section | undefined,
): Pick<MinutesFields, "stance" | "outcome" | "decision" | "decisionPoints"> {
  if (!proposal) return {};
  const points = splitClauses(text, proposal.span).filter((point) => !LEADS_OVER.test(point.text));
  const printed = text.slice(proposal.heading.start, proposal.span.end);
  const isListed = /(?:^|\s)1[.)]\s|(?:^|\n)[ \t]*(?:[-–•*]|att)\s/iu.test(printed);
  const operative = isListed ? points : points.slice(0, 1);
  const texts = operative.map((point) => point.text);
  const spans = operative.map(({ span }) => span);
  const stance = stanceOf(texts);
  const outcome = isHandedOver(texts)
    ? "FORWARDED"
    : stance && COUNCIL_DECIDES.test(printed)
      ? OUTCOME_OF[stance]
      : null;
  return {
    ...(spans.length > 0 && { decision: { value: printedIn(text, spans), spans, sure: true } }),
    ...(stance && { stance: { value: stance, spans, sure: true } }),
    ...(outcome && { outcome: { value: outcome, spans, sure: true } }),
    ...((isListed || points.length === 1) && { decisionPoints: { value: points.length, spans, sure: true } }),
  };
}

const printedIn = (text: string, spans: Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join("\n");
