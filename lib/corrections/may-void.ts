import type { Permission } from "@/lib/auth/permissions";
import type { EntryKind } from "@/lib/db/generated/enums";

/** Who may record an entry may also say that it should never have been made. */
export const MAY_VOID: Record<EntryKind, Permission> = {
  REFERRAL: "refer motions",
  MINUTES_ITEM: "record decisions",
  MILESTONE: "record decisions",
  ASSIGNMENT: "record decisions",
};
