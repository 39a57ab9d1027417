import { longDate } from "@/lib/dates";
import type { CaseItem } from "@/lib/motions/queries";
import { paragraphSign } from "@/lib/vocabulary";
import type { Context } from "../paper-type";
import { known } from "./facts";
import { underParagraph } from "./wording";

/** Which § of which minutes: the body's own number where it has one, else the case's. */
export function itemFacts({ motion }: Context, item: CaseItem) {
  return known([
    { label: "Organ", value: item.body.name },
    { label: "Sammanträdesdatum", value: item.heldOn && longDate(item.heldOn) },
    { label: "Paragraf", value: item.paragraph && paragraphSign(item.paragraph) },
    { label: "Diarienummer", value: item.registrationNumber ?? motion.registrationNumber },
  ]);
}

/** Decisions about the motion of which nobody has said how they ended; an answer to a referral has a stance instead. */
export const missingOutcome = (items: CaseItem[]): string[] =>
  items
    .filter(({ status, referralId, outcome }) => status === "DECIDED" && !referralId && isUnsaid(outcome))
    .map((item) => `Utfallet saknas på beslutet i ${item.body.name}${underParagraph(item)}.`);

const isUnsaid = (outcome: CaseItem["outcome"]): boolean => outcome === null || outcome === "UNCLEAR";

/** What a paper about a § cannot be without. */
export const missingOfItem = ({ item }: Context): string[] => [
  ...(item?.status === "PROPOSED"
    ? [`${item.body.name} har inte beslutat än. Utdraget görs när beslutet är registrerat.`]
    : []),
  ...(item && !item.paragraph && item.status === "DECIDED"
    ? [`Paragrafens nummer saknas på beslutet i ${item.body.name}.`]
    : []),
  ...(item ? missingOutcome([item]) : []),
];
