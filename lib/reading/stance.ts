import type { Decision } from "./decision.ts";
import { isHandedOver } from "./report-stance.ts";
import type { MinutesFields, Outcome, Stance } from "./types.ts";
import { verdictsOf } from "./verdicts.ts";

const NO_POSITION =
  /(?:inte|ej|utan att|avstår från att) ta(?:r)? (?:någon |egen )?ställning|utan (?:eget |något )?(?:ställningstagande|förslag till beslut|eget förslag)|avstår från (?:att )?(?:yttra|yttrande|ställning|avge)|(?:inte|ej) (?:har )?någ(?:on|ot) (?:erinran|att erinra)|ingen erinran|inget att erinra/iu;
const STANCES: Partial<Record<Outcome, Stance>> = {
  BIFALL: "TILLSTYRKER",
  AVSLAG: "AVSTYRKER",
  BESVARAD: "BESVARAD",
  DELVIS: "DELVIS",
  BIFALL_VILLKOR: "DELVIS",
};
// What an answer calls "the proposal" without saying whose is the motion's.
const THE_PROPOSAL = /(?<!\p{L})(?:förslaget|förslagen|remissen)(?!\p{L})/giu;
const HANDS_OVER_REPORT =
  /(?:översänd|överlämn)\p{L}{0,20}[^.]{0,80}(?:utlåtande|tjänsteskrivelse|yttrande|svar)|(?:utlåtande|tjänsteskrivelse)\p{L}{0,20}[^.]{0,60}(?:översänd|överlämn)/iu;
const RECOMMENDS_POINT = /^(?:att )?(?:tillstyrk|avstyrk|bifall|avslå)\p{L}*\.?$/iu;

const LEANS =
  /ställer sig (?<against>inte )?(?:(?<positive>positiv|bakom)|negativ)\p{L}*(?: till)? (?:\p{L}+ )?motion/iu;

/** "Ställer sig positiv till motionens förslag": all but said. */
function leaningOf(point: string): Stance | undefined {
  const { groups } = LEANS.exec(point) ?? {};
  if (!groups) return undefined;
  return Boolean(groups.positive) === !groups.against ? "TILLSTYRKER" : "AVSTYRKER";
}

/**
 * What a committee that answers thinks of the motion. It can only advise: its "avslår" is an AVSTYRKER. An
 * answer that is just handed over takes no stance, and none is inferred from what it says.
 */
export function readStance(
  decision: Decision | null,
): Pick<MinutesFields, "stance" | "clauseStances" | "outcome"> {
  if (!decision) return {};
  const points = decision.points.map(({ text }) => text);
  const about = points.map((point) =>
    RECOMMENDS_POINT.test(point) ? `${point} motionen` : point.replace(THE_PROPOSAL, "motionen"),
  );
  const { whole, clauses } = verdictsOf(about);
  const said = new Set(
    [...whole, ...clauses.map(({ outcome }) => outcome)].flatMap((outcome) => STANCES[outcome] ?? []),
  );
  const procedural = whole.some((outcome) => outcome === "ATERREMISS" || outcome === "BORDLAGD");
  const [only] = said;
  const stance = said.size > 1 || clauses.some(({ clause }) => clause === "övrigt") ? "DELVIS" : only;
  const spans = [decision.span];
  const handedOver = isHandedOver(points) || points.some((point) => HANDS_OVER_REPORT.test(point));
  const leaning = stance === undefined ? points.map(leaningOf).find((one) => one) : undefined;
  const isPlain = () => handedOver || points.some((point) => NO_POSITION.test(point));
  return {
    ...(!procedural && {
      stance: {
        value: stance ?? leaning ?? "NONE",
        spans,
        sure: stance !== undefined || (!leaning && isPlain()),
      },
    }),
    ...(clauses.length > 0 &&
      !procedural && { clauseStances: { value: clauses, spans, sure: stance !== undefined } }),
    ...(handedOver && !procedural && { outcome: { value: "FORWARDED", spans, sure: true } }),
    ...(procedural && { outcome: { value: whole[0]!, spans, sure: true } }),
  };
}
