import type { CaseFile, CaseItem, CaseReferral } from "@/lib/motions/queries";
import type { Block } from "../tree";
import { table } from "./blocks";
import { sourceOfItem, sourceOfReferral } from "./sources";
import { stanceWord } from "./wording";

/** What each body that was asked answered, in a row. */
export const answerTable = (motion: CaseFile): Block => ({
  kind: "table",
  caption: "Remissvar",
  columns: ["Remissinstans", "Datum", "§", "Ställningstagande", "Diarienummer"],
  rows: motion.referrals.map((referral) => {
    const answer = answerTo(motion, referral);
    const cells = [
      referral.body.name,
      String(answer?.heldOn ?? answer?.reportDatedOn ?? "–"),
      answer?.paragraph ?? "–",
      standing(referral, answer),
      answer?.registrationNumber ?? "–",
    ];
    return { cells, source: answer ? sourceOfItem(motion, answer) : sourceOfReferral(motion, referral) };
  }),
});

/** What the answers say of the att-satser one by one. A recommendation, never an outcome. */
export function clauseStances(motion: CaseFile): Block[] {
  const rows = motion.referrals.flatMap((referral) => {
    const answer = answerTo(motion, referral);
    return motion.clauses.flatMap(({ id, position, text }) => {
      const said = answer?.clauseStances.find(({ clauseId }) => clauseId === id);
      if (!answer || !said) return [];
      const proposed = answer.status === "PROPOSED" ? "Förslag: " : "";
      const cells = [`${position}. ${text}`, referral.body.name, `${proposed}${stanceWord(said.stance)}`];
      return [{ position, cells, source: sourceOfItem(motion, answer) }];
    });
  });
  if (rows.length === 0) return [];
  const byClause = rows
    .toSorted((a, b) => a.position - b.position)
    .map(({ cells, source }) => ({ cells, source }));
  return [
    table(
      "Ställningstagande till varje att-sats",
      ["Att-sats", "Remissinstans", "Ställningstagande"],
      byClause,
    ),
  ];
}

function standing({ withdrawnOn, declinedOn }: CaseReferral, answer: CaseItem | undefined): string {
  if (withdrawnOn) return "Remissen återkallad";
  if (declinedOn) return "Avstår från att svara";
  if (!answer) return "Inget svar";
  const stance = answer.stance ? stanceWord(answer.stance) : "–";
  return answer.status === "PROPOSED" ? `Förslag: ${stance.toLowerCase()}` : stance;
}

export const answerTo = (motion: CaseFile, { id }: CaseReferral): CaseItem | undefined =>
  motion.minutesItems.find(({ referralId }) => referralId === id);
