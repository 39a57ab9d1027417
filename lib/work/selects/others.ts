import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { visibleToSql } from "@/lib/auth/visibility";
import { Prisma } from "@/lib/db/generated/client";
import { day, MOTION, NO_MOTION, NONE } from "./columns";

/** Cases that nobody has been given, for those who give them. */
export const unassigned = (actor: SignedIn) => Prisma.sql`
  select 'ASSIGN_OFFICER' as kind, ${NONE}, ${MOTION}, null as body, null as "on",
    m."receivedOn"::text as since
  from "Motion" m where m."caseOfficerId" is null and m.open and ${visibleToSql(actor)}
  order by m."receivedOn"`;

export const withoutDocument = (actor: SignedIn) => Prisma.sql`
  select 'FILE_MOTION' as kind, ${NONE}, ${MOTION}, null as body, null as "on",
    m."receivedOn"::text as since
  from "Motion" m
  where m.open and ${visibleToSql(actor)}
    and not exists (select from "Document" d where d."motionId" = m.id and d.type = 'MOTION')
  order by m."deadlineOn"`;

/** Documents that somebody has asked for, and nobody has decided about. */
export const toRelease = (actor: SignedIn) => Prisma.sql`
  select 'DECIDE_RELEASE' as kind, x."documentId" as id, ${MOTION}, null as body, x."requestedOn"::text as "on",
    x."requestedOn"::text as since
  from "Release" x join "Motion" m on m.id = x."motionId"
  where x.outcome is null and ${visibleToSql(actor)}
  order by x."requestedOn"`;

/** What the bodies where the person sits have been asked. */
export const askedOf = (actor: SignedIn) => Prisma.sql`
  select 'ANSWER_REFERRAL' as kind, r.id, ${MOTION}, b.name as body, r."dueOn"::text as "on",
    null as since
  from "Referral" r join "Motion" m on m.id = r."motionId" join "Body" b on b.id = r."bodyId"
  where r."bodyId" = any(${actor.bodyIds}::uuid[]) and r."closedOn" is null and m.open
    and ${visibleToSql(actor)}
  order by r."dueOn"`;

/**
 * The same for the body's officer, who sees what was sent to the body also where the case is not published
 * (lib/replies); nothing while an answer waits to be looked at.
 */
export const askedOfOffice = ({ bodyIds }: SignedIn) => Prisma.sql`
  select case when last.state = 'RETURNED' then 'COMPLETE_REPLY' else 'ANSWER_AS_BODY' end as kind,
    r.id, ${MOTION}, b.name as body, r."dueOn"::text as "on",
    (last."settledAt" at time zone 'Europe/Stockholm')::date::text as since
  from "Referral" r
    join "Motion" m on m.id = r."motionId"
    join "Body" b on b.id = r."bodyId"
    left join lateral (
      select p.state, p."settledAt" from "Reply" p
      where p."referralId" = r.id order by p."receivedAt" desc limit 1
    ) last on true
  where r."bodyId" = any(${bodyIds}::uuid[]) and r."closedOn" is null and m.open
    and m."secrecyProvision" is null and last.state is distinct from 'WAITING'
  order by r."dueOn"`;

/** Bodies that a plan counts on, and that have no meeting to come. */
export const withoutCalendar = () => Prisma.sql`
  select 'ADD_CALENDAR' as kind, b.id, ${NO_MOTION}, b.name as title, b.name as body, null as "on",
    null as since
  from "Body" b
  where b.kind in ('COUNCIL', 'BOARD', 'WORKING_COMMITTEE', 'COMMITTEE')
    and coalesce(b."validFrom", ${day()}) <= ${day()} and coalesce(b."validTo", ${day()}) >= ${day()}
    and not exists (select from "Meeting" t where t."bodyId" = b.id and t."heldOn" > ${day()})
  order by b.name`;

/** Accounts whose role says little without a body. */
export const withoutBodies = () => Prisma.sql`
  select 'GIVE_BODIES' as kind, u.id, ${NO_MOTION}, u.name as title, null as body, null as "on", null as since
  from "User" u
  where u."disabledAt" is null and u.role in ('COMMITTEE_SECRETARY', 'ELECTED_REPRESENTATIVE', 'REFERRAL_OFFICER')
    and not exists (
      select from "Membership" s
      where s."personId" = u."personId" and coalesce(s."validTo", ${day()}) >= ${day()}
    )
  order by u.name`;

/** What has been left in the inbox and awaits somebody: one task for all of it. */
export const inbox = () => Prisma.sql`
  select 'SORT_INBOX' as kind, ${NONE}, ${NO_MOTION},
    case count(*) when 1 then '1 handling' else count(*) || ' handlingar' end || ' att granska i inkorgen' as title,
    null as body, ${day()}::text as "on",
    min((d."droppedAt" at time zone 'Europe/Stockholm')::date)::text as since
  from "IntakePart" p join "IntakeFile" f on f.id = p."fileId" join "Intake" d on d.id = f."intakeId"
  where p.state = 'OPEN'
  having count(*) > 0`;
