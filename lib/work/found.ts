import type { PlainDate } from "@/lib/dates";
import type { Kind } from "./rank";

/** As the database knows it: what, about which record, and by when. */
export type Found = {
  kind: Kind;
  /** The referral, meeting, assignment, body or account that it is about, where that is not the motion. */
  id: string | null;
  motionId: string | null;
  number: string | null;
  title: string;
  /** The body that it concerns; of a plan, why it no longer holds. */
  body: string | null;
  on: PlainDate | null;
  /** The day that the reason starts from, where it has one. */
  since: PlainDate | null;
};
