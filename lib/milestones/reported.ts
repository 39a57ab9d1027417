import "server-only";
import type { PlainDate } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { calendarDoubts } from "@/lib/meetings/calendar";
import { settleDoubts } from "@/lib/meetings/doubts";
import type { MilestoneInput } from "./schema";

type Told = Pick<MilestoneInput, "overrideReason" | "warned"> & { occurredOn: PlainDate };

/**
 * What KL 5:35 second paragraph asks for is told at a meeting of the council, so the day is held to the
 * council's calendar. Answers with the reason where the day was in doubt and holds all the same.
 */
export async function councilMetThatDay(tx: Transaction, told: Told): Promise<string | null> {
  const council = await tx.body.findFirst({ where: { kind: "COUNCIL" }, select: { id: true } });
  if (!council) return null;
  const doubts = await calendarDoubts(tx, council.id, told.occurredOn);
  return settleDoubts(
    doubts.map((doubt) => ({ ...doubt, field: "occurredOn" })),
    told,
  );
}
