import type { ComponentProps } from "react";
import { phaseInWords } from "@/app/motioner/words";
import { YEAR } from "@/app/motioner/year";
import type { CaseHead } from "@/components/case-head";
import { daysBetween, longDate, type PlainDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { type Bodies, type Holder, holdersOf } from "@/lib/process/ball";
import { yearOf } from "@/lib/process/deadline";
import { type Settlement, settlementOf } from "@/lib/process/settlement";

type Standing = Pick<CaseFile, "phase" | "phaseSince" | "deadlineOn" | "caseOfficer" | "milestones"> & {
  referrals: Pick<CaseFile["referrals"][number], "body" | "sentOn" | "dueOn" | "closedOn">[];
  minutesItems: Decision[];
};
type Decision = Pick<
  CaseFile["minutesItems"][number],
  "body" | "status" | "referralId" | "heldOn" | "outcome" | "recommittedTo"
>;

export function caseHead(file: Standing, bodies: Bodies, today: PlainDate): ComponentProps<typeof CaseHead> {
  const settlement = settlementIn(file);
  const { deadlineOn } = file;
  const year = yearOfCase(file, today);
  return {
    phase: { word: phaseInWords(file.phase, settlement), since: longDate(file.phaseSince) },
    holders: holdersOf(ballIn(file), bodies).map((holder) => holderIn(holder, today)),
    year: {
      lastDay: longDate(deadlineOn),
      daysLeft: year.daysLeft,
      ...YEAR[year.status],
      settledOn: settlement ? longDate(settlement.on) : undefined,
    },
  };
}

/** How the case stands to the year of KL 5:35. */
export function yearOfCase(
  file: Pick<Standing, "deadlineOn" | "minutesItems" | "milestones">,
  today: PlainDate,
): ReturnType<typeof yearOf> {
  const reportedOn = file.milestones.find(({ kind }) => kind === "REPORTED")?.occurredOn ?? null;
  const settledOn = settlementIn(file)?.on ?? null;
  return yearOf({ deadlineOn: file.deadlineOn, settledOn, reportedOn }, today);
}

/** How and when the case ended, or null. */
export function settlementIn({
  minutesItems,
  milestones,
}: Pick<Standing, "minutesItems" | "milestones">): Settlement | null {
  return settlementOf({
    decisions: minutesItems.flatMap(({ status, referralId, heldOn, body, outcome }) =>
      status === "DECIDED" && !referralId && heldOn ? [{ bodyKind: body.kind, on: heldOn, outcome }] : [],
    ),
    milestones: milestones.map(({ kind, occurredOn }) => ({ kind, on: occurredOn })),
  });
}

const ballIn = ({ phase, phaseSince, caseOfficer, referrals, minutesItems }: Standing) => ({
  phase,
  phaseSince,
  caseOfficer: caseOfficer?.name ?? null,
  recommittedTo:
    minutesItems.findLast(({ outcome }) => outcome === "RECOMMITTED")?.recommittedTo?.name ?? null,
  openReferrals: referrals
    .filter(({ closedOn }) => closedOn === null)
    .map(({ body, sentOn, dueOn }) => ({ body: body.name, sentOn, dueOn })),
});

function holderIn({ name, since, dueOn, note }: Holder<PlainDate>, today: PlainDate) {
  const late = dueOn ? daysBetween(dueOn, today) : 0;
  return {
    name,
    since: longDate(since),
    days: daysBetween(since, today),
    overdueDays: late > 0 ? late : undefined,
    note: dueOn ? `Svar senast ${longDate(dueOn)}` : (note ?? undefined),
  };
}
