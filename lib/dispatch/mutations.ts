import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { PlainDate, toDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { type SettlingItem, settlingItem } from "@/lib/meetings/settling";
import { type RecipientsInput, recipientKey, type TickInput } from "./schema";

/** Ticks off the lines that have been sent, several at once; a tick that is taken away is undone. */
export async function tickOff(actor: Actor, input: TickInput): Promise<void> {
  authorize(actor, "record decisions");
  const { motionId, version, sent, sentOn } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const { item, lines } = await openList(tx, motionId);
    const ticked = lines.filter((line) => !line.sentOn && sent.includes(line.id));
    const undone = lines.filter((line) => line.sentOn && !sent.includes(line.id));
    if (ticked.length + undone.length === 0) {
      throw new Refusal("sent", "Markera dem som beslutet har skickats till.");
    }
    if (ticked.length > 0) {
      const on = checkedDay(sentOn, item);
      await tx.dispatch.updateMany({
        where: { id: { in: ticked.map(({ id }) => id) } },
        data: { sentOn: toDb(on), sentByName: actor.name },
      });
      const recipients = ticked.map(({ recipient }) => recipient);
      record({ action: "decision-dispatched", details: { recipients, on: on.toString() } });
    }
    if (undone.length > 0) {
      await tx.dispatch.updateMany({
        where: { id: { in: undone.map(({ id }) => id) } },
        data: { sentOn: null, sentByName: null },
      });
      const recipients = undone.map(({ recipient }) => recipient);
      record({ action: "dispatch-undone", details: { recipients } });
    }
  });
}

/** Who shall have the decision. Who has been sent it stays on the list until that is undone. */
export async function chooseRecipients(actor: Actor, input: RecipientsInput): Promise<void> {
  authorize(actor, "record decisions");
  const { motionId, version, recipients } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const { item, lines } = await openList(tx, motionId);
    const wanted = new Set(recipients.map(recipientKey));
    const listed = new Set(lines.map(({ recipient }) => recipientKey(recipient)));
    const removed = lines.filter(({ recipient }) => !wanted.has(recipientKey(recipient)));
    const added = recipients.filter((recipient) => !listed.has(recipientKey(recipient)));
    if (removed.length + added.length === 0) {
      throw new Refusal("recipients", "Du har inte lagt till eller tagit bort någon mottagare.");
    }
    const sent = removed.filter(({ sentOn }) => sentOn).map(({ recipient }) => recipient);
    if (sent.length > 0) {
      const message = `Beslutet är redan skickat till ${sent.join(" och ")}. Ångra avbockningen först.`;
      throw new Refusal("recipients", message);
    }
    await tx.dispatch.deleteMany({ where: { id: { in: removed.map(({ id }) => id) } } });
    const last = Math.max(0, ...lines.map(({ position }) => position));
    await tx.dispatch.createMany({
      data: added.map((recipient, index) => ({
        motionId,
        minutesItemId: item.id,
        position: last + index + 1,
        recipient,
      })),
    });
    record({
      action: "dispatch-listed",
      details: { added, removed: removed.map(({ recipient }) => recipient) },
    });
  });
}

/** The list of a motion that the council has settled, as long as its case is not closed. */
async function openList(tx: Transaction, motionId: string) {
  const item = await settlingItem(tx, motionId);
  if (!item)
    throw new Refusal("", "Fullmäktige har inte avgjort motionen. Det finns inget beslut att expediera.");
  if (await tx.milestone.count({ where: { motionId, kind: "CLOSED" } })) {
    throw new Refusal("", "Ärendet är avslutat, och sändlistan kan inte ändras.");
  }
  const lines = await tx.dispatch.findMany({ where: { motionId }, orderBy: { position: "asc" } });
  return { item, lines };
}

function checkedDay(sentOn: PlainDate | null, { heldOn }: SettlingItem): PlainDate {
  if (!sentOn) throw new Refusal("sentOn", "Skriv vilken dag beslutet skickades.");
  if (PlainDate.compare(sentOn, heldOn) < 0) {
    throw new Refusal("sentOn", `Beslutet kan inte ha skickats innan fullmäktige beslutade (${heldOn}).`);
  }
  return sentOn;
}
