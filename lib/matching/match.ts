/** What a document says of itself that can tell its case: a part of lib/reading. */
export type Described = {
  documentType: string | null;
  /** The reader's fields by name (`Reading["fields"]`). */
  fields: Record<string, { value: unknown; sure?: boolean }>;
  /** The part's own text, or null where nothing could be read. */
  text: string | null;
};

/** Where it was dropped: on a case, or on one of its referrals. */
export type DroppedOn = { motionId: string | null; referralId: string | null };

/** A case that the document may belong to. */
export type Candidate = {
  motionId: string;
  registrationNumber: string;
  title: string;
  /** The open referral that it answers; null where it answers none that is open. */
  referral: { id: string; body: string } | null;
  /** The minutes item of the case that stands for this very §, where it is registered already. */
  minutesItemId: string | null;
  /** Why, as Swedish sentences, the strongest first. */
  reasons: string[];
  /** So well founded that it may be chosen beforehand; at most one candidate of a match is. */
  certain: boolean;
};

/** The best first; none: perhaps a new case. */
export type Match = { candidates: Candidate[] };
