import { Secret, TOTP } from "otpauth";

/** A key for one person's telephone: 160 random bits in base 32, as RFC 4226 asks for. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code holds. Every app knows these: six digits, 30 seconds, SHA-1. */
export const keyUri = (secret: string, email: string): string => codesOf(secret, email).toString();

export type Factor = { secret: string; lastStep: number; drift: number; strayStep: number | null };

export type Verdict =
  | { kind: "right"; step: number; drift: number }
  /** Right but for its time; `minutes` is how far the telephone's clock is ahead, negative behind. */
  | { kind: "stray"; step: number; minutes: number }
  | { kind: "used" }
  | { kind: "wrong" };

/**
 * Judges a code. Its clock may be as far off as it was the last time, and one step more. A code from further away
 * is believed when the next one follows it: somebody who guesses would have to do so twice (RFC 6238, part 6).
 */
export function judge({ secret, lastStep, drift, strayStep }: Factor, code: string, at: Date): Verdict {
  const clock = Math.floor(at.getTime() / 1000 / PERIOD);
  const near = stepOf(secret, code, clock + drift, 1);
  const step = near ?? stepOf(secret, code, clock, FURTHEST);
  if (step === null) return { kind: "wrong" };
  if (step <= lastStep) return { kind: "used" };
  const follows = strayStep !== null && step > strayStep && step - strayStep <= MOST_BETWEEN;
  if (near !== null || follows) return { kind: "right", step, drift: step - clock };
  return { kind: "stray", step, minutes: Math.round(((step - clock) * PERIOD) / 60) };
}

const PERIOD = 30;
/** Steps: five minutes before or behind. */
const FURTHEST = 10;
const MOST_BETWEEN = 4;

function stepOf(secret: string, code: string, around: number, window: number): number | null {
  const delta = codesOf(secret).validate({ token: code, timestamp: around * PERIOD * 1000, window });
  return delta === null ? null : around + delta;
}

const codesOf = (secret: string, label = "") =>
  new TOTP({ issuer: "Motionskollen", label, secret: Secret.fromBase32(secret), digits: 6, period: PERIOD });
