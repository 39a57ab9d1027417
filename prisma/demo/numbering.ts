import type { PlainDate } from "@/lib/dates";
import { demoDay } from "@/prisma/demo/calendar";
import { demoBodies } from "@/prisma/demo/municipality";
import type { DemoAnswer, DemoDecision, DemoMotion } from "@/prisma/demo/schema";

export type Numbers = {
  /** The number in the board's register that the motion keeps, by its key. */
  motions: Map<string, string>;
  paragraphs: Map<DemoAnswer | DemoDecision, string>;
  /** An answering body's own number; the parts of the board use the motion's. */
  answers: Map<DemoAnswer, string>;
};

/** A running number within a year, at a day; `give` is told which one it got. */
type Claim = { series: string; perYear: number; day: PlainDate; give: (serial: string) => void };

/** Numbers what happens in order of time, as a registrar and a secretary would have. */
export function numberAll(motions: DemoMotion[], today: PlainDate): Numbers {
  const numbers: Numbers = { motions: new Map(), paragraphs: new Map(), answers: new Map() };
  giveOut(motions.flatMap((motion) => claimsOf(motion, today, numbers)));
  for (const motion of motions) {
    for (const answer of motion.steps.filter((step) => step.kind === "answer")) {
      const inBoardsRegister = seriesOf(answer.body) === "KS";
      const number = inBoardsRegister && numbers.motions.get(motion.key);
      if (number) numbers.answers.set(answer, number);
    }
  }
  return numbers;
}

function claimsOf(motion: DemoMotion, today: PlainDate, numbers: Numbers): Claim[] {
  const received = demoDay(today, motion.receivedDaysAgo);
  const claims: Claim[] = [
    {
      series: "KS",
      perYear: 600,
      day: received,
      give: (serial) => numbers.motions.set(motion.key, `KS-${received.year}/${serial}`),
    },
  ];
  for (const step of motion.steps) {
    if (step.kind !== "answer" && step.kind !== "decide") continue;
    const day = demoDay(today, step.daysAgo);
    if (step.paragraph !== null) {
      claims.push({
        series: `§ ${step.body}`,
        perYear: 180,
        day,
        give: (serial) => numbers.paragraphs.set(step, serial),
      });
    }
    const series = step.kind === "answer" && seriesOf(step.body);
    if (!series || series === "KS") continue;
    // A nämnd is an authority of its own and registers the referral when it comes.
    const asked = demoDay(today, askedDaysAgo(motion, step));
    claims.push({
      series,
      perYear: 400,
      day: asked,
      give: (serial) => numbers.answers.set(step, `${series}-${asked.year}/${serial}`),
    });
  }
  return claims;
}

/** Other business takes numbers too, so a serial follows the day of the year and never goes back. */
function giveOut(claims: Claim[]): void {
  const last = new Map<string, number>();
  const inOrder = claims.toSorted((a, b) => a.day.toString().localeCompare(b.day.toString()));
  for (const { series, perYear, day, give } of inOrder) {
    const year = `${series} ${day.year}`;
    const serial = Math.max((last.get(year) ?? 0) + 1, Math.ceil((day.dayOfYear / 366) * perYear));
    last.set(year, serial);
    give(String(serial));
  }
}

const seriesOf = (name: string) => demoBodies.find((body) => body.name === name)?.numberSeries;

function askedDaysAgo(motion: DemoMotion, answer: DemoAnswer): number {
  const asked = motion.steps.filter(
    (step) =>
      step.kind === "refer" &&
      step.daysAgo > answer.daysAgo &&
      step.referrals.some(({ body }) => body === answer.body),
  );
  return asked.at(-1)?.daysAgo ?? answer.daysAgo;
}
