import { longDate } from "@/lib/dates";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { isFinal } from "@/lib/process/phase";
import type { Block } from "../tree";
import { bullets, paragraph, subheading } from "./blocks";
import { itemBlocks } from "./item-blocks";
import { milestones } from "./milestones";
import { sourceOfItem } from "./sources";
import { inQuotes, outcomePhrase, underParagraph } from "./wording";

/** What each body that has not answered a referral did with the case, and what is still undecided. */
export const decisionsBlocks = (motion: CaseFile): Block[] => [
  ...undecided(motion),
  ...road(motion),
  ...decisionsOf(motion).flatMap((item) => decisionBlocks(motion, item)),
];

const decisionsOf = (motion: CaseFile): CaseItem[] =>
  motion.minutesItems.filter(({ referralId, status }) => referralId === null && status === "DECIDED");

function road(motion: CaseFile): Block[] {
  const passed = milestones(motion, ["ASSIGNED", "REPORT_READY", "SUMMONED", "REPORTED", "WITHDRAWN"]);
  return passed.length > 0 ? [bullets(passed)] : [];
}

function undecided(motion: CaseFile): Block[] {
  const decisions = decisionsOf(motion);
  return [
    ...(decisions.length === 0 ? [paragraph("decisions:none", "Inget beslut är registrerat.", null)] : []),
    ...(decisions.some(mayHaveSettled)
      ? []
      : [paragraph("decisions:council", "Kommunfullmäktige har inte avgjort motionen.", null)]),
  ];
}

/** Where the text does not say what became of the motion, neither do we. */
const mayHaveSettled = ({ body, outcome }: CaseItem): boolean =>
  body.kind === "COUNCIL" && (outcome === null || outcome === "UNCLEAR" || isFinal(outcome));

function decisionBlocks(motion: CaseFile, item: CaseItem): Block[] {
  const prefix = `decision:${item.id}`;
  const source = sourceOfItem(motion, item);
  return [
    subheading(item.body.name),
    paragraph(prefix, decisionLead(item), source),
    ...itemBlocks({ prefix, motion, item, source }),
  ];
}

/** "Kommunfullmäktige avslog motionen den 14 september 2026, § 12. … Beslutet lyder:" */
export function decisionLead(item: CaseItem): string {
  const { body, outcome, tabledToOn, recommittedTo, byMinority, reason, registrationNumber, reportDatedOn } =
    item;
  return [
    `${body.name} ${outcomePhrase(outcome, body.kind)}${underParagraph(item)}.`,
    ...(outcome === "UNCLEAR" ? ["Vad beslutet innebär för motionen är inte fastställt."] : []),
    ...(tabledToOn ? [`Ärendet bordlades till den ${longDate(tabledToOn)}.`] : []),
    ...(recommittedTo ? [`Ärendet återremitterades till ${recommittedTo.name}.`] : []),
    ...(byMinority ? ["Det skedde på begäran av en minoritet."] : []),
    ...(reason ? [`Angivet skäl: ${inQuotes(reason)}`] : []),
    ...(reportDatedOn ? [`Tjänsteutlåtandet är daterat den ${longDate(reportDatedOn)}.`] : []),
    ...(registrationNumber ? [`Organets diarienummer: ${registrationNumber}.`] : []),
    "Beslutet lyder:",
  ].join(" ");
}
