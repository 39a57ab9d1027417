import "server-only";
import { randomInt } from "node:crypto";
import { keyedHash } from "@/lib/auth/sealed";

/** Without the letters and digits that are taken for each other: i, l, o, u, 0, 1. */
const SIGNS = "abcdefghjkmnpqrstvwxyz23456789";
const HOW_MANY = 10;

/** Ten codes of some 58 bits, in groups that can be read aloud: "h4kd-9xmp-w2ta". Shown once. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: HOW_MANY }, () => Array.from({ length: 3 }, group).join("-"));

const group = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join("");

/** The same for a code however it is typed. */
export const hashOfRecoveryCode = (code: string): string =>
  keyedHash(code.toLowerCase().replace(/[^a-z0-9]/g, ""), "recovery codes");
