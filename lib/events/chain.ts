import { createHash } from "node:crypto";

/** An event as it is stored, as far as its hash covers it. */
export type Link = {
  motionId: string;
  version: number;
  sequence: number;
  at: Date;
  actorId: string | null;
  actorName: string;
  origin: string | null;
  action: string;
  details: unknown;
  previousHash: string;
};

/** The hash that the first event of a case follows on. */
export const GENESIS = "0".repeat(64);

/** SHA-256 over the event in a canonical form, so that the same facts always hash the same. */
export function hashOf(link: Link): string {
  const covered = [
    link.previousHash,
    link.motionId,
    link.version,
    link.sequence,
    link.at.toISOString(),
    link.actorId,
    link.actorName,
    link.action,
    link.details,
    // Events of before origins were kept have hashes of their own.
    ...(link.origin === null ? [] : [link.origin]),
  ];
  return createHash("sha256").update(canonical(covered)).digest("hex");
}

/** The sequence number of the first event that does not follow on the one before, or null. */
export function firstBreak(events: (Link & { hash: string })[]): number | null {
  let previousHash = GENESIS;
  for (const [index, event] of events.entries()) {
    const follows = event.sequence === index + 1 && event.previousHash === previousHash;
    if (!follows || hashOf(event) !== event.hash) return index + 1;
    previousHash = event.hash;
  }
  return null;
}

/** JSON with sorted keys: jsonb does not keep the order in which an object was written. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value && typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value ?? null);
}
