import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { recordReading } from "@/lib/history/mutations";
import type { PaperFile } from "@/lib/papers/queries";

/** A finished paper is a document of the register: that somebody reads a secret one is recorded, before it is shown. */
export async function recordIfSecret(actor: Actor, { document, motionId }: PaperFile): Promise<void> {
  const secret = document && (document.secrecyProvision ?? document.motion.secrecyProvision);
  if (secret && actor.kind === "user") await recordReading(actor, { id: document.id, motionId });
}
