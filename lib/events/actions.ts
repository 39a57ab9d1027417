import type { PaperKind, ReleaseOutcome } from "@/lib/db/generated/enums";

export type Change = { field: string; before: string; after: string };

/** `entry` names it in Swedish; `minutesItemId` where only who may see that item may know of it. */
type Entry = { entryId: string; entry: string; minutesItemId?: string };

/** `proposalOf`: the body whose proposal it is, where it has not decided (KL 6:25). */
type Reply = { referralId: string; replyId: string; body: string; receipt: string; proposalOf?: string };

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
  /** Which documents the body was sent beside the motion and the letter. */
  "referral-enclosed": { referralId: string; body: string; documentIds: string[] };
  "reply-link-made": {
    referralId: string;
    linkId: string;
    body: string;
    recipient: string;
    expiresOn: string;
  };
  "reply-link-revoked": { referralId: string; linkId: string; body: string; recipient: string };
  "reply-received": Reply & { sha256s: string[] };
  "reply-accepted": Reply;
  "reply-returned": Reply & { reason: string };
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
  /** `count`: how many different things were masked; null where somebody had done it by hand. What they are is not told. */
  "document-masked": { documentId: string; originalId: string; title: string; count: number | null };
  "document-published": { documentId: string; title: string };
  /** The content is gone by a decision (gallring); `sha256` is what it was, the entry in the register stays. */
  "document-disposed": { documentId: string; title: string; sha256: string; basis: string };
  "document-unpublished": { documentId: string; title: string };
  "document-entered": { documentId: string; title: string; status: "RECEIVED" | "DRAWN_UP"; on: string };
  /** `what` names the case, the document by its number, or the kind of fact: never what is secret. */
  "secrecy-set": { what: string; documentId?: string; provision: string; reason: string };
  "secrecy-lifted": { what: string; documentId?: string; reason: string };
  /** Who asked is not told: nobody has to say (TF 2:18). */
  "release-requested": { documentId: string; what: string; on: string };
  "release-decided": {
    documentId: string;
    what: string;
    outcome: ReleaseOutcome;
    provision: string | null;
    byAuthority: boolean;
  };
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
