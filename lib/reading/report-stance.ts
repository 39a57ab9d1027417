import type { Outcome, Stance } from "./types.ts";
import { verdictsOf } from "./verdicts.ts";

const STANCES: Partial<Record<Outcome, Stance>> = {
  BIFALL: "TILLSTYRKER",
  AVSLAG: "AVSTYRKER",
  BESVARAD: "BESVARAD",
  DELVIS: "DELVIS",
  BIFALL_VILLKOR: "DELVIS",
};
const NO_POSITION =
  /(?:inte|ej|utan att|avstår från att) ta(?:r)? (?:någon )?ställning|tar inte ställning|utan eget (?:förslag|ställningstagande)|avstår från (?:att )?(?:yttra|yttrande|ställning)|ingen erinran|inget att erinra/iu;
// What a report calls "the proposal" without saying whose is the motion's.
const THE_PROPOSAL = /(?<!\p{L})(?:förslaget|förslagen)(?!\p{L})/giu;
const HANDED_OVER =
  /(?:överlämna|översänd|avge|lämna|godkänn|anta|ställ)(?:s|r|er|a|as|d|t)?(?!\p{L})[^.]{0,200}?(?:svar|yttrande|remissvar|synpunkter|bakom|som sitt)|hänvisa(?:r|s)?(?!\p{L})[^.]{0,160} som (?:sitt )?(?:svar|yttrande)|(?:svar|yttrande|synpunkter)[^.]{0,120}?(?:överlämna|översänd|godkänn|anta|avge)\p{L}*/iu;

/**
 * What a report proposes about the motion, read from its operative points; null when they do not speak of it. A
 * rejection of one thing and a grant of another is DELVIS.
 */
export function stanceOf(points: string[]): Stance | null {
  const { whole, clauses } = verdictsOf(points.map((point) => point.replace(THE_PROPOSAL, "motionen")));
  const outcomes = [...whole, ...clauses.map(({ outcome }) => outcome)];
  const said = new Set(outcomes.flatMap((outcome) => STANCES[outcome] ?? []));
  if (NO_POSITION.test(points.join("\n"))) return said.has("BESVARAD") ? "BESVARAD" : "NONE";
  if (said.size > 1 || clauses.some(({ clause }) => clause === "övrigt")) return "DELVIS";
  const [only] = said;
  return only ?? (isHandedOver(points) ? "NONE" : null);
}

/** The report goes on to another body as the answer. */
export const isHandedOver = (points: string[]): boolean => points.some((point) => HANDED_OVER.test(point));
