import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { readSignedIn } from "@/lib/auth/queries";
import { Forbidden, NotVisible, Refusal, StaleCase } from "@/lib/errors";
import { makePaper } from "@/lib/finished-papers/mutations";
import { endBatch, Overtaken, settleItem, type TakenBatch } from "./mutations";
import { nextItem } from "./queries";

/** So many times a batch is taken up again after a server that stopped. */
const MOST_ATTEMPTS = 20;

/** Makes what waits in the batch, one paper at a time: no more than one is in memory. */
export async function work(batch: TakenBatch): Promise<void> {
  if (batch.attempts > MOST_ATTEMPTS) return endBatch(batch.id, "Avbröts för många gånger.");
  try {
    for (let item = await nextItem(batch.id); item; item = await nextItem(batch.id)) {
      // As of now, for each: whoever has left since then makes no more papers.
      const actor = await readSignedIn(batch.userId);
      if (!actor) return await endBatch(batch.id, "Kontot som startade arbetet är avstängt.");
      await makeItem(batch, item, actor).catch(leaveOut(batch, item));
    }
    await endBatch(batch.id, null);
  } catch (error) {
    if (error instanceof Forbidden) {
      return endBatch(batch.id, "Den som startade arbetet får inte längre göra dokument.");
    }
    if (!(error instanceof Overtaken)) throw error;
  }
}

type Item = NonNullable<Awaited<ReturnType<typeof nextItem>>>;

/** Somebody may change the case meanwhile: then the paper is made of what it has become. */
const MOST_TRIES = 3;

async function makeItem(batch: TakenBatch, item: Item, actor: SignedIn, tried = 1): Promise<void> {
  const { motionId, subjectId, position } = item;
  try {
    await makePaper(actor, { motionId, subjectId, kind: batch.kind }, (tx, documentId) =>
      settleItem(batch, position, { state: "MADE", documentId }, tx),
    );
  } catch (error) {
    if (!(error instanceof StaleCase) || tried === MOST_TRIES) throw error;
    await makeItem(batch, item, actor, tried + 1);
  }
}

const leaveOut =
  (batch: TakenBatch, { position }: Item) =>
  (error: unknown): Promise<void> => {
    if (error instanceof Overtaken || error instanceof Forbidden) throw error;
    return settleItem(batch, position, { state: "LEFT_OUT", problem: told(error) });
  };

function told(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof NotVisible) return "Ärendet finns inte, eller så får den som startade inte se det.";
  if (error instanceof StaleCase) return "Ärendet ändrades hela tiden. Gör dokumentet i ärendet.";
  console.error("A paper of a batch could not be made.", error);
  return "Ett fel uppstod. Gör dokumentet i ärendet.";
}
