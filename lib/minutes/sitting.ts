import "server-only";
import { type PlainDate, today } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Doubt, Refusal } from "@/lib/errors";
import type { FieldError } from "@/lib/form-state";
import { type CheckedDecision, checkDecision } from "@/lib/meetings/decide";
import type { DecisionInput } from "@/lib/meetings/schema";
import { Faults } from "./faults";
import type { FoundRow } from "./find-motions";
import type { LockedMeeting } from "./lock";

type CheckedRow = CheckedDecision & { decision: DecisionInput };

/** Holds every row to the law before any is saved, so that all that is wrong is told at once. */
export async function checkSitting(
  tx: Transaction,
  meeting: LockedMeeting,
  rows: FoundRow[],
): Promise<CheckedRow[]> {
  if (meeting.cancelledOn) throw new Refusal("", "Sammanträdet är inställt enligt kalendern.");
  if (meeting.heldOn.toString() > today().toString())
    throw new Refusal("", "Sammanträdet har inte varit ännu.");
  const taken = await tx.minutesItem.findMany({
    where: { bodyId: meeting.body.id, year: meeting.heldOn.year },
    select: { paragraph: true, motionId: true, meetingId: true },
  });
  const faults = new Faults();
  const checked: CheckedRow[] = [];
  for (const [index, { row, decision }] of rows.entries()) {
    const before = rows.slice(0, index).map((other) => other.decision);
    const own = await faultsOf(tx, meeting, decision, { taken, before });
    faults.add(row, own);
    try {
      checked.push({ decision, ...(await checkDecision(tx, decision)) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      faults.add(row, error.errors, error instanceof Doubt ? error.values : {});
    }
  }
  faults.settle();
  return checked;
}

type Others = {
  taken: { paragraph: string | null; motionId: string; meetingId: string | null }[];
  before: DecisionInput[];
};

async function faultsOf(
  tx: Transaction,
  meeting: LockedMeeting,
  { bodyId, meetingOn, motionId, paragraph }: DecisionInput,
  { taken, before }: Others,
): Promise<FieldError[]> {
  const faults: FieldError[] = [];
  if (bodyId !== meeting.body.id || !isSame(meetingOn, meeting.heldOn)) {
    faults.push({ field: "motion", message: "Sammanträdet har ändrats. Ladda om sidan." });
  }
  if (taken.some((item) => item.motionId === motionId && item.meetingId === meeting.id)) {
    const message = "Motionen har redan en paragraf från sammanträdet. En till registreras i ärendet.";
    faults.push({ field: "motion", message });
  }
  if (paragraph && [...taken, ...before].some((item) => item.paragraph === paragraph)) {
    faults.push({ field: "paragraph", message: "Paragrafen är redan använd för samma organ och år." });
  }
  const asked = await tx.referral.count({ where: { motionId, bodyId, closedOn: null } });
  if (asked > 0) {
    const message = `${meeting.body.name} har motionen på remiss. Registrera svaret i ärendet.`;
    faults.push({ field: "motion", message });
  }
  return faults;
}

const isSame = (a: PlainDate, b: PlainDate) => a.toString() === b.toString();
