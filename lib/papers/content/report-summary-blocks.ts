import { longDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { attribution } from "@/lib/vocabulary";
import type { Context } from "../paper-type";
import type { Block } from "../tree";
import { bullets, paragraph } from "./blocks";
import { proposalInShort } from "./proposal-blocks";
import { sourceOfCase, sourceOfItem, sourceOfReferral } from "./sources";
import { listed, stanceWord } from "./wording";

/** Who asks for what, what each body said in a word, and what is proposed. */
export const reportSummaryBlocks = ({ motion, choices }: Context): Block[] => {
  const proposal = proposalInShort(motion, choices);
  return [
    paragraph("summary:motion", origin(motion), sourceOfCase(motion)),
    ...round(motion),
    ...(proposal ? [paragraph("summary:proposal", `Förslag till beslut: ${proposal}`, null)] : []),
  ];
};

function origin({ title, movers, raisedOn }: CaseFile): string {
  const who = listed(movers.map(attribution));
  const day = raisedOn ? ` den ${longDate(raisedOn)}` : "";
  if (!who) return `Motionen har rubriken ”${title}”.`;
  return raisedOn ? `${who} väckte${day} motionen ”${title}”.` : `${who} har lämnat motionen ”${title}”.`;
}

function round(motion: CaseFile): Block[] {
  const asked = motion.referrals.filter(({ withdrawnOn }) => !withdrawnOn);
  if (asked.length === 0) return [];
  const lead = `Motionen har skickats på remiss till ${listed(asked.map(({ body }) => body.name))}.`;
  const items = asked.map((referral) => {
    const answer = motion.minutesItems.find(({ referralId }) => referralId === referral.id);
    const source = answer ? sourceOfItem(motion, answer) : sourceOfReferral(motion, referral);
    const proposed = answer?.status === "PROPOSED" ? "förslag till svar, inte beslutat" : null;
    const stance = answer?.stance ? stanceWord(answer.stance).toLowerCase() : "har svarat";
    const declined = referral.declinedOn ? "avstår från att svara" : "har inte svarat";
    const said = [proposed, answer ? stance : declined].filter(Boolean).join(": ");
    return { id: `summary:said:${referral.id}`, text: `${referral.body.name}: ${said}.`, source };
  });
  return [paragraph("summary:round", lead, sourceOfCase(motion)), bullets(items)];
}
