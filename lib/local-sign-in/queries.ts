import "server-only";
import { hashOf } from "@/lib/auth/token";
import { db } from "@/lib/db/client";

/** Whether whoever has that address has signed in with that browser before. `browser`: its cookie. */
export async function isKnownBrowser(browser: string, email: string): Promise<boolean> {
  const where = { tokenHash: hashOf(browser), user: { email } };
  return (await db.knownBrowser.count({ where })) > 0;
}

/** The same, of an account. */
export async function isKnownBrowserOf(browser: string, userId: string): Promise<boolean> {
  return (await db.knownBrowser.count({ where: { tokenHash: hashOf(browser), userId } })) > 0;
}

/** A page says whose code it asks for. */
export async function nameOfAccount(id: string): Promise<string> {
  return (await db.user.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;
}
