import type { DocumentType } from "@/lib/db/generated/enums";
import type { CaseDocument, CaseFile, CaseItem, CaseReferral } from "@/lib/motions/queries";
import { DOCUMENT_TYPE, paragraphSign } from "@/lib/vocabulary";
import type { Source } from "../tree";

/** What a passage rests on: the document filed on the record where there is one, else the record itself. */

export const sourceOfCase = (motion: CaseFile): Source => ({
  kind: "motion",
  id: motion.id,
  label: `Ärende ${motion.registrationNumber}`,
});

export function sourceOfMotion(motion: CaseFile): Source {
  const document = motion.documents.find(({ type }) => type === "MOTION");
  return document ? cited(document, motion.registrationNumber) : sourceOfCase(motion);
}

export function sourceOfReferral(motion: CaseFile, { id, body, sentOn }: CaseReferral): Source {
  const letter = motion.documents.find(
    ({ type, referralId }) => type === "REFERRAL_LETTER" && referralId === id,
  );
  const mark = `${body.name}, ${sentOn}`;
  return letter ? cited(letter, mark) : { kind: "referral", id, label: `Remiss, ${mark}` };
}

/** A round is one act: a letter to one of its bodies is not what went to the others. */
export function sourceOfRound(
  motion: CaseFile,
  [first, ...others]: [CaseReferral, ...CaseReferral[]],
): Source {
  if (others.length === 0) return sourceOfReferral(motion, first);
  return { kind: "referral", id: first.id, label: `Remiss, ${first.sentOn}` };
}

/** Where a body's own words are printed: the extract, or while it has not decided the tjänsteutlåtande. */
const PRINTED_IN: Record<CaseItem["status"], DocumentType[]> = {
  DECIDED: ["MINUTES_EXTRACT", "REFERRAL_RESPONSE"],
  PROPOSED: ["OFFICIAL_REPORT", "REFERRAL_RESPONSE"],
};

export function sourceOfItem(motion: CaseFile, item: CaseItem): Source {
  const document = documentsOf(motion, item).find(({ type }) => PRINTED_IN[item.status].includes(type));
  const mark = markOf(item);
  return document ? cited(document, mark) : { kind: "minutes-item", id: item.id, label: mark };
}

/** An attachment is known to hold a note only where there is one of each. */
export function sourceOfNote(motion: CaseFile, item: CaseItem): Source {
  const [attachment, ...others] = documentsOf(motion, item).filter(({ type }) => type === "PROTOCOL_NOTE");
  const isTheOne = attachment && others.length === 0 && item.notes.length === 1;
  return isTheOne ? cited(attachment, markOf(item)) : sourceOfItem(motion, item);
}

export const sourceOfMilestone = (
  { id, occurredOn }: CaseFile["milestones"][number],
  label: string,
): Source => ({ kind: "milestone", id, label: `${label}, ${occurredOn}` });

const documentsOf = (motion: CaseFile, item: CaseItem): CaseDocument[] =>
  motion.documents.filter(({ minutesItemId }) => minutesItemId === item.id);

/** A document of an item, as its § names it. */
export const sourceOfDocument = (document: Pick<CaseDocument, "id" | "type">, item: CaseItem): Source =>
  cited(document, markOf(item));

const cited = ({ id, type }: Pick<CaseDocument, "id" | "type">, mark: string): Source => ({
  kind: "document",
  id,
  label: `${DOCUMENT_TYPE[type]}, ${mark}`,
});

/** "Socialnämnden, § 12, 2021-06-16" */
const markOf = ({ body, paragraph, heldOn, reportDatedOn }: CaseItem): string =>
  [body.name, paragraph && paragraphSign(paragraph), heldOn ?? reportDatedOn].filter(Boolean).join(", ");
