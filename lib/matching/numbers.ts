import { readRegistrationNumber } from "@/lib/motions/registration-number";
import { mayBeSameNumber } from "@/lib/reading/registration-numbers";
import type { Clues } from "./clues";
import type { KnownCase } from "./evidence";

/** From the case's own number down to one that may be another body's, which is written the same way. */
export type NumberEvidence = { printed: string; strength: "own" | "mentioned" | "ambiguous" };

/** A number without a series is the case's own only in the hands of who keeps the case's register. */
export function numberEvidence(
  { registrationNumber }: KnownCase,
  { numbers, body }: Clues,
): NumberEvidence | null {
  const found = numbers.flatMap(({ printed, own }): NumberEvidence[] => {
    const [one, other] = [readRegistrationNumber(printed), readRegistrationNumber(registrationNumber)];
    if (one.key !== other.key && !mayBeSameNumber(printed, registrationNumber)) return [];
    const sameSeries = one.series !== null && one.series === other.series;
    const isOurs = body !== null && KEEP_THE_REGISTER.includes(body.kind);
    if (!sameSeries && !(own && isOurs)) return [{ printed, strength: "ambiguous" }];
    return [{ printed, strength: own ? "own" : "mentioned" }];
  });
  return found.toSorted((a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength))[0] ?? null;
}

const ORDER = ["own", "mentioned", "ambiguous"];
// What the board's bodies decide, and the council's, is kept under the board's number (domain rule 1.4).
const KEEP_THE_REGISTER = ["COUNCIL", "BOARD", "WORKING_COMMITTEE"];

/** Ours beyond doubt: with the series of the case's own number. */
export function otherNumber({ registrationNumber }: KnownCase, { numbers }: Clues): string | null {
  const { series } = readRegistrationNumber(registrationNumber);
  const ours = numbers.find(({ printed, own }) => own && readRegistrationNumber(printed).series === series);
  return (series && ours?.printed) ?? null;
}

export function bodysNumber({ items }: KnownCase, { numbers, body }: Clues): string | null {
  const own = numbers.filter((number) => number.own);
  const same = own.find(({ printed }) =>
    items.some(
      (item) =>
        item.bodyId === body?.id &&
        item.registrationNumber !== null &&
        (readRegistrationNumber(printed).key === readRegistrationNumber(item.registrationNumber).key ||
          mayBeSameNumber(printed, item.registrationNumber)),
    ),
  );
  return same?.printed ?? null;
}
