import { longDate, type PlainDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { attribution } from "@/lib/vocabulary";
import { decisionSection } from "./decision-section";
import { dispatchSection } from "./dispatch-section";
import { motionSection } from "./motion-section";
import { notesSection } from "./notes-section";
import { referralSection } from "./referral-section";
import type { SummaryTree } from "./tree";
import { listed } from "./wording";

/**
 * The decision summary as the register alone can tell it: stock phrases around what is recorded, every
 * passage with its source. `madeOn` decides which last answer dates have passed.
 */
export const draftSummary = (motion: CaseFile, municipality: string, madeOn: PlainDate): SummaryTree => ({
  documentName: "Beslutssammanfattning",
  title: motion.title,
  municipality,
  registrationNumber: motion.registrationNumber,
  madeOn: madeOn.toString(),
  facts: facts(motion),
  sections: [
    motionSection(motion),
    referralSection(motion, madeOn),
    notesSection(motion),
    decisionSection(motion),
    dispatchSection(motion),
  ],
});

function facts(motion: CaseFile): SummaryTree["facts"] {
  const { movers, raisedOn, caseOfficer, recordClass, secrecyProvision } = motion;
  return [
    { label: "Diarienummer", value: motion.registrationNumber },
    { label: movers.length === 1 ? "Motionär" : "Motionärer", value: listed(movers.map(attribution)) },
    { label: "Väckt", value: raisedOn && longDate(raisedOn) },
    { label: "Handläggare", value: caseOfficer?.name },
    { label: "Klassificering", value: recordClass },
    { label: "Sekretess", value: secrecyProvision },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []));
}
