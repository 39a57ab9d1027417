import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { SecondStep, SignInWay } from "@/lib/db/generated/enums";
import { noteAsker } from "@/lib/origin.mjs";
import { noteUse } from "./mutations";
import type { Actor } from "./permissions";
import { isLive, readSession, type Session } from "./queries";
import { hashOf } from "./token";

/**
 * The cookie holds a random token and nothing else; whose it is, and what that person may do, is read
 * from the database on every request, so that what is taken away is gone at once. `__Host-` makes
 * browsers refuse it without TLS (but for localhost), from a subdomain, and for a part of the site.
 */
export const SESSION_COOKIE = "__Host-motionskollen";

export const currentActor = cache(async (): Promise<Actor> => {
  const session = await currentSession();
  return session && isLive(session) && !session.awaits ? session.person : { kind: "public" };
});

/** The session that the request came with, for telling it from the person's others. */
export async function currentSessionId(): Promise<string | null> {
  return (await currentSession())?.sessionId ?? null;
}

/** Somebody who has given the first proof of who they are and must still give the second. */
export type HalfSignedIn = { sessionId: string; userId: string; way: SignInWay; awaits: SecondStep };

export async function halfSignedIn(): Promise<HalfSignedIn | null> {
  const session = await currentSession();
  if (!session?.awaits || !isLive(session)) return null;
  const { sessionId, way, awaits, person } = session;
  return { sessionId, userId: person.id, way, awaits };
}

/** The person whose session has run out by itself: what was typed is kept until after sign-in. */
export async function lapsedUserId(): Promise<string | null> {
  const session = await currentSession();
  return session && !isLive(session) && !session.awaits ? session.person.id : null;
}

const currentSession = cache(async (): Promise<Session | null> => {
  const token = (await cookies()).get(SESSION_COOKIE)?.value;
  const session = token ? await readSession(hashOf(token)) : null;
  if (!session) return null;
  noteAsker(session.person.id);
  await noteUse(session);
  return session;
});
