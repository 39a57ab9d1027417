import "server-only";
import type { Transaction } from "@/lib/db/client";
import type { Entry } from "./in-words";

/** The meeting from which the entry is recorded, if it is a paragraph of minutes. */
export async function meetingOfEntry(tx: Transaction, { kind, id }: Entry): Promise<string | null> {
  if (kind !== "MINUTES_ITEM") return null;
  const item = await tx.minutesItem.findUnique({ where: { id }, select: { meetingId: true } });
  return item?.meetingId ?? null;
}

/**
 * A wrong date brings a meeting into the register that was never held. It goes with the correction, unless
 * somebody planned it, or recorded something of it, or a voided entry could be restored into it.
 */
export async function leaveMeeting(tx: Transaction, id: string): Promise<void> {
  await tx.$executeRaw`
    delete from "Meeting" t
    where t.id = ${id}::uuid and not t.planned
      and coalesce(t."agendaDeadline", t."summonsOn", t."cancelledOn", t."approvedOn", t."postedOn") is null
      and not exists (select from "MinutesItem" i where i."meetingId" = t.id)
      and not exists (select from "Attendee" a where a."meetingId" = t.id)
      and not exists (select from "VoidedEntry" v where v.content::text like '%' || t.id || '%')`;
}
