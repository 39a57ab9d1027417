import type { PlainDate } from "@/lib/dates";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { OUTCOME, paragraphSign, REFERRAL_STATE, STANCE } from "@/lib/vocabulary";
import { decisionsIn, lapInWords, referralRound } from "../round";

export type Statement = {
  id: string;
  href: string;
  body: string;
  /** What kind of word it is: an answer, a proposal, the decision. */
  as: string;
  /** About the motion as one; null where nothing is said of it. */
  whole: string | null;
  /** Nothing has been said yet, or will be: `whole` tells how the referral stands. */
  silent: boolean;
  /** About an att-sats, by its id, where something is said of that one. */
  clauses: Map<string, string>;
  where: string | null;
  /** The item that papers are filed with; null where there is none. */
  itemId: string | null;
  on: string;
};

const LAST = "9999";

/** Who has said what of the motion, in the order in which it was said. Nothing is read into silence. */
export function statementsOf(file: CaseFile, today: PlainDate): Statement[] {
  const answers = referralRound(file, today).map(({ referral, answer, state, lap }): Statement => {
    const decided = answer?.status === "DECIDED";
    const as = ["Remissvar", lap && lapInWords(lap).toLowerCase()].filter(Boolean).join(", ");
    return {
      id: referral.id,
      href: `remiss-${referral.id}`,
      body: referral.body.name,
      as: answer && !decided ? `${as}, förslag som organet inte har beslutat` : as,
      whole: answer ? stanceIn(answer) : UNANSWERED[state],
      silent: !answer,
      clauses: new Map(answer?.clauseStances.map(({ clauseId, stance }) => [clauseId, STANCE[stance]])),
      where: answer && whereIn(answer),
      itemId: answer?.id ?? null,
      on: String(answer?.heldOn ?? referral.closedOn ?? LAST),
    };
  });
  const decisions = decisionsIn(file).map(
    (item): Statement => ({
      id: item.id,
      href: `beslut-${item.id}`,
      body: item.body.name,
      as: kindOf(item),
      silent: false,
      whole: item.outcome ? OUTCOME[item.outcome] : null,
      clauses: new Map(item.clauses.map(({ clauseId, outcome }) => [clauseId, OUTCOME[outcome]])),
      where: whereIn(item),
      itemId: item.id,
      on: String(item.heldOn ?? LAST),
    }),
  );
  return [...answers, ...decisions].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const UNANSWERED = {
  ...REFERRAL_STATE,
  OVERDUE: "Har inte svarat, försenat",
  WAITING: "Har inte svarat ännu",
};

export const NOTHING_SAID = "Inget ställningstagande redovisat";

const stanceIn = ({ stance }: CaseItem): string | null => (stance ? STANCE[stance] : null);

/** Only the council decides on a motion (KL 5:23); what others say before it is a proposal. */
function kindOf({ body, status }: CaseItem): string {
  if (status === "PROPOSED") return "Tjänsteutlåtande, inte beslutat";
  if (body.kind === "COUNCIL") return "Beslut";
  return "Förslag";
}

function whereIn({ heldOn, paragraph, reportDatedOn }: CaseItem): string | null {
  if (heldOn) return `${heldOn}, ${paragraphSign(paragraph)}`;
  return reportDatedOn && `daterat ${reportDatedOn}`;
}
