import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import { now } from "@/lib/dates";
import type { Actor, SignedIn } from "./permissions";
import { readSignedIn } from "./queries";

/**
 * The session cookie says who somebody is and nothing more: role and bodies are read from the database
 * on every request, so that what is taken away is gone at once.
 */
const COOKIE = "motionskollen.session";
const WORKING_DAY_SECONDS = 10 * 60 * 60;
/** An outlived session is still recognised, so that what was typed can be given back after sign-in. */
const REMEMBERED_SECONDS = 30 * 24 * 60 * 60;

type Claims = { userId: string; validUntil: number };

export const currentActor = cache(async (): Promise<Actor> => {
  const claims = await readClaims();
  if (!claims || claims.validUntil < now().getTime()) return { kind: "public" };
  return (await readSignedIn(claims.userId)) ?? { kind: "public" };
});

/** The person whose session has run out, if the cookie is otherwise genuine. */
export async function lapsedUserId(): Promise<string | null> {
  const claims = await readClaims();
  return claims && claims.validUntil < now().getTime() ? claims.userId : null;
}

export async function startSession(user: Pick<SignedIn, "id">): Promise<void> {
  const claims: Claims = {
    userId: user.id,
    validUntil: now().getTime() + WORKING_DAY_SECONDS * 1000,
  };
  const token = await encode({ token: claims, secret: secret(), maxAge: REMEMBERED_SECONDS });
  (await cookies()).set(COOKIE, token, {
    httpOnly: true,
    sameSite: "lax",
    secure: process.env.MOTIONSKOLLEN_SECURE_COOKIES === "true",
    path: "/",
    maxAge: REMEMBERED_SECONDS,
  });
}

export async function endSession(): Promise<void> {
  (await cookies()).delete(COOKIE);
}

async function readClaims(): Promise<Claims | null> {
  const token = (await cookies()).get(COOKIE)?.value;
  if (!token) return null;
  const claims = known.get(token) ?? (await decrypted(token));
  if (known.size >= MOST_KNOWN) known.clear();
  if (claims) known.set(token, claims);
  return claims;
}

/** What genuine cookies say, so that one is decrypted once and not with every page it comes with. */
const known = new Map<string, Claims>();
const MOST_KNOWN = 1_000;

async function decrypted(token: string): Promise<Claims | null> {
  try {
    const claims = (await decode({ token, secret: secret() })) as Partial<Claims> | null;
    const { userId, validUntil } = claims ?? {};
    return typeof userId === "string" && typeof validUntil === "number" ? { userId, validUntil } : null;
  } catch {
    return null; // forged, or made with another secret
  }
}

function secret(): string {
  const value = process.env.NEXTAUTH_SECRET;
  if (!value) throw new Error("NEXTAUTH_SECRET is not set.");
  return value;
}
