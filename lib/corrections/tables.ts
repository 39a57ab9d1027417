import type { EntryKind } from "@/lib/db/generated/enums";

/** A table whose rows belong to an entry, found by the column that points at the row above. */
export type Branch = { table: string; by: string; children?: Branch[] };

/** Everything that leaves with an entry, parents first. tests/corrections holds it to the database's own keys. */
export const TREE: Record<EntryKind, Branch> = {
  REFERRAL: {
    table: "Referral",
    by: "id",
    children: [
      { table: "ReferralExtension", by: "referralId" },
      { table: "Reminder", by: "referralId" },
      { table: "ReferralEnclosure", by: "referralId" },
      { table: "ReplyLink", by: "referralId" },
    ],
  },
  MINUTES_ITEM: {
    table: "MinutesItem",
    by: "id",
    children: [
      { table: "ClauseOutcome", by: "minutesItemId" },
      { table: "ClauseStance", by: "minutesItemId" },
      { table: "Speaker", by: "minutesItemId" },
      { table: "Proposal", by: "minutesItemId" },
      { table: "Vote", by: "minutesItemId", children: [{ table: "Ballot", by: "voteId" }] },
      { table: "NonParticipant", by: "minutesItemId" },
      { table: "Note", by: "minutesItemId" },
      { table: "Dispatch", by: "minutesItemId" },
      {
        table: "Assignment",
        by: "minutesItemId",
        children: [{ table: "AssignmentFollowUp", by: "assignmentId" }],
      },
    ],
  },
  MILESTONE: { table: "Milestone", by: "id" },
  ASSIGNMENT: {
    table: "Assignment",
    by: "id",
    children: [{ table: "AssignmentFollowUp", by: "assignmentId" }],
  },
};

/** Where a filed document says what it came with; it stays in the case without it. */
export const DOCUMENT_LINK: Partial<Record<EntryKind, "referralId" | "minutesItemId">> = {
  REFERRAL: "referralId",
  MINUTES_ITEM: "minutesItemId",
};
