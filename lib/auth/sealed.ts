import "server-only";
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

const NONCE = 12;
const TAG = 16;

/**
 * What must be read again but never by whoever gets hold of the database or a cookie: AES-256-GCM under
 * the application's secret. `purpose` keeps the uses apart: what was sealed for one opens for no other.
 */
export function seal(text: string, purpose: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Null for what was changed, sealed for another purpose, or sealed under another secret. */
export function unseal(sealed: string, purpose: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < NONCE + TAG) return null;
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  try {
    return decipher.update(bytes.subarray(NONCE + TAG), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}

/** For what is compared and never read again, and is too short for a bare hash: HMAC-SHA-256 in hex. */
export const keyedHash = (text: string, purpose: string): string =>
  createHmac("sha256", keyFor(purpose)).update(text).digest("hex");

function keyFor(purpose: string): Uint8Array {
  const secret = process.env.MOTIONSKOLLEN_SECRET;
  if (!secret) throw new Error("MOTIONSKOLLEN_SECRET is not set.");
  return new Uint8Array(hkdfSync("sha256", secret, "", `motionskollen ${purpose}`, 32));
}
