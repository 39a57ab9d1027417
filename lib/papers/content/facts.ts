import { longDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { attribution } from "@/lib/vocabulary";
import type { PaperTree } from "../tree";
import { listed } from "./wording";

type Facts = PaperTree["facts"];

/** Only what is recorded stands under the title. */
export const known = (facts: { label: string; value: string | null | undefined }[]): Facts =>
  facts.flatMap(({ label, value }) => (value ? [{ label, value }] : []));

/** What identifies the case: number, movers, the day it was raised, officer, class and secrecy. */
export function caseFacts(motion: CaseFile): Facts {
  const { movers, raisedOn, caseOfficer, recordClass, secrecyProvision } = motion;
  return known([
    { label: "Diarienummer", value: motion.registrationNumber },
    { label: movers.length === 1 ? "Motionär" : "Motionärer", value: listed(movers.map(attribution)) },
    { label: "Väckt", value: raisedOn && longDate(raisedOn) },
    { label: "Handläggare", value: caseOfficer?.name },
    { label: "Klassificering", value: recordClass },
    { label: "Sekretess", value: secrecyProvision },
  ]);
}
