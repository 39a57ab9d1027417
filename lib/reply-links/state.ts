import { PlainDate } from "@/lib/dates";

export type LinkState = "OPEN" | "USED" | "CLOSED" | "EXPIRED" | "REVOKED";

type Link = {
  revokedAt: Date | null;
  expiresOn: PlainDate;
  isUsed: boolean;
  /** The referral is answered, declined or withdrawn. */
  isClosed: boolean;
};

/** What can still be done with a link. A used one goes on showing its receipt, also when its time is out. */
export function linkState({ revokedAt, expiresOn, isUsed, isClosed }: Link, today: PlainDate): LinkState {
  if (revokedAt) return "REVOKED";
  if (isUsed) return "USED";
  if (isClosed) return "CLOSED";
  return PlainDate.compare(expiresOn, today) < 0 ? "EXPIRED" : "OPEN";
}
