import type { SignedIn } from "@/lib/auth/permissions";
import { readCalendar } from "@/lib/calendar/queries";
import { db } from "@/lib/db/client";
import { changesFor } from "@/lib/planning/changes";
import { roadOf } from "@/lib/planning/from-case";
import { planBackwards } from "@/lib/planning/plan";
import { plannableMotions } from "@/lib/planning/queries";

const OFFICER: SignedIn = {
  kind: "user",
  id: "",
  name: "Handläggare",
  email: "",
  role: "CASE_OFFICER",
  bodyIds: [],
};

/** The middle one of five, after one that nobody counts. */
async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; result: T }> {
  const times: number[] = [];
  let result = await work();
  for (let turn = 0; turn < 5; turn += 1) {
    const start = performance.now();
    result = await work();
    times.push(performance.now() - start);
  }
  return { ms: Math.round(times.sort((a, b) => a - b)[2] ?? 0), result };
}

const bare = await timed(
  () => db.$queryRaw`
    select m.id, m."deadlineOn", m.phase, m."planCouncilOn",
      (select json_agg(json_build_object('bodyId', r."bodyId", 'dueOn', r."dueOn"))
        from "Referral" r where r."motionId" = m.id and r."closedOn" is null)
    from "Motion" m where m.open and m."planCouncilOn" is not null`,
);
const reading = await timed(async () => ({
  motions: await plannableMotions(OFFICER, {}),
  calendar: await readCalendar(db),
}));
const { motions, calendar } = reading.result;
// Counted from the year, and where there is no way with every change that would open one.
const planning = await timed(() =>
  motions.map((motion) => {
    const road = roadOf(motion, calendar, { councilOn: null });
    const plan = road && planBackwards(road).plan;
    return plan ?? (road && changesFor(road));
  }),
);
process.stdout.write(
  JSON.stringify({
    motions: motions.length,
    bodies: calendar.bodies.length,
    planning: planning.ms,
    reading: reading.ms,
    bare: bare.ms,
    ways: planning.result.filter((one) => one && "visits" in one).length,
  }),
);
await db.$disconnect();
