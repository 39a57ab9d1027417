import type { NamedBody } from "./bodies";
import type { Clues } from "./clues";
import { ALIKE, type Evidence, evidenceFor, type KnownCase, SAME, UNLIKE } from "./evidence";
import type { Candidate, DroppedOn } from "./match";
import { reasonsFor } from "./reasons";

/**
 * The cases that a document may belong to, the best first. One is certain where something that only this
 * case has stands in the document, the title does not speak against it, and no other case competes. A title
 * alone makes a choice for a person, never more.
 */
export function rank(clues: Clues, cases: KnownCase[], dropped: DroppedOn, bodies: NamedBody[]): Candidate[] {
  const found = cases
    .map((known) => evidenceFor(known, clues, dropped))
    .filter(isCandidate)
    .toSorted((a, b) => weight(b) - weight(a));
  const identified = found.filter(isIdentified);
  const [only] = identified;
  return found.slice(0, MOST).map((evidence) => {
    const { known, referral, item } = evidence;
    const isOnly = identified.length === 1 && evidence === only;
    return {
      motionId: known.motionId,
      registrationNumber: known.registrationNumber,
      title: known.title,
      referral: referral && !referral.closed ? { id: referral.id, body: referral.body } : null,
      minutesItemId: item,
      reasons: reasonsFor(evidence, bodies),
      certain: isOnly && !found.some((other) => other !== evidence && competes(other, evidence)),
    };
  });
}

const MOST = 8;

function isCandidate({ likeness, number, ...evidence }: Evidence): boolean {
  if (evidence.dropped || evidence.bodysNumber || evidence.item || evidence.earlier) return true;
  if (number?.strength === "own" || number?.strength === "mentioned") return true;
  // What may as well be another case's is worth showing only where the title does not speak against it.
  if (number || evidence.mentioned) return likeness === null || likeness >= UNLIKE;
  return (likeness ?? 0) >= ALIKE;
}

/** Whether more than the title says that it is this case. */
function isIdentified(evidence: Evidence): boolean {
  const { likeness, number } = evidence;
  if (evidence.dropped) return true;
  if (evidence.otherNumber || (likeness !== null && likeness < UNLIKE)) return false;
  if (number?.strength === "own" || evidence.bodysNumber || evidence.item || evidence.earlier) return true;
  if (likeness === null || likeness < ALIKE) return false;
  return Boolean(number || evidence.mentioned) || isExpected(evidence);
}

/** The body that was asked answers under the motion's own title and movers. */
const isExpected = ({ likeness, sameMovers, referral }: Evidence): boolean =>
  (likeness ?? 0) >= SAME && sameMovers && referral !== null && !referral.closed;

function competes(other: Evidence, one: Evidence): boolean {
  const likeness = other.likeness ?? 0;
  if (likeness < ALIKE) return false;
  const onlyExpected = !(
    one.dropped ||
    one.number ||
    one.bodysNumber ||
    one.item ||
    one.earlier ||
    one.mentioned
  );
  return onlyExpected || likeness > (one.likeness ?? 0) + CLEARLY;
}

const CLEARLY = 0.2;

function weight({ dropped, number, likeness, ...evidence }: Evidence): number {
  return (
    (dropped ? 8 : 0) +
    (number ? { own: 4, mentioned: 2, ambiguous: 1 }[number.strength] : 0) +
    (evidence.bodysNumber || evidence.item || evidence.earlier ? 4 : 0) +
    (evidence.mentioned ? 2 : 0) +
    3 * (likeness ?? 0) +
    (evidence.referral && !evidence.referral.closed ? 1 : 0) +
    (evidence.sameMovers ? 1 : 0)
  );
}
