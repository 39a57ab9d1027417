import { longDate } from "@/lib/dates";
import type { CaseItem } from "@/lib/motions/queries";
import { paragraphSign } from "@/lib/vocabulary";
import type { Context } from "../paper-type";
import { known } from "./facts";

/** Which § of which minutes: the body's own number where it has one, else the case's. */
export function itemFacts({ motion }: Context, item: CaseItem) {
  return known([
    { label: "Organ", value: item.body.name },
    { label: "Sammanträdesdatum", value: item.heldOn && longDate(item.heldOn) },
    { label: "Paragraf", value: item.paragraph && paragraphSign(item.paragraph) },
    { label: "Diarienummer", value: item.registrationNumber ?? motion.registrationNumber },
  ]);
}

/** What a paper about a § cannot be without. */
export const missingOfItem = ({ item }: Context): string[] => [
  ...(item?.status === "PROPOSED"
    ? [`${item.body.name} har inte beslutat än. Utdraget görs när beslutet är registrerat.`]
    : []),
  ...(item && !item.paragraph && item.status === "DECIDED"
    ? [`Paragrafens nummer saknas på beslutet i ${item.body.name}.`]
    : []),
];
