import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * A seal over the end of a chain. The chain's hashes can be computed by whoever owns the database; the seal
 * takes a key that lies outside it, so that a chain cannot be cut off or written anew.
 *
 * `chain` names it: a case's id, or "log".
 */
export const sealOf = (chain: string, end: { sequence: number; hash: string }): string =>
  createHmac("sha256", secret()).update(`history\n${chain}\n${end.sequence}\n${end.hash}`).digest("hex");

/** True where the seal is that of this end of the chain, made with our key. */
export function isSeal(seal: string, chain: string, end: { sequence: number; hash: string }): boolean {
  const [given, right] = [Buffer.from(seal), Buffer.from(sealOf(chain, end))];
  return given.length === right.length && timingSafeEqual(given, right);
}

function secret(): string {
  const value = process.env.MOTIONSKOLLEN_SECRET;
  if (!value) throw new Error("MOTIONSKOLLEN_SECRET is not set.");
  return value;
}
