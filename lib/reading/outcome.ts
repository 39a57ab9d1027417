import type { Block } from "./blocks.ts";
import { ofKind } from "./blocks.ts";
import { findDates } from "./dates.ts";
import { type Decision, decisionIn } from "./decision.ts";
import { isHandedOver } from "./report-stance.ts";
import type { ClauseOutcome, MinutesFields, Outcome } from "./types.ts";
import { verdictsOf } from "./verdicts.ts";

const NO_POSITION =
  /utan (?:eget |egen |något )?(?:ställningstagande|förslag till beslut|eget förslag)|(?:inte|ej|utan att) ta(?:r)? (?:egen |någon )?ställning|avstår från (?:eget )?ställningstagande/iu;
const BY_RECOMMITTAL = /^(?:enligt|med bifall till|bifall till)[^:]{0,80}återremiss/iu;
// "Kommunfullmäktige beslutar i enlighet med kommunstyrelsens förslag".
const BY_PROPOSAL =
  /^(?:\p{L}+ (?:beslutar|beslutade|har beslutat) )?(?:att )?(?:besluta )?(?:enligt|i enlighet med) [^:]{0,80}(?:förslag(?:et)?|yrkande(?:t)?)\.?$|^(?:att )?\p{L}+s förslag (?:till beslut )?(?:bifalls|bifalles|antas|godkänns|fastställs)\.?$/iu;
const REVOKES = /(?<!\p{L})upphäv/iu;
const FINAL: Outcome[] = ["BIFALL", "AVSLAG", "BESVARAD", "DELVIS", "BIFALL_VILLKOR", "AVSKRIVEN"];

type Settled = { outcome: Outcome | null; sure: boolean; clauses: ClauseOutcome[] };

/** What a paragraph decides about the motion, and what follows from it: clauses, finality, the date it is tabled to. */
export function readOutcome(
  text: string,
  decision: Decision | null,
  blocks: Block[],
  isCouncil: boolean,
): Pick<MinutesFields, "outcome" | "clauseOutcomes" | "isFinalDecision" | "tabledTo"> {
  const settled = decision
    ? settle(text, decision, blocks, isCouncil)
    : { outcome: null, sure: true, clauses: [] };
  const spans = decision ? [decision.span] : [];
  const { outcome, sure, clauses } = settled;
  const tabledTo = outcome === "BORDLAGD" && decision ? tablingDate(text, decision) : null;
  return {
    ...(outcome && { outcome: { value: outcome, spans, sure } }),
    ...(clauses.length > 0 && { clauseOutcomes: { value: clauses, spans, sure } }),
    ...(tabledTo && { tabledTo }),
    isFinalDecision: { value: isCouncil && outcome !== null && FINAL.includes(outcome), spans, sure },
  };
}

function settle(text: string, decision: Decision, blocks: Block[], isCouncil: boolean): Settled {
  if (REVOKES.test(decision.text)) return { outcome: null, sure: true, clauses: [] };
  if (BY_RECOMMITTAL.test(decision.text)) return { outcome: "ATERREMISS", sure: true, clauses: [] };
  const points = decision.points.map((point) => point.text);
  const { whole, clauses, followsProposal } = verdictsOf(points);
  const outcome = overall(whole, clauses);
  if (outcome) return { ...outcome, clauses };
  if (points.some((point) => NO_POSITION.test(point))) return { outcome: "NO_POSITION", sure: true, clauses };
  if (followsProposal || points.some((point) => BY_PROPOSAL.test(point))) return fromProposal(text, blocks);
  // A council that approves of an answer does not say what becomes of the motion.
  if (isHandedOver(points))
    return isCouncil
      ? { outcome: "UNCLEAR", sure: false, clauses }
      : { outcome: "FORWARDED", sure: true, clauses };
  return { outcome: null, sure: true, clauses };
}

/** The outcome of the whole from what is said of it and of its clauses. */
export function overall(
  whole: Outcome[],
  clauses: ClauseOutcome[],
): { outcome: Outcome; sure: boolean } | null {
  const procedural = whole.find((outcome) => outcome === "ATERREMISS" || outcome === "BORDLAGD");
  if (procedural) return { outcome: procedural, sure: true };
  const said = new Set([...whole, ...clauses.map(({ outcome }) => outcome)]);
  if (said.size === 0) return null;
  if (clauses.some(({ clause }) => clause === "övrigt")) return { outcome: "DELVIS", sure: true };
  const [only] = said;
  if (said.size > 1 || !only) {
    // "avslås och anses besvarad": both words for one motion; the stronger one is a guess.
    const rejectedAndAnswered =
      clauses.length === 0 && said.size === 2 && said.has("AVSLAG") && said.has("BESVARAD");
    return rejectedAndAnswered ? { outcome: "AVSLAG", sure: false } : { outcome: "DELVIS", sure: true };
  }
  // One clause granted and the rest passed over in silence.
  if (whole.length === 0 && only === "BIFALL")
    return clauses.length === 1 ? { outcome: "DELVIS", sure: false } : { outcome: "BIFALL", sure: false };
  return { outcome: only, sure: whole.length > 0 };
}

/** "Bifaller kommunstyrelsens förslag": what was proposed, where the paragraph prints it; else nobody can tell. */
function fromProposal(text: string, blocks: Block[]): Settled {
  for (const block of ofKind(blocks, "councilProposal", "draft")) {
    const { whole, clauses } = verdictsOf(decisionIn(text, block.span).points.map((point) => point.text));
    const outcome = overall(whole, clauses)?.outcome;
    if (outcome) return { outcome, sure: false, clauses };
  }
  return { outcome: "UNCLEAR", sure: false, clauses: [] };
}

function tablingDate(text: string, { span }: Decision): MinutesFields["tabledTo"] | null {
  const part = text.slice(span.start, span.end);
  const at = part.search(/bordl[aä]g/iu);
  const date = findDates(part).find(({ span: { start }, wholeDay }) => wholeDay && start > at);
  if (!date) return null;
  const { start, end } = date.span;
  return { value: date.date, spans: [{ start: span.start + start, end: span.start + end }], sure: true };
}
