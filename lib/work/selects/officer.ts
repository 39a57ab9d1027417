import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { visibleToSql } from "@/lib/auth/visibility";
import { Prisma } from "@/lib/db/generated/client";
import { day, MOTION, NONE } from "./columns";

/** Referrals in the person's own cases: answers to log, and bodies to remind. */
export function awaited(actor: SignedIn): Prisma.Sql[] {
  const about = Prisma.sql`r.id, ${MOTION}, b.name as body`;
  const open = Prisma.sql`
    from "Motion" m
      join "Referral" r on r."motionId" = m.id and r."closedOn" is null
      join "Body" b on b.id = r."bodyId"
      left join "MinutesItem" i on i."referralId" = r.id
      left join lateral (
        select max(e."sentOn") as "lastOn" from "Reminder" e where e."referralId" = r.id
      ) reminded on true
    where m."caseOfficerId" = ${actor.id}::uuid and m.open and ${visibleToSql(actor)}
      and not exists (select from "Reply" p where p."referralId" = r.id and p.state = 'WAITING')`;
  return [
    Prisma.sql`
      select 'LOG_DECISION' as kind, ${about}, r."dueOn"::text as "on", null as since
      ${open} and i.id is not null order by r."dueOn"`,
    Prisma.sql`
      select 'LOG_ANSWER', ${about}, r."dueOn"::text as "on", null
      ${open} and i.id is null and r."dueOn" between ${day()} and ${day()} + 7 order by r."dueOn"`,
    // A body that was reminded is left in peace for two weeks.
    Prisma.sql`
      select 'REMIND', ${about}, coalesce(reminded."lastOn" + 14, r."dueOn")::text as "on",
        reminded."lastOn"::text as since
      ${open} and i.id is null and r."dueOn" < ${day()}
        and coalesce(reminded."lastOn" + 14 <= ${day()}, true)
      order by r."dueOn"`,
  ];
}

/** Answers that a body has sent in itself, in the person's own cases and in those that nobody has. */
export const repliesToReview = (actor: SignedIn) => Prisma.sql`
  select 'REVIEW_REPLY' as kind, p.id, ${MOTION}, b.name as body, ${day()}::text as "on",
    (p."receivedAt" at time zone 'Europe/Stockholm')::date::text as since
  from "Reply" p
    join "Referral" r on r.id = p."referralId"
    join "Motion" m on m.id = r."motionId"
    join "Body" b on b.id = r."bodyId"
  where p.state = 'WAITING' and coalesce(m."caseOfficerId", ${actor.id}::uuid) = ${actor.id}::uuid
    and ${visibleToSql(actor)}
  order by p."receivedAt"`;

/** KL 5:35: three months before the year is out it nears; in the last one the council is to be told. */
export function theYear(actor: SignedIn): Prisma.Sql[] {
  const own = Prisma.sql`m."caseOfficerId" = ${actor.id}::uuid and m.open and ${visibleToSql(actor)}`;
  return [
    Prisma.sql`
      select 'WRITE_REPORT' as kind, ${NONE}, ${MOTION}, null as body, m."deadlineOn"::text as "on",
        m."phaseSince"::text as since
      from "Motion" m where ${own} and m.phase = 'ANSWERED' order by m."deadlineOn"`,
    Prisma.sql`
      select case
          when m."deadlineOn" < ${day()} then 'YEAR_BROKEN'
          when m."deadlineOn" - interval '1 month' <= ${day()} then 'REPORT_TO_COUNCIL'
          else 'YEAR_NEARING'
        end as kind, ${NONE}, ${MOTION}, null as body, m."deadlineOn"::text as "on", null as since
      from "Motion" m
      where ${own} and m."deadlineOn" <= ${day()} + interval '3 months'
        and not exists (
          select from "Milestone" e
          where e."motionId" = m.id and e.kind = 'REPORTED' and e."occurredOn" <= m."deadlineOn"
        )
      order by m."deadlineOn"`,
  ];
}
