import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { now } from "@/lib/dates";
import { NotVisible, Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { lawfully } from "./lawfully";
import { MAY_VOID } from "./may-void";
import { type RestoreInput, readVoided, type VoidInput } from "./schema";
import { restoreIn, voidIn } from "./voiding";

/** Takes a mistaken entry out of the register; it is kept whole, with the reason, and can be restored. */
export async function voidEntry(actor: Actor, input: VoidInput): Promise<void> {
  const { motionId, version, kind, entryId, reason } = input;
  authorize(actor, MAY_VOID[kind]);
  await audited(actor, { motionId, version }, async (tx, record) => {
    const { words, content } = await lawfully(tx, motionId, () =>
      voidIn(tx, motionId, { kind, id: entryId }),
    );
    await tx.voidedEntry.create({
      data: { motionId, kind, content, reason, voidedAt: now(), voidedByName: actor.name },
      select: { id: true },
    });
    const { entry, minutesItemId } = words;
    record({
      action: "entry-voided",
      details: { entryId, entry, ...(minutesItemId && { minutesItemId }), reason },
    });
  });
}

/** Undoes a voiding: the same rows with the same ids, where nothing has taken their place. */
export async function restoreEntry(actor: Actor, input: RestoreInput): Promise<void> {
  authorize(actor, "record decisions");
  const { motionId, version, voidedId } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const voided = await tx.voidedEntry.findFirst({ where: { id: voidedId, motionId } });
    if (!voided) throw new NotVisible();
    authorize(actor, MAY_VOID[voided.kind]);
    const content = readVoided(voided.content);
    const entryId = String(content.tables[0]?.rows[0]?.id);
    const { entry, minutesItemId } = await lawfully(tx, motionId, () =>
      restoreIn(tx, content, { kind: voided.kind, id: entryId }),
    );
    await tx.voidedEntry.delete({ where: { id: voidedId }, select: { id: true } });
    record({
      action: "entry-restored",
      details: { entryId, entry, ...(minutesItemId && { minutesItemId }) },
    });
  }).catch(asWhole);
}

/** What a constraint refuses has no field of its own in a form that only asks for a yes. */
function asWhole(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  throw new Refusal(error.errors.map(({ message }) => ({ field: "", message })));
}
