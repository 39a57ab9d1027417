import type { ComponentProps } from "react";
import type { TimeAxis } from "@/components/time-axis";
import { daysBetween, inDays, PlainDate } from "@/lib/dates";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { dispatchedOn } from "@/lib/process/phase";
import type { ReferralState } from "@/lib/process/referral-state";
import { MILESTONE, OUTCOME, paragraphSign } from "@/lib/vocabulary";
import { settlementIn } from "./head";
import { decisionsIn, type Round, referralRound } from "./round";

type Axis = ComponentProps<typeof TimeAxis>;
type Bar = Axis["rows"][number]["bars"][number];
type Course = Pick<CaseFile, "receivedOn" | "raisedOn" | "deadlineOn" | "milestones" | "referrals"> & {
  dispatches: Pick<CaseFile["dispatches"][number], "sentOn">[];
  minutesItems: Item[];
};
type Item = Pick<
  CaseItem,
  "id" | "body" | "referralId" | "status" | "heldOn" | "paragraph" | "outcome" | "recommittedTo"
>;

/** Every body's time with the case. The axis ends today, or with what came last in a settled case. */
export function caseAxis(file: Course, today: PlainDate): Axis {
  const asOf = settlementIn(file)?.on ?? today;
  const entries = [
    ...referralRound(file, today).map((sent) => referralEntry(sent, asOf)),
    ...decisionsIn(file).flatMap(meetingEntry),
  ].sort((a, b) => PlainDate.compare(a.on, b.on));
  const days = [
    file.deadlineOn,
    asOf,
    ...happened(file).map(({ on }) => on),
    ...entries.flatMap(({ on, until }) => [on, until]),
  ].sort(PlainDate.compare);
  return {
    label: "Ärendets väg",
    start: String(days[0]),
    end: String(days.at(-1)),
    today: String(today),
    deadline: { on: String(file.deadlineOn), label: "Sista dag" },
    rows: [motionRow(file), ...[...Map.groupBy(entries, ({ body }) => body.id).values()].map(bodyRow)],
  };
}

type Entry = {
  body: { id: string; name: string };
  on: PlainDate;
  until: PlainDate;
  href: string;
  detail: string;
  bars: Bar[];
  marks: { on: string; label: string }[];
};

function bodyRow(entries: Entry[]): Axis["rows"][number] {
  return {
    label: entries[0]?.body.name ?? "",
    href: entries[0]?.href,
    detail: entries.map(({ detail }) => detail).join(". "),
    bars: entries.flatMap(({ bars }) => bars),
    marks: entries.flatMap(({ marks }) => marks),
  };
}

/** What is dated about the motion itself. */
function happened({ receivedOn, raisedOn, milestones, dispatches }: Course) {
  const sent = dispatchedOn(dispatches.map(({ sentOn }) => ({ on: sentOn })));
  return [
    { on: receivedOn, word: "Inkom" },
    ...(raisedOn ? [{ on: raisedOn, word: "Väckt" }] : []),
    ...milestones.map(({ kind, occurredOn }) => ({ on: occurredOn, word: MILESTONE[kind] })),
    ...(sent ? [{ on: sent, word: MILESTONE.DISPATCHED }] : []),
  ].sort((a, b) => PlainDate.compare(a.on, b.on));
}

function motionRow(file: Course): Axis["rows"][number] {
  const words = happened(file).map(({ on, word }) => ({ on: String(on), label: `${word} ${on}` }));
  return {
    label: "Motionen",
    detail: words.map(({ label }) => label).join(". "),
    bars: [],
    marks: words,
  };
}

function meetingEntry({ id, body, heldOn, paragraph, outcome }: Item): Entry[] {
  if (!heldOn) return [];
  const did = outcome ? OUTCOME[outcome] : "Beslut";
  const detail = `${did} ${heldOn}, ${paragraphSign(paragraph)}`;
  return [
    {
      body,
      on: heldOn,
      until: heldOn,
      href: `#beslut-${id}`,
      detail,
      bars: [],
      marks: [{ on: String(heldOn), label: detail }],
    },
  ];
}

function referralEntry({ referral, state, late }: Round<Course>[number], asOf: PlainDate): Entry {
  const { id, body, sentOn, dueOn, closedOn } = referral;
  const until = closedOn ?? asOf;
  const detail = `Skickad ${sentOn}, ${endOf({ referral, state, late })}`;
  const bar = (from: PlainDate, to: PlainDate, tone: Bar["tone"]): Bar => ({
    from: String(from),
    to: String(to),
    tone,
    title: `${body.name}: ${detail}`,
  });
  return {
    body,
    on: sentOn,
    until,
    href: `#remiss-${id}`,
    detail,
    bars:
      late > 0
        ? [bar(sentOn, dueOn, "info"), bar(dueOn, until, "bad")]
        : [bar(sentOn, until, BAR_TONE[state])],
    marks: [],
  };
}

const BAR_TONE: Record<ReferralState, Bar["tone"]> = {
  ANSWERED: "good",
  PROPOSED: "info",
  DECLINED: "neutral",
  WITHDRAWN: "neutral",
  OVERDUE: "bad",
  WAITING: "info",
};

function endOf({ referral, state, late }: Omit<Round<Course>[number], "answer" | "lap">): string {
  const { sentOn, dueOn, closedOn, declinedOn, withdrawnOn } = referral;
  const waits = late > 0 ? `försenad ${inDays(late)}` : `svar senast ${dueOn}`;
  switch (state) {
    case "ANSWERED":
      return `besvarad ${closedOn}${closedOn ? ` efter ${inDays(daysBetween(sentOn, closedOn))}` : ""}`;
    case "DECLINED":
      return `avstod ${declinedOn}`;
    case "WITHDRAWN":
      return `återkallad ${withdrawnOn}`;
    case "PROPOSED":
      return `förslag till svar finns, ${waits}`;
    case "OVERDUE":
    case "WAITING":
      return waits;
  }
}
