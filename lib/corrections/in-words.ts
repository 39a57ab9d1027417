import "server-only";
import { fromDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { EntryKind } from "@/lib/db/generated/enums";
import { MILESTONE } from "@/lib/vocabulary";
import { itemInWords } from "./item-in-words";

export type Entry = { kind: EntryKind; id: string };
export type Row = { field: string; value: string };

/** An entry as people read it: what it is called, and what it says, field by field. */
export type InWords = { motionId: string; entry: string; minutesItemId?: string; rows: Row[] };

const day = (date: Date | null) => (date ? fromDb(date).toString() : "–");

/** The entry as it stands inside the transaction; null when there is no such one. */
export async function inWords(tx: Transaction, { kind, id }: Entry): Promise<InWords | null> {
  switch (kind) {
    case "REFERRAL":
      return referral(tx, id);
    case "MINUTES_ITEM":
      return itemInWords(tx, id);
    case "MILESTONE":
      return milestone(tx, id);
    case "ASSIGNMENT":
      return assignment(tx, id);
  }
}

async function referral(tx: Transaction, id: string): Promise<InWords | null> {
  const row = await tx.referral.findUnique({
    where: { id },
    include: {
      body: { select: { name: true } },
      extensions: { orderBy: { decidedOn: "asc" } },
      reminders: { orderBy: { sentOn: "asc" } },
    },
  });
  if (!row) return null;
  const extensions = row.extensions.map((one) => `${day(one.toDueOn)}: ${one.reason}`);
  const reminders = row.reminders.map((one) => `${day(one.sentOn)} till ${one.recipient}`);
  return {
    motionId: row.motionId,
    entry: `Remissen till ${row.body.name}`,
    rows: [
      { field: "Organ", value: row.body.name },
      { field: "Skickad", value: day(row.sentOn) },
      { field: "Sista svarsdag", value: day(row.dueOn) },
      { field: "Fråga", value: row.question },
      { field: "Förlängd till", value: listed(extensions) },
      { field: "Påmind", value: listed(reminders) },
      { field: "Avstod", value: day(row.declinedOn) },
      { field: "Skäl att avstå", value: row.declinedReason ?? "–" },
      { field: "Återkallad", value: day(row.withdrawnOn) },
      { field: "Skäl till återkallandet", value: row.withdrawnReason ?? "–" },
    ],
  };
}

async function milestone(tx: Transaction, id: string): Promise<InWords | null> {
  const row = await tx.milestone.findUnique({ where: { id } });
  if (!row) return null;
  return {
    motionId: row.motionId,
    entry: `Händelsen ”${MILESTONE[row.kind]}”`,
    rows: [
      { field: "Händelse", value: MILESTONE[row.kind] },
      { field: "Datum", value: day(row.occurredOn) },
      { field: "Anteckning", value: row.note ?? "–" },
    ],
  };
}

async function assignment(tx: Transaction, id: string): Promise<InWords | null> {
  const row = await tx.assignment.findUnique({
    where: { id },
    include: { body: { select: { name: true } }, followUps: { orderBy: { notedOn: "asc" } } },
  });
  if (!row) return null;
  return {
    motionId: row.motionId,
    entry: `Uppdraget till ${row.body.name}`,
    rows: [
      { field: "Organ", value: row.body.name },
      { field: "Uppdrag", value: row.text },
      { field: "Klart senast", value: day(row.dueOn) },
      { field: "Klart", value: day(row.completedOn) },
      { field: "Uppföljning", value: listed(row.followUps.map((one) => `${day(one.notedOn)}: ${one.text}`)) },
    ],
  };
}

const listed = (values: string[]) => values.join("; ") || "–";
