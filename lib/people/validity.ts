import { fromDbOrNull, toDb, today } from "@/lib/dates";

/** From the one day to the other, both included; null is for ever. What has been stays in the register. */
export type Validity = { validFrom: Date | null; validTo: Date | null };

export function isInForce({ validFrom, validTo }: Validity): boolean {
  const day = toDb(today());
  return (!validFrom || validFrom <= day) && (!validTo || validTo >= day);
}

/** The same rule as part of a query. */
export function inForce() {
  const day = toDb(today());
  return {
    AND: [
      { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
      { OR: [{ validTo: null }, { validTo: { gte: day } }] },
    ],
  };
}

export function describeValidity({ validFrom, validTo }: Validity): string {
  const from = fromDbOrNull(validFrom);
  const to = fromDbOrNull(validTo);
  if (from && to) return `${from} – ${to}`;
  if (to) return `till och med ${to}`;
  return from ? `från och med ${from}` : "tills vidare";
}
