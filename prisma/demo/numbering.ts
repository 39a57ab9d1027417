import type { PlainDate } from "@/lib/dates";
import { demoDay } from "@/prisma/demo/calendar";
import { demoBodies } from "@/prisma/demo/municipality";
import type { DemoAnswer, DemoDecision, DemoMotion } from "@/prisma/demo/schema";

export type Numbers = {
  /** The motion's number in the board's register, by its key. */
  motions: Map<string, string>;
  paragraphs: Map<DemoAnswer | DemoDecision, string>;
  /** The answering body's own number. */
  answers: Map<DemoAnswer, string>;
};

/** A running number within a year, at a day; `give` is told which one it got. */
type Claim = { series: string; aYear: number; day: PlainDate; give: (serial: number) => void };

/** Numbers what happens in order of time, as a registrar and a secretary would have. */
export function numberAll(motions: DemoMotion[], today: PlainDate): Numbers {
  const numbers: Numbers = { motions: new Map(), paragraphs: new Map(), answers: new Map() };
  const claims = motions.flatMap((motion) => {
    const day = (daysAgo: number) => demoDay(today, daysAgo);
    return [...registerClaims(motion, day, numbers), ...paragraphClaims(motion, day, numbers)];
  });
  giveOut(claims);
  return numbers;
}

/**
 * A nämnd is an authority of its own: it registers the referral when it comes, once, and keeps that number
 * in a second round. What belongs to the board answers under the motion's own number.
 */
function registerClaims(
  motion: DemoMotion,
  day: (daysAgo: number) => PlainDate,
  { motions, answers }: Numbers,
): Claim[] {
  const board = bodyNamed("Kommunstyrelsen");
  const given = Map.groupBy(
    motion.steps.filter((step) => step.kind === "answer"),
    (answer) => bodyNamed(answer.body).numberSeries,
  );
  const claim = (series: string, aYear: number, on: PlainDate, give: (number: string) => void): Claim => ({
    series,
    aYear,
    day: on,
    give: (serial) => give(`${series}-${on.year}/${serial}`),
  });
  const claims = [
    claim("KS", board.numbersAYear ?? 0, day(motion.receivedDaysAgo), (number) => {
      motions.set(motion.key, number);
      for (const answer of given.get("KS") ?? []) answers.set(answer, number);
    }),
  ];
  for (const [series, own] of given) {
    const body = own[0]?.body;
    const asked = motion.steps.find(
      (step) => step.kind === "refer" && step.referrals.some((referral) => referral.body === body),
    );
    if (!series || series === "KS" || !body || !asked) continue;
    const aYear = bodyNamed(body).numbersAYear ?? 0;
    claims.push(
      claim(series, aYear, day(asked.daysAgo), (number) => {
        for (const answer of own) answers.set(answer, number);
      }),
    );
  }
  return claims;
}

function paragraphClaims(
  motion: DemoMotion,
  day: (daysAgo: number) => PlainDate,
  { paragraphs }: Numbers,
): Claim[] {
  return motion.steps.flatMap((step) =>
    (step.kind !== "answer" && step.kind !== "decide") || step.paragraph === null
      ? []
      : {
          series: `§ ${step.body}`,
          aYear: bodyNamed(step.body).paragraphsAYear ?? 0,
          day: day(step.daysAgo),
          give: (serial: number) => paragraphs.set(step, String(serial)),
        },
  );
}

/** Other business takes numbers too, so a serial follows the day of the year and never goes back. */
function giveOut(claims: Claim[]): void {
  const last = new Map<string, number>();
  const inOrder = claims.toSorted((a, b) => a.day.toString().localeCompare(b.day.toString()));
  for (const { series, aYear, day, give } of inOrder) {
    const year = `${series} ${day.year}`;
    const serial = Math.max((last.get(year) ?? 0) + 1, Math.ceil((day.dayOfYear / 366) * aYear));
    last.set(year, serial);
    give(serial);
  }
}

function bodyNamed(name: string) {
  const body = demoBodies.find((one) => one.name === name);
  if (!body) throw new Error(`The demo has no body called ${name}.`);
  return body;
}
