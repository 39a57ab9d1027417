import "server-only";
import { fromDb, fromDbOrNull, type PlainDate } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Outcome } from "@/lib/db/generated/enums";
import { FINAL } from "@/lib/process/phase";

export type SettlingItem = {
  id: string;
  outcome: Outcome | null;
  heldOn: PlainDate;
  postedOn: PlainDate | null;
};

/** The paragraph under which the council settled the motion; null while it is open or was withdrawn. */
export async function settlingItem(tx: Transaction, motionId: string): Promise<SettlingItem | null> {
  const item = await tx.minutesItem.findFirst({
    where: {
      motionId,
      referralId: null,
      body: { kind: "COUNCIL" },
      outcome: { in: [...FINAL] },
      motion: { open: false },
    },
    orderBy: { meeting: { heldOn: "asc" } },
    select: { id: true, outcome: true, meeting: { select: { heldOn: true, postedOn: true } } },
  });
  if (!item?.meeting) return null;
  const { heldOn, postedOn } = item.meeting;
  return { id: item.id, outcome: item.outcome, heldOn: fromDb(heldOn), postedOn: fromDbOrNull(postedOn) };
}
