import type { Clues } from "./clues";
import { folded, tail, titleLikeness } from "./likeness";
import type { DroppedOn } from "./match";
import { bodysNumber, type NumberEvidence, numberEvidence, otherNumber } from "./numbers";
import type { Place } from "./references";

/** What the register knows of a case that a document may belong to; dates are ISO. */
export type KnownCase = {
  motionId: string;
  registrationNumber: string;
  title: string;
  movers: { name: string; party: string | null }[];
  referrals: { id: string; bodyId: string; body: string; sentOn: string; closed: boolean }[];
  items: { id: string; bodyId: string; registrationNumber: string | null; place: Place | null }[];
};

/** What speaks for one case. */
export type Evidence = {
  known: KnownCase;
  dropped: boolean;
  number: NumberEvidence | null;
  /** The document's own number in the case's register, where it is another case's. */
  otherNumber: string | null;
  /** The document's own number is one that its body already has in the case. */
  bodysNumber: string | null;
  /** The item that is the document's own §. */
  item: string | null;
  earlier: Place | null;
  mentioned: Place | null;
  /** Of the titles; null where the document has none. One that stands in the text counts as nearly the same. */
  likeness: number | null;
  titleInText: boolean;
  sameMovers: boolean;
  referral: KnownCase["referrals"][number] | null;
};

/** From titles of two years of a real council: the same case lies above ALIKE, another one below it. */
export const SAME = 0.85;
export const ALIKE = 0.6;
export const UNLIKE = 0.3;

export function evidenceFor(known: KnownCase, clues: Clues, dropped: DroppedOn): Evidence {
  const number = numberEvidence(known, clues);
  const ofTitles = clues.title === null ? null : titleLikeness(clues.title, known.title);
  const ending = tail(known.title);
  const titleInText = ending !== null && clues.opening.includes(ending);
  const itemAt = (wanted: Place) => known.items.find(({ place }) => place && isSame(place, wanted));
  return {
    known,
    dropped: dropped.motionId === known.motionId,
    number,
    otherNumber: number ? null : otherNumber(known, clues),
    bodysNumber: bodysNumber(known, clues),
    item: (clues.place && itemAt(clues.place)?.id) ?? null,
    earlier: clues.earlier.find(itemAt) ?? null,
    mentioned: clues.mentioned.find(itemAt) ?? null,
    likeness: titleInText ? Math.max(SAME, ofTitles ?? 0) : ofTitles,
    titleInText: titleInText && (ofTitles ?? 0) < ALIKE,
    sameMovers: sameMovers(known, clues),
    referral: referralFor(known, clues, dropped),
  };
}

const isSame = (one: Place, other: Place): boolean =>
  one.bodyId === other.bodyId &&
  one.paragraph === other.paragraph &&
  (one.heldOn && other.heldOn ? one.heldOn === other.heldOn : one.year === other.year);

function sameMovers({ movers }: KnownCase, clues: Clues): boolean {
  const names = clues.movers.flatMap(({ name }) => (name ? [folded(name)] : []));
  return (
    names.length > 0 &&
    names.length === movers.length &&
    movers.every(({ name }) => names.includes(folded(name)))
  );
}

/** The referral that the document's body was sent before the document was written; an open one before a closed. */
function referralFor(
  { referrals }: KnownCase,
  { body, dated }: Clues,
  dropped: DroppedOn,
): KnownCase["referrals"][number] | null {
  const chosen = referrals.find(({ id }) => id === dropped.referralId);
  if (chosen) return chosen;
  const sent = referrals.filter(
    ({ bodyId, sentOn }) => bodyId === body?.id && (dated === null || sentOn <= dated),
  );
  return sent.find(({ closed }) => !closed) ?? sent.at(-1) ?? null;
}
