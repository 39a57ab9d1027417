import type { EntryKind } from "@/lib/db/generated/enums";

/** What an entry is called in an address. */
export const KIND_IN_ADDRESS: Record<string, EntryKind> = {
  remiss: "REFERRAL",
  paragraf: "MINUTES_ITEM",
  handelse: "MILESTONE",
  uppdrag: "ASSIGNMENT",
};
