/** Every kind of change the history knows, with what it tells. lib/events/describe.ts says it in Swedish. */
export type EventDetails = {
  "motion-registered": { registrationNumber: string; title: string };
  "motion-corrected": { changes: { field: string; before: string; after: string }[] };
  "motion-referred": { referralId: string; body: string; dueOn: string };
  "referral-extended": { referralId: string; body: string; from: string; to: string; reason: string };
  "referral-declined": { referralId: string; body: string; on: string; reason: string };
  "referral-withdrawn": { referralId: string; body: string; on: string };
  "answer-proposed": { minutesItemId: string; body: string; reportDatedOn: string | null };
  "answer-logged": {
    minutesItemId: string;
    body: string;
    meeting: string;
    paragraph: string | null;
    stance: string | null;
  };
  "decision-recorded": {
    minutesItemId: string;
    body: string;
    meeting: string;
    paragraph: string | null;
    outcome: string | null;
  };
  "milestone-recorded": { kind: string; on: string; note: string | null };
  "document-filed": { documentId: string; title: string; sha256: string };
  "document-published": { documentId: string; title: string };
  "document-unpublished": { documentId: string; title: string };
  "summary-drafted": { summaryId: string };
  "summary-edited": { summaryId: string; passages: { id: string; before: string; after: string }[] };
};

export type Action = keyof EventDetails;

export type NewEvent = {
  [A in Action]: { action: A; details: EventDetails[A] };
}[Action];
