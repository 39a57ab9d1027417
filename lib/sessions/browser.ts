import "server-only";
import { cookies, headers } from "next/headers";
import type { SignedIn } from "@/lib/auth/permissions";
import { halfSignedIn, SESSION_COOKIE } from "@/lib/auth/session";
import { NotVisible } from "@/lib/errors";
import { browserName } from "./browser-name";
import * as sessions from "./mutations";

/**
 * Signs the browser of this request in, under a new token; whatever session it had is over. With `awaits`
 * the person is nobody yet: `completeSession` lets them in once the second step has been taken.
 */
export async function startSession(
  { id: userId }: Pick<SignedIn, "id">,
  how: Pick<sessions.Opening, "way" | "awaits" | "provider">,
): Promise<void> {
  await leaveSession();
  const browser = browserName((await headers()).get("user-agent"));
  await hold(await sessions.openSession({ userId, browser, ...how }));
}

export async function completeSession(): Promise<void> {
  const half = await halfSignedIn();
  if (!half) throw new NotVisible();
  await hold(await sessions.completeSession(half.sessionId));
}

/** Signs the browser of this request out; answers with what the session had from the provider. */
export async function leaveSession(): Promise<sessions.LeftSession | null> {
  const jar = await cookies();
  const token = jar.get(SESSION_COOKIE)?.value;
  if (!token) return null;
  jar.delete({ name: SESSION_COOKIE, ...OF_THIS_HOST });
  return sessions.endSessionOf(token);
}

/** What the prefix `__Host-` asks of a cookie, also of one that takes it away. */
export const OF_THIS_HOST = { path: "/", secure: true, httpOnly: true, sameSite: "lax" } as const;

async function hold(token: string): Promise<void> {
  (await cookies()).set(SESSION_COOKIE, token, { ...OF_THIS_HOST, maxAge: sessions.REMEMBERED_MS / 1000 });
}
