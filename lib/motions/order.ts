import "server-only";
import { fromDb, PlainDate } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/errors";
import { FINAL } from "@/lib/process/phase";

type Dates = { writtenOn: PlainDate | null; receivedOn: PlainDate; raisedOn: PlainDate | null };

/** A motion's own dates may be set right, but not so that what has happened to it came before it. */
export async function checkOrder(tx: Transaction, motionId: string, dates: Dates): Promise<void> {
  const { writtenOn, receivedOn, raisedOn } = dates;
  const first = await firstFact(tx, motionId);
  if (first && PlainDate.compare(first, writtenOn ?? receivedOn) < 0) {
    const field = writtenOn ? "writtenOn" : "receivedOn";
    throw new Refusal(field, `Det finns redan uppgifter om motionen från ${first}, före den dagen.`);
  }
  const settledOn = await firstMeeting(tx, {
    motionId,
    referralId: null,
    body: { kind: "COUNCIL" },
    outcome: { in: [...FINAL] },
  });
  if (raisedOn && settledOn && PlainDate.compare(settledOn, raisedOn) < 0) {
    throw new Refusal("raisedOn", `Motionen avgjordes ${settledOn}, och ska ha väckts före det (KL 5:22).`);
  }
}

/** The first day on which anything is recorded to have happened to the motion. */
async function firstFact(tx: Transaction, motionId: string): Promise<PlainDate | null> {
  const where = { motionId };
  const [referral, milestone, heldOn] = [
    await tx.referral.findFirst({ where, orderBy: { sentOn: "asc" } }),
    await tx.milestone.findFirst({ where, orderBy: { occurredOn: "asc" } }),
    await firstMeeting(tx, where),
  ];
  const days = [referral?.sentOn, milestone?.occurredOn].flatMap((on) => (on ? [fromDb(on)] : []));
  return [...days, ...(heldOn ? [heldOn] : [])].sort(PlainDate.compare)[0] ?? null;
}

async function firstMeeting(tx: Transaction, where: Prisma.MinutesItemWhereInput): Promise<PlainDate | null> {
  const item = await tx.minutesItem.findFirst({
    where: { ...where, status: "DECIDED" },
    orderBy: { meeting: { heldOn: "asc" } },
    select: { meeting: { select: { heldOn: true } } },
  });
  return item?.meeting ? fromDb(item.meeting.heldOn) : null;
}
