import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, for a cookie or a link: nobody guesses it, and it says nothing by itself. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of a token. Whoever reads the table cannot make a token of it. */
export const hashOf = (token: string): Buffer<ArrayBuffer> =>
  createHash("sha256").update(token).digest() as Buffer<ArrayBuffer>;
