import { longDate, PlainDate } from "@/lib/dates";
import type { CaseFile, CaseItem, CaseReferral } from "@/lib/motions/queries";
import type { Context } from "../paper-type";
import type { Block } from "../tree";
import { answerTable, answerTo, clauseStances } from "./answer-tables";
import { paragraph, quotation, subheading } from "./blocks";
import { itemBlocks } from "./item-blocks";
import { quotables } from "./reasoning";
import { quotedFrom } from "./sentences";
import { sourceOfItem, sourceOfReferral, sourceOfRound } from "./sources";
import { BODY_ITSELF, inQuotes, lastAnswerDay, listed, stanceWord, underParagraph } from "./wording";

/** Who was asked what, and what each said; `madeOn` decides which last answer days have passed. */
export function referralBlocks(motion: CaseFile, madeOn: PlainDate, from?: QuotedFrom): Block[] {
  if (motion.referrals.length === 0) {
    return [paragraph("referrals:none", "Ingen remiss är registrerad.", null)];
  }
  return [
    ...rounds(motion, madeOn),
    answerTable(motion),
    ...clauseStances(motion),
    ...motion.referrals.flatMap((referral) => bodyBlocks(motion, referral, madeOn, from)),
  ];
}

/** The documents that the answers' reasons are quoted from, and what the writer has picked there. */
type QuotedFrom = Pick<Context, "texts" | "choices">;

/** Bodies that were asked the same thing on the same terms are named together. */
function rounds(motion: CaseFile, madeOn: PlainDate): Block[] {
  const alike = Object.groupBy(motion.referrals, ({ sentOn, dueOn, question }) =>
    [sentOn, dueOn, question].join(" "),
  );
  return Object.values(alike).flatMap((round = []) => {
    const [first, ...others] = round;
    if (!first) return [];
    const id = `referrals:round:${first.id}`;
    const bodies = listed(round.map(({ body }) => body.name));
    const sent = `Motionen skickades den ${longDate(first.sentOn)} på remiss till ${bodies}.`;
    const source = sourceOfRound(motion, [first, ...others]);
    return [
      paragraph(id, `${sent} ${lastAnswerDay(first.dueOn, isPast(first, madeOn))} Frågan lyder:`, source),
      quotation(`${id}:question`, first.question, source),
    ];
  });
}

function bodyBlocks(motion: CaseFile, referral: CaseReferral, madeOn: PlainDate, from?: QuotedFrom): Block[] {
  const answer = answerTo(motion, referral);
  return [
    subheading(referral.body.name),
    ...withoutAnswer(motion, referral, answer, madeOn),
    ...(answer ? answerBlocks(motion, referral, answer, madeOn, from) : []),
  ];
}

function withoutAnswer(
  motion: CaseFile,
  referral: CaseReferral,
  answer: CaseItem | undefined,
  madeOn: PlainDate,
): Block[] {
  const { id, body, withdrawnOn, declinedOn, declinedReason, dueOn } = referral;
  const say = (what: string, text: string) => [
    paragraph(`referral:${id}:${what}`, text, sourceOfReferral(motion, referral)),
  ];
  if (withdrawnOn) return say("withdrawn", `Remissen återkallades den ${longDate(withdrawnOn)}.`);
  if (declinedOn) {
    const reason = declinedReason ? ` Angivet skäl: ${inQuotes(declinedReason)}` : "";
    return say("declined", `${body.name} avstod den ${longDate(declinedOn)} från att svara.${reason}`);
  }
  if (answer) return [];
  const missing = `${body.name} har inte svarat.`;
  return say("missing", `${missing} ${lastAnswerDay(dueOn, isPast(referral, madeOn))}`);
}

/** A proposal and the decision that replaces it have different ids: an edit of one is not of the other. */
function answerBlocks(
  motion: CaseFile,
  referral: CaseReferral,
  item: CaseItem,
  madeOn: PlainDate,
  from?: QuotedFrom,
): Block[] {
  const isProposal = item.status === "PROPOSED";
  const prefix = `referral:${referral.id}:${isProposal ? "proposal" : "answer"}`;
  const source = sourceOfItem(motion, item);
  const lead = isProposal ? proposalLead(referral, item, madeOn) : answerLead(referral, item);
  return [
    paragraph(prefix, lead, source),
    ...itemBlocks({ prefix, motion, item, source }),
    ...reasoning(prefix, item, from),
  ];
}

/** The heart of what the document says besides its own summary, in its own sentences. */
function reasoning(prefix: string, item: CaseItem, from?: QuotedFrom): Block[] {
  const document = from?.texts.get(item.id);
  if (!document) return [];
  const quoted = quotables(item, document.text, from?.choices.quoted[item.id]).filter(
    ({ isQuoted }) => isQuoted,
  );
  if (quoted.length === 0) return [];
  const words = quotedFrom(
    document.text,
    quoted.map(({ sentence }) => sentence),
  );
  return [
    paragraph(`${prefix}:reasoning-lead`, "Ur handlingen:", null),
    quotation(`${prefix}:reasoning`, words, document.source),
  ];
}

function proposalLead(referral: CaseReferral, item: CaseItem, madeOn: PlainDate): string {
  const dated = item.reportDatedOn ? ` daterat den ${longDate(item.reportDatedOn)}` : "";
  return [
    `Förslag till remissvar enligt tjänsteutlåtande${dated}.`,
    `${BODY_ITSELF[item.body.kind]} har inte beslutat.`,
    ...(referral.closedOn ? [] : [lastAnswerDay(referral.dueOn, isPast(referral, madeOn))]),
    ...ownNumber(item),
    ...stance(item, "Föreslaget ställningstagande"),
    "Förslaget lyder:",
  ].join(" ");
}

function answerLead({ body }: CaseReferral, item: CaseItem): string {
  return [
    `${item.body.name} besvarade remissen${underParagraph(item)}.`,
    ...(item.body.name === body.name ? [] : [`När remissen skickades hette organet ${body.name}.`]),
    ...(item.reportDatedOn ? [`Tjänsteutlåtandet är daterat den ${longDate(item.reportDatedOn)}.`] : []),
    ...ownNumber(item),
    ...stance(item, "Ställningstagande"),
    "Beslutet lyder:",
  ].join(" ");
}

const ownNumber = ({ registrationNumber }: CaseItem): string[] =>
  registrationNumber ? [`Diarienummer hos remissinstansen: ${registrationNumber}.`] : [];

function stance({ stance }: CaseItem, label: string): string[] {
  if (!stance) return [];
  const word = stanceWord(stance);
  return [stance === "NONE" ? `${word}.` : `${label}: ${word.toLowerCase()}.`];
}

const isPast = ({ dueOn }: CaseReferral, madeOn: PlainDate): boolean => PlainDate.compare(dueOn, madeOn) < 0;
