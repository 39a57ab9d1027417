import type { PlainDate } from "@/lib/dates";
import type { BodyKind } from "@/lib/db/generated/enums";
import type { Facts } from "@/lib/process/phase";
import { demoDay } from "@/prisma/demo/calendar";
import { demoBodies } from "@/prisma/demo/municipality";
import type { DemoMotion, DemoStep } from "@/prisma/demo/schema";

/** A story told in days starts on a Monday; the day before it is a Sunday. */
export const isWeekend = (daysAgo: number) => [1, 2].includes(((daysAgo % 7) + 7) % 7);

/** How far along its round a step lies; a recommittal starts another round. */
export function partOfRound(step: DemoStep): number {
  switch (step.kind) {
    case "assign":
    case "refer":
    case "answer":
    case "decline":
    case "plan":
    case "extend":
    case "remind":
    case "mistake":
    case "reply-by-link":
    case "secret-letter":
      return 0;
    case "report-ready":
      return 1;
    case "decide":
      if (step.outcome === "RECOMMITTED") return -1;
      return DECIDING[kindOf(step.body) ?? "COMMITTEE"] ?? Number.NaN;
    case "summon":
      return 5;
    case "report-5-35":
      return 0;
    case "withdraw":
      return 5;
    case "dispatch":
      return 6;
    case "follow-up":
    case "complete":
      return 7;
    case "close":
      return 7;
  }
}

const DECIDING: Partial<Record<BodyKind, number>> = { WORKING_COMMITTEE: 2, BOARD: 3, COUNCIL: 5 };

/** What the parts should be: never going back, except after a recommittal. */
export function inRounds(parts: number[]): number[] {
  let reached = 0;
  return parts.map((part) => {
    reached = part === -1 ? 0 : Math.max(part, reached);
    return part === -1 ? -1 : reached;
  });
}

const kindOf = (name: string) => demoBodies.find((body) => body.name === name)?.kind;

/** Referrals still open at the end of the story. */
export function waiting(motion: DemoMotion) {
  const closed = motion.steps.flatMap((step) => {
    const closes = step.kind === "decline" || (step.kind === "answer" && step.status !== "PROPOSED");
    return closes ? [step] : [];
  });
  return motion.steps.flatMap((step) =>
    step.kind === "refer"
      ? step.referrals.filter(
          ({ body }) => !closed.some((one) => one.body === body && one.daysAgo < step.daysAgo),
        )
      : [],
  );
}

/** The story as the register would hold it, loaded on `today`. */
export function factsOf(motion: DemoMotion, today: PlainDate): Facts {
  const on = (daysAgo: number) => demoDay(today, daysAgo);
  const { receivedDaysAgo: received, raisedDaysAfter } = motion;
  const stillWaiting = waiting(motion);
  const lastDay = on(motion.steps.at(-1)?.daysAgo ?? received);
  return {
    receivedOn: on(received),
    raisedOn: raisedDaysAfter === null ? null : on(received - raisedDaysAfter),
    referrals: motion.steps.flatMap((step) =>
      step.kind !== "refer"
        ? []
        : step.referrals.map((referral) => {
            const isOpen = stillWaiting.includes(referral);
            const closing = motion.steps.find(
              (one) =>
                (one.kind === "answer" || one.kind === "decline") &&
                one.body === referral.body &&
                one.daysAgo < step.daysAgo,
            );
            return {
              sentOn: on(step.daysAgo),
              closedOn: isOpen ? null : closing ? on(closing.daysAgo) : lastDay,
            };
          }),
    ),
    decisions: motion.steps.flatMap((step) => {
      const bodyKind = step.kind === "decide" && kindOf(step.body);
      return bodyKind ? [{ bodyKind, on: on(step.daysAgo), outcome: step.outcome }] : [];
    }),
    milestones: motion.steps.flatMap((step) => {
      const kind = MILESTONES[step.kind];
      return kind ? [{ kind, on: on(step.daysAgo) }] : [];
    }),
    dispatches: motion.steps.flatMap((step) =>
      step.kind === "dispatch" && !step.to ? [{ on: on(step.daysAgo) }] : [],
    ),
  };
}

const MILESTONES: Partial<Record<DemoStep["kind"], Facts["milestones"][number]["kind"]>> = {
  assign: "ASSIGNED",
  "report-ready": "REPORT_READY",
  summon: "SUMMONED",
  "report-5-35": "REPORTED",
  withdraw: "WITHDRAWN",
  close: "CLOSED",
};

export function textsOf(motion: DemoMotion): string[] {
  return [motion.title, ...motion.clauses, ...motion.motionText, ...motion.steps.flatMap(stepTexts)];
}

function stepTexts(step: DemoStep): string[] {
  switch (step.kind) {
    case "refer":
      return step.referrals.map((referral) => referral.question);
    case "answer":
      return [step.decisionText, step.summary, ...(step.notes ?? []).map((note) => note.text)];
    case "decline":
    case "extend":
    case "mistake":
      return [step.reason];
    case "decide": {
      const { decisionText, summary, reason, vote, proposals = [], notes = [] } = step;
      const spoken = [...proposals, ...notes].map(({ text }) => text);
      return [decisionText, summary, reason, vote?.question, ...spoken].filter((text) => text !== undefined);
    }
    case "follow-up":
      return [step.text];
    case "reply-by-link":
      return [step.decisionText, step.summary];
    case "secret-letter":
      return [...step.text, step.mark.reason];
    case "complete":
    case "dispatch":
    case "plan":
    case "remind":
      return [];
    default:
      return step.note === undefined ? [] : [step.note];
  }
}
