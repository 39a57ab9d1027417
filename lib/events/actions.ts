import type { PaperKind } from "@/lib/db/generated/enums";

export type Change = { field: string; before: string; after: string };

/** `entry` names it in Swedish; `minutesItemId` where only who may see that item may know of it. */
type Entry = { entryId: string; entry: string; minutesItemId?: string };

type EditedPassage = { id: string; before: string; after: string };

/** Every kind of change the history knows, with what it tells. lib/events/describe.ts says it in Swedish. */
export type EventDetails = {
  /** `importedFrom`: the name of the list that it was read from. */
  "motion-registered": { registrationNumber: string; title: string; importedFrom?: string };
  "motion-corrected": { changes: Change[]; reason?: string };
  "motion-referred": { referralId: string; body: string; dueOn: string };
  "plan-applied": {
    council: string;
    /** Null where the tjänsteutlåtande was ready already. */
    readyOn: string | null;
    visits: { body: string; heldOn: string }[];
    answers: { body: string; dueOn: string }[];
  };
  "referral-extended": { referralId: string; body: string; from: string; to: string; reason: string };
  "referral-declined": { referralId: string; body: string; on: string; reason: string };
  "referral-reminded": { referralId: string; body: string; on: string; recipient: string };
  "referral-withdrawn": { referralId: string; body: string; on: string; reason: string };
  "answer-proposed": { minutesItemId: string; body: string; reportDatedOn: string | null };
  "answer-logged": {
    minutesItemId: string;
    body: string;
    meeting: string;
    paragraph: string | null;
    stance: string | null;
    overrideReason?: string;
  };
  "decision-recorded": {
    minutesItemId: string;
    body: string;
    meeting: string;
    paragraph: string | null;
    outcome: string | null;
    /** Why it was recorded although something was advised against. */
    overrideReason?: string;
  };
  "meeting-changed": {
    meetingId: string;
    body: string;
    meeting: string;
    changes: Change[];
    overrideReason?: string;
  };
  "milestone-recorded": { kind: string; on: string; note: string | null; overrideReason?: string };
  "dispatch-listed": { added: string[]; removed: string[] };
  "decision-dispatched": { recipients: string[]; on: string };
  "dispatch-undone": { recipients: string[] };
  "assignment-given": { assignmentId: string; body: string; text: string; dueOn: string | null };
  "assignment-followed-up": { assignmentId: string; body: string; on: string; text: string };
  "assignment-completed": { assignmentId: string; body: string; on: string };
  "assignment-reopened": { assignmentId: string; body: string };
  "entry-corrected": Entry & { changes: Change[]; reason: string };
  "entry-voided": Entry & { reason: string };
  "entry-restored": Entry;
  "document-filed": { documentId: string; title: string; sha256: string };
  /** It lies on the case since before: what it was filed with was struck, and it is filed with something else. */
  "document-refiled": { documentId: string; title: string; sha256: string };
  "document-published": { documentId: string; title: string };
  "document-unpublished": { documentId: string; title: string };
  /** How the first kind of paper was told of, before there were others. */
  "summary-drafted": { summaryId: string };
  "summary-edited": { summaryId: string; passages: EditedPassage[] };
  "paper-drafted": { paperId: string; kind: PaperKind };
  "paper-edited": { paperId: string; kind: PaperKind; passages: EditedPassage[] };
  "paper-discarded": { paperId: string; kind: PaperKind };
};

export type Action = keyof EventDetails;

export type NewEvent = {
  [A in Action]: { action: A; details: EventDetails[A] };
}[Action];
