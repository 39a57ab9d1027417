import type { Answerer } from "@/lib/auth/permissions";

/**
 * A way in to one referral for who may not see the rest: as an officer of the body, or by a link. Made by
 * lib/asked/queries.ts and lib/reply-links/queries.ts, which have checked it against the database.
 */
export type Asked = {
  referralId: string;
  /** Null for an officer of the body. */
  linkId: string | null;
  answerer: Answerer;
};
