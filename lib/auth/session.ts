import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Prisma } from "@/lib/db/generated/client";
import type { SecondStep, SignInWay } from "@/lib/db/generated/enums";
import { noteAsker } from "@/lib/origin.mjs";
import { noteUse } from "./mutations";
import type { Actor } from "./permissions";
import { isLive, readSession, readValue, type Session } from "./queries";
import { hashOf } from "./token";

/**
 * The cookie holds a random token and nothing else; whose it is, and what that person may do, is read
 * from the database on every request, so that what is taken away is gone at once. `__Host-` makes
 * browsers refuse it without TLS (but for localhost), from a subdomain, and for a part of the site.
 */
export const SESSION_COOKIE = "__Host-motionskollen";

export const currentActor = cache(async (): Promise<Actor> => actorOf(await currentSession()));

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
  if (!token) return null;
  const hash = hashOf(token);
  const request = underWay();
  // The layout asks first; a turn later the page, which is started with it, has said what it will ask.
  await nextTurn();
  const as = actorBefore(hash);
  const { question } = request;
  const session = await readSession(hash, as && question?.(as));
  if (!session) return null;
  request.asked = { question, as, answer: session.answer };
  remember(hash, actorOf(session));
  noteAsker(session.person.id);
  await noteUse(session);
  return session;
});

const actorOf = (session: Session | null): Actor =>
  session && isLive(session) && !session.awaits ? session.person : { kind: "public" };

/** A statement of one JSON value, as somebody may know it. */
type Question = (actor: Actor) => Prisma.Sql;

type Asked = { question?: Question; as?: Actor; answer: unknown };

/** What the page will ask, and what was asked together with the session. Empty outside a page. */
const underWay = cache((): { question?: Question; asked?: Asked } => ({}));

/**
 * The actor, and the answer to what a page asks as the actor; in one round trip to the database where that can be, since each
 * costs a tenth of a page. The question is put to the database together with the session, as whoever the session belonged
 * to at its last request; unless the session says now that this is still who asks, the answer is thrown away.
 */
export async function askAsCurrentActor<Value>(question: Question): Promise<{ actor: Actor; value: Value }> {
  const request = underWay();
  request.question = question;
  const actor = await currentActor();
  const { asked } = request;
  const isAnswered = asked?.question === question && isDeepStrictEqual(asked.as, actor);
  return { actor, value: (isAnswered ? asked.answer : await readValue(question(actor))) as Value };
}

const MOST_REMEMBERED = 1_000;
const actorsBefore = new Map<string, Actor>();

const actorBefore = (tokenHash: Buffer) => actorsBefore.get(tokenHash.toString("base64"));

function remember(tokenHash: Buffer, actor: Actor): void {
  if (actorsBefore.size === MOST_REMEMBERED) actorsBefore.clear();
  actorsBefore.set(tokenHash.toString("base64"), actor);
}
