import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { visibleToSql } from "@/lib/auth/visibility";
import { fromIso } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Outcome } from "@/lib/db/generated/enums";
import { FINAL } from "@/lib/process/phase";
import type { Asked } from "./asked";
import type { Settled } from "./settled";

/** Inclusive, calendar years. */
export type Years = { from: number; to: number };

const during = (day: Prisma.Sql, { from, to }: Years) =>
  Prisma.sql`${day} between make_date(${from}::int, 1, 1) and make_date(${to}::int, 12, 31)`;

/** The motions that were settled in those years, as lib/process/settlement.ts says of one case. */
export async function settledMotions(actor: Actor, years: Years): Promise<Settled[]> {
  const rows = await db.$queryRaw<
    { started: string; deadline: string; settled: string; outcome: Outcome | null; reported: boolean }[]
  >`
    select coalesce(m."raisedOn", m."receivedOn")::text as started, m."deadlineOn"::text as deadline,
      s."on"::text as settled, s.outcome::text as outcome,
      exists (select from "Milestone" e
        where e."motionId" = m.id and e.kind = 'REPORTED' and e."occurredOn" <= m."deadlineOn") as reported
    from "Motion" m
    join lateral (
      select t."heldOn" as "on", i.outcome
      from "MinutesItem" i
        join "Meeting" t on t.id = i."meetingId"
        join "Body" b on b.id = i."bodyId"
      where i."motionId" = m.id and i."referralId" is null and b.kind = 'COUNCIL'
        and i.outcome::text in (${Prisma.join([...FINAL])})
      union all
      select e."occurredOn", null from "Milestone" e where e."motionId" = m.id and e.kind = 'WITHDRAWN'
      order by "on"
      limit 1
    ) s on true
    where not m.open and ${visibleToSql(actor)} and ${during(Prisma.sql`s."on"`, years)}`;
  return rows.map(({ started, deadline, settled, outcome, reported }) => ({
    startedOn: fromIso(started),
    deadlineOn: fromIso(deadline),
    settledOn: fromIso(settled),
    outcome,
    reportedInTime: reported,
  }));
}

/** The referrals whose last answer day falls in those years; what was withdrawn was never to be answered. */
export async function askedBodies(actor: Actor, years: Years): Promise<Asked[]> {
  const rows = await db.$queryRaw<
    { body: string; sent: string; due: string; closed: string | null; declined: boolean }[]
  >`
    select b.name as body, r."sentOn"::text as sent, r."dueOn"::text as due, r."closedOn"::text as closed,
      r."declinedOn" is not null as declined
    from "Referral" r join "Body" b on b.id = r."bodyId" join "Motion" m on m.id = r."motionId"
    where r."withdrawnOn" is null and ${visibleToSql(actor)} and ${during(Prisma.sql`r."dueOn"`, years)}`;
  return rows.map(({ body, sent, due, closed, declined }) => ({
    body,
    sentOn: fromIso(sent),
    dueOn: fromIso(due),
    closedOn: closed === null ? null : fromIso(closed),
    declined,
  }));
}

/** How often a body put a motion off in those years, by year. */
export type Postponed = { body: string; year: number; tabled: number; recommitted: number };

export async function postponements(actor: Actor, years: Years): Promise<Postponed[]> {
  return db.$queryRaw<Postponed[]>`
    select b.name as body, extract(year from t."heldOn")::int as year,
      (count(*) filter (where i.outcome = 'TABLED'))::int as tabled,
      (count(*) filter (where i.outcome = 'RECOMMITTED'))::int as recommitted
    from "MinutesItem" i
      join "Meeting" t on t.id = i."meetingId"
      join "Body" b on b.id = i."bodyId"
      join "Motion" m on m.id = i."motionId"
    where i.outcome in ('TABLED', 'RECOMMITTED') and ${visibleToSql(actor)} and ${during(Prisma.sql`t."heldOn"`, years)}
    group by 1, 2
    order by 2, 1`;
}
