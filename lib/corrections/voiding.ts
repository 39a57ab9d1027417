import "server-only";
import { fromDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { NotVisible, Refusal } from "@/lib/errors";
import { type Entry, type InWords, inWords } from "./in-words";
import { putBack, takeOut } from "./rows";
import type { VoidedContent } from "./schema";

/** `reopens`: the referral that the entry answered waits for an answer again. */
export type TakenOut = { words: InWords; content: VoidedContent; reopens: boolean };

/** Takes an entry of that case out of the register. An answer that goes leaves its referral open again. */
export async function voidIn(tx: Transaction, motionId: string, entry: Entry): Promise<TakenOut> {
  const words = await inWords(tx, entry);
  if (words?.motionId !== motionId) throw new NotVisible();
  const item = entry.kind === "MINUTES_ITEM" ? await tx.minutesItem.findUniqueOrThrow(withId(entry)) : null;
  if (entry.kind === "REFERRAL") await checkUnanswered(tx, entry.id);
  const kept = await takeOut(tx, entry);
  const reopens = Boolean(item?.referralId) && item?.status === "DECIDED";
  if (item?.referralId && item.status === "DECIDED") await reopen(tx, item.referralId);
  const proposalOf = item?.status === "PROPOSED" ? item.bodyId : null;
  return { words, reopens, content: { entry: words.entry, rows: words.rows, proposalOf, ...kept } };
}

/** Brings a voided entry back as it was; its referral is answered again. */
export async function restoreIn(tx: Transaction, content: VoidedContent, entry: Entry): Promise<InWords> {
  await putBack(tx, entry, content);
  const words = await inWords(tx, entry);
  if (!words) throw new Error(`The voided ${entry.kind} ${entry.id} holds no row of its own.`);
  if (entry.kind === "MINUTES_ITEM") await closeAgain(tx, entry);
  return words;
}

const withId = ({ id }: Entry) => ({ where: { id }, include: { meeting: true, referral: true } }) as const;

async function checkUnanswered(tx: Transaction, referralId: string): Promise<void> {
  if (await tx.minutesItem.count({ where: { referralId } })) {
    throw new Refusal("", "Remissen har ett svar. Stryk svaret först, och sedan remissen.");
  }
  // What came in is an inkommen handling (TF 2:9), whatever became of it.
  if (await tx.reply.count({ where: { referralId } })) {
    throw new Refusal("", "Organet har skickat in ett svar. Remissen kan återkallas, men inte strykas.");
  }
}

async function reopen(tx: Transaction, referralId: string): Promise<void> {
  const { motionId, bodyId, closedOn } = await tx.referral.findUniqueOrThrow({ where: { id: referralId } });
  if (!closedOn) return;
  if (await tx.referral.count({ where: { motionId, bodyId, closedOn: null } })) {
    throw new Refusal(
      "",
      "Organet har fått en ny remiss som är öppen. Stryk eller återkalla den först: remissen som svaret hör till öppnas igen när svaret stryks.",
    );
  }
  await tx.referral.update({ where: { id: referralId }, data: { closedOn: null }, select: { id: true } });
}

async function closeAgain(tx: Transaction, entry: Entry): Promise<void> {
  const { referral, meeting } = await tx.minutesItem.findUniqueOrThrow(withId(entry));
  if (!referral || !meeting) return;
  if (referral.closedOn) {
    throw new Refusal("", "Remissen har avslutats sedan svaret ströks. Svaret kan inte återställas.");
  }
  const closedOn = meeting.heldOn;
  if (fromDb(closedOn).since(fromDb(referral.sentOn)).sign < 0) {
    throw new Refusal("", "Remissen är nu daterad efter svaret. Rätta den först.");
  }
  await tx.referral.update({ where: { id: referral.id }, data: { closedOn }, select: { id: true } });
}
