import "server-only";
import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's least for Argon2id. Each hash says what it was made with, so these can be raised at any time. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(asTyped(password), COST);

/** Without a hash it takes as long as with one, so that the time does not tell who has an account. */
export async function isPassword(password: string, passwordHash?: string): Promise<boolean> {
  return verify(passwordHash ?? (await NOBODYS), asTyped(password));
}

/** The same password, however the keyboard puts an å together (NIST SP 800-63B). */
const asTyped = (password: string) => password.normalize("NFKC");

const NOBODYS = hashPassword(randomBytes(32).toString("hex"));
