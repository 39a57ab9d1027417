import "server-only";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isLive, type Session } from "./queries";

const NOTED_EVERY_MS = 5 * 60 * 1000;

/** Notes that a live session is in use: now and then, so that most requests write nothing. */
export async function noteUse({ sessionId: id, seenAt, expiresAt }: Session): Promise<void> {
  const at = now();
  if (!isLive({ seenAt, expiresAt }) || at.getTime() - seenAt.getTime() < NOTED_EVERY_MS) return;
  await db.session.updateMany({ where: { id }, data: { seenAt: at } });
}
