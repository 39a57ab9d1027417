import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { now } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";

/**
 * Closes a part inside the change that files it. Throws a `Refusal` where somebody else has filed it or set
 * it aside meanwhile, so that nothing is filed twice.
 */
export async function markFiled(
  tx: Transaction,
  actor: SignedIn,
  partId: string,
  filedAs: { documentId: string; minutesItemId?: string },
): Promise<void> {
  const { count } = await tx.intakePart.updateMany({
    where: { id: partId, state: "OPEN" },
    data: { ...filedAs, state: "FILED", closedAt: now(), closedByName: actor.name },
  });
  if (count === 0) {
    throw new Refusal("", "Underlaget är redan lagt i ett ärende eller lagt åt sidan. Ladda om sidan.");
  }
}
