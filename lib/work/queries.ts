import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { visibleToSql } from "@/lib/auth/visibility";
import { PlainDate, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Phase } from "@/lib/db/generated/enums";
import { brokenPlans } from "@/lib/planning/queries";
import { lastAppealDay } from "@/lib/process/notice";
import type { Found } from "./found";
import { awaited, repliesToReview, theYear } from "./selects/officer";
import {
  askedOf,
  askedOfOffice,
  inbox,
  toRelease,
  unassigned,
  withoutBodies,
  withoutCalendar,
  withoutDocument,
} from "./selects/others";
import { afterDecision, minutes } from "./selects/secretary";

/** So much of each kind: nobody reads further, and no page should try to show it. */
const MOST = 100;

/** Everything that awaits the person in that role: one round trip, and two for a case officer's plans. */
export async function workOf(actor: SignedIn): Promise<Found[]> {
  switch (actor.role) {
    case "CASE_OFFICER": {
      const [found, plans] = await Promise.all([
        find([
          ...awaited(actor),
          repliesToReview(actor),
          ...theYear(actor),
          unassigned(actor),
          toRelease(actor),
          inbox(),
        ]),
        brokenPlans(actor, { caseOfficerId: actor.id }),
      ]);
      return calmed([...found, ...plans.map(brokenPlan)]);
    }
    case "COMMITTEE_SECRETARY":
      return (await find([minutes(actor), ...afterDecision(actor), inbox()])).filter(isOver);
    case "REGISTRAR":
      return find([unassigned(actor), withoutDocument(actor), toRelease(actor), inbox()]);
    case "ELECTED_REPRESENTATIVE":
      return find([askedOf(actor)]);
    case "REFERRAL_OFFICER":
      return find([askedOfOffice(actor)]);
    case "ADMINISTRATOR":
      return find([withoutCalendar(), withoutBodies()]);
  }
}

type Row = Omit<Found, "on" | "since"> & { on: string | null; since: string | null };

async function find(selects: Prisma.Sql[]): Promise<Found[]> {
  const limited = selects.map((select) => Prisma.sql`(${select} limit ${MOST})`);
  const rows = await db.$queryRaw<Row[]>`${Prisma.join(limited, " union all ")}`;
  return rows.map(({ on, since, ...row }) => ({ ...row, on: dayOrNull(on), since: dayOrNull(since) }));
}

const dayOrNull = (text: string | null) => (text ? PlainDate.from(text) : null);

function brokenPlan(plan: Awaited<ReturnType<typeof brokenPlans>>[number]): Found {
  const { motionId, registrationNumber: number, title, why } = plan;
  return { kind: "PLAN_BROKEN", id: null, motionId, number, title, body: why, on: today(), since: null };
}

/** That a year nears its end is worth saying of a motion only where nothing else awaits about it. */
function calmed(found: Found[]): Found[] {
  const pressing = new Set(
    found.filter(({ kind }) => kind !== "YEAR_NEARING").map(({ motionId }) => motionId),
  );
  return found.filter(({ kind, motionId }) => kind !== "YEAR_NEARING" || !pressing.has(motionId));
}

/** A notice stays up, and a case open, until the time for appeal is out, which ends on a weekday. */
function isOver({ kind, since }: Found): boolean {
  if (!since || (kind !== "TAKE_DOWN_NOTICE" && kind !== "CLOSE")) return true;
  return PlainDate.compare(lastAppealDay(since), today()) < 0;
}

export type OwnMotion = { id: string; number: string; title: string; phase: Phase; since: string };

/** The motions that somebody elected has put their own name to, the newest first. */
export async function ownMotions(actor: SignedIn): Promise<OwnMotion[]> {
  return db.$queryRaw<OwnMotion[]>`
    select m.id, m."registrationNumber" as number, m.title, m.phase::text as phase,
      m."phaseSince"::text as since
    from "User" u
      join "Person" n on n.id = u."personId"
      join "Mover" v on v."personId" = n.id or (v."personId" is null and v.name = n.name)
      join "Motion" m on m.id = v."motionId"
    where u.id = ${actor.id}::uuid and ${visibleToSql(actor)}
    order by m."receivedOn" desc, m.id
    limit ${MOST}`;
}
