import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { visibleToSql } from "@/lib/auth/visibility";
import { Prisma } from "@/lib/db/generated/client";
import { day, MOTION, NO_MOTION, NONE } from "./columns";

/** What the minutes of the person's own bodies wait for, a year back (KL 5:69, 8:12). */
export const minutes = ({ bodyIds }: SignedIn) => Prisma.sql`
  select * from (
    select case
        when t."postedOn" is not null then 'TAKE_DOWN_NOTICE'
        when t."approvedOn" is not null then 'POST_MINUTES'
        when exists (select from "MinutesItem" i where i."meetingId" = t.id) then 'APPROVE_MINUTES'
        when t."heldOn" > ${day()} - 30 then 'ENTER_MEETING'
      end as kind,
      t.id, ${NO_MOTION}, b.name || ' ' || t."heldOn" as title, b.name as body,
      case
        when t."postedOn" is not null then null
        when t."approvedOn" is not null then t."approvedOn" + 2
        else t."heldOn" + 14
      end::text as "on",
      coalesce(t."postedOn", t."approvedOn", t."heldOn")::text as since
    from "Meeting" t join "Body" b on b.id = t."bodyId"
    where t."bodyId" = any(${bodyIds}::uuid[]) and t."heldOn" between ${day()} - 365 and ${day()}
      and t."cancelledOn" is null and t."takenDownOn" is null
  ) waiting
  where kind is not null
  order by "on"`;

export function afterDecision(actor: SignedIn): Prisma.Sql[] {
  return [
    Prisma.sql`
      select case when w.withdrawn then 'CLOSE' else 'DISPATCH' end as kind, ${NONE}, ${MOTION},
        null as body,
        case when not w.withdrawn then m."phaseSince" + 14 end::text as "on",
        case when not w.withdrawn then m."phaseSince" end::text as since
      from "Motion" m
        cross join lateral (
          select exists (
            select from "Milestone" e where e."motionId" = m.id and e.kind = 'WITHDRAWN'
          ) as withdrawn
        ) w
      where m.phase = 'DECIDED' and ${visibleToSql(actor)} order by m."phaseSince"`,
    Prisma.sql`
      select 'CLOSE', ${NONE}, ${MOTION}, null, null, posted."on"::text as since
      from "Motion" m
        cross join lateral (
          select min(t."postedOn") as "on"
          from "Dispatch" d
            join "MinutesItem" i on i.id = d."minutesItemId"
            join "Meeting" t on t.id = i."meetingId"
          where d."motionId" = m.id
        ) posted
      where m.phase = 'DISPATCHED' and posted."on" + 21 < ${day()} and ${visibleToSql(actor)}
      order by posted."on"`,
    Prisma.sql`
      select 'FOLLOW_UP', a.id, m.id, m."registrationNumber", a.text, b.name, a."dueOn"::text, null
      from "Assignment" a
        join "Motion" m on m.id = a."motionId"
        join "Body" b on b.id = a."bodyId"
      where a."completedOn" is null and a."dueOn" <= ${day()} + 30 and ${visibleToSql(actor)}
      order by a."dueOn"`,
  ];
}
