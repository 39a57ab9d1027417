import "server-only";
import { fromDb, fromDbOrNull } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Facts } from "@/lib/process/phase";
import { PLANNING, planningSettings, type YearStart } from "@/lib/process/planning-settings";

const FACTS = {
  receivedOn: true,
  raisedOn: true,
  title: true,
  registrationNumber: true,
  movers: { select: { name: true, party: true }, orderBy: { position: "asc" } },
  clauses: { select: { text: true }, orderBy: { position: "asc" } },
  referrals: { select: { sentOn: true, closedOn: true } },
  milestones: { select: { kind: true, occurredOn: true } },
  dispatches: { select: { sentOn: true } },
  minutesItems: {
    where: { status: "DECIDED", referralId: null },
    select: {
      outcome: true,
      body: { select: { kind: true } },
      meeting: { select: { heldOn: true } },
    },
  },
} as const;

/** The facts of a case as they stand inside the transaction, and the text that searches look through. */
export async function readFacts(
  tx: Transaction,
  motionId: string,
): Promise<{ facts: Facts; searchText: string }> {
  const row = await tx.motion.findUniqueOrThrow({ where: { id: motionId }, select: FACTS });
  const facts: Facts = {
    receivedOn: fromDb(row.receivedOn),
    raisedOn: fromDbOrNull(row.raisedOn),
    referrals: row.referrals.map((referral) => ({
      sentOn: fromDb(referral.sentOn),
      closedOn: fromDbOrNull(referral.closedOn),
    })),
    decisions: row.minutesItems.flatMap(({ body, meeting, outcome }) =>
      meeting ? [{ bodyKind: body.kind, on: fromDb(meeting.heldOn), outcome }] : [],
    ),
    milestones: row.milestones.map(({ kind, occurredOn }) => ({ kind, on: fromDb(occurredOn) })),
    dispatches: row.dispatches.map(({ sentOn }) => ({ on: fromDbOrNull(sentOn) })),
  };
  const searchText = [
    row.title,
    row.registrationNumber,
    ...row.movers.map((mover) => `${mover.name} ${mover.party ?? ""}`),
    ...row.clauses.map((clause) => clause.text),
  ].join("\n");
  return { facts, searchText };
}

/** Read inside the transaction: whoever changes the setting waits for the cases that are being changed. */
export async function readYearStart(tx: Transaction): Promise<YearStart> {
  const setting = await tx.setting.findUnique({ where: { key: PLANNING } });
  return planningSettings(setting?.value).yearStart;
}
