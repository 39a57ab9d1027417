import "server-only";
import { hashOf } from "@/lib/auth/token";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { recordAdministration } from "@/lib/history/mutations";

/** Half a year without a visit, and a browser is a stranger again. */
export const KNOWN_FOR_MS = 180 * 24 * 60 * 60 * 1000;

/** After every step of signing in: from now on this browser is known. `browser`: its cookie. */
export async function knowBrowser(userId: string, browser: string): Promise<void> {
  const at = now();
  const tokenHash = hashOf(browser);
  await db.knownBrowser.deleteMany({ where: { seenAt: { lt: new Date(at.getTime() - KNOWN_FOR_MS) } } });
  await db.knownBrowser.upsert({
    where: { tokenHash_userId: { tokenHash, userId } },
    create: { tokenHash, userId, seenAt: at },
    update: { seenAt: at },
    select: { userId: true },
  });
}

/**
 * Into the log, where the account exists: what was typed by mistake is nobody's to keep. To be done after the answer,
 * which would otherwise tell by its time who has an account.
 */
export async function noteRefusal(email: string): Promise<void> {
  const account = await db.user.findUnique({ where: { email }, select: { id: true, disabledAt: true } });
  if (!account) return;
  const why = account.disabledAt ? "kontot är avstängt" : "fel lösenord";
  await db.$transaction((tx) =>
    recordAdministration(tx, null, { action: "sign-in-refused", details: { why }, subjectId: account.id }),
  );
}
