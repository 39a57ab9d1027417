import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/permissions";
import { readValue } from "@/lib/auth/queries";
import { askAsCurrentActor } from "@/lib/auth/session";
import { visibleToSql } from "@/lib/auth/visibility";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { BodyKind, Outcome, Phase } from "@/lib/db/generated/enums";
import { isId } from "@/lib/db/id";
import { FINAL } from "@/lib/process/phase";
import { conditions } from "./conditions";
import type { RegisterFilter } from "./schema";

export const PAGE_SIZE = 25;

/** A row of the register. Dates are ISO strings as PostgreSQL prints them: a list only shows them. */
export type RegisterRow = {
  id: string;
  registrationNumber: string;
  title: string;
  phase: Phase;
  phaseSince: string;
  receivedOn: string;
  deadlineOn: string;
  reportedOn: string | null;
  /** Null while the motion is open; the outcome is null for one that was withdrawn. */
  settled: { on: string; outcome: Outcome | null } | null;
  caseOfficer: string | null;
  recommittedTo: string | null;
  movers: { name: string; party: string | null }[];
  openReferrals: { body: string; sentOn: string; dueOn: string }[];
};

/** One page of the register. `next` is the cursor of the page after, or null. */
export type RegisterPage = { rows: RegisterRow[]; next: string | null };

type Found = RegisterRow & { sortKey: string };

/** A page of the register: one round trip. */
export const findMotions = async (actor: Actor, filter: RegisterFilter): Promise<RegisterPage> =>
  pageOf(await readValue<Found[]>(motions(actor, filter)));

/** The same for the page that shows it, with who asks: one round trip for both. */
export async function findMotionsAsCurrentActor(
  filter: RegisterFilter,
): Promise<RegisterPage & { actor: Actor }> {
  const { actor, value } = await askAsCurrentActor<Found[]>((actor) => motions(actor, filter));
  return { actor, ...pageOf(value) };
}

function pageOf(found: Found[]): RegisterPage {
  const rows = found.slice(0, PAGE_SIZE);
  const last = rows.at(-1);
  return { rows, next: found.length > PAGE_SIZE && last ? `${last.id}_${last.sortKey}` : null };
}

// One JSON value, read by one call of JSON.parse. The rows are one more than a page; as a parameter the number would
// keep PostgreSQL from knowing how few they are, and from keeping its plan.
function motions(actor: Actor, filter: RegisterFilter): Prisma.Sql {
  const order = ORDERS[filter.ordning];
  return Prisma.sql`
    select coalesce(json_agg(found), '[]') from (
    select m.id, m."registrationNumber", m.title, m.phase::text as phase,
      m."phaseSince"::text as "phaseSince", m."receivedOn"::text as "receivedOn",
      m."deadlineOn"::text as "deadlineOn", u.name as "caseOfficer", ${order.key}::text as "sortKey",
      (select coalesce(json_agg(json_build_object('name', p.name, 'party', p.party) order by p.position), '[]')
        from "Mover" p where p."motionId" = m.id) as movers,
      (select coalesce(json_agg(json_build_object('body', b.name, 'sentOn', r."sentOn", 'dueOn', r."dueOn")), '[]')
        from "Referral" r join "Body" b on b.id = r."bodyId"
        where r."motionId" = m.id and r."closedOn" is null) as "openReferrals",
      case when m.phase = 'ASSIGNED' then ${RECOMMITTED_TO} end as "recommittedTo",
      case when m.open then ${REPORTED_ON} end as "reportedOn",
      case when not m.open then ${SETTLED} end as settled
    from "Motion" m left join "User" u on u.id = m."caseOfficerId"
    where ${visibleToSql(actor)} and ${Prisma.join(conditions(filter), " and ")} ${after(filter)}
    order by ${order.by}
    limit 26) found`;
}

const RECOMMITTED_TO = Prisma.sql`
  (select b.name
    from "MinutesItem" i
      join "Meeting" t on t.id = i."meetingId"
      left join "Body" b on b.id = i."recommittedToId"
    where i."motionId" = m.id and i.outcome = 'RECOMMITTED'
    order by t."heldOn" desc, i."createdAt" desc
    limit 1)`;

const REPORTED_ON = Prisma.sql`
  (select min(e."occurredOn")::text from "Milestone" e where e."motionId" = m.id and e.kind = 'REPORTED')`;

/** The same as lib/process/settlement.ts says of one case. */
const SETTLED = Prisma.sql`
  (select json_build_object('on', s."on", 'outcome', s.outcome)
    from (
      select t."heldOn" as "on", i.outcome
      from "MinutesItem" i
        join "Meeting" t on t.id = i."meetingId"
        join "Body" b on b.id = i."bodyId"
      where i."motionId" = m.id and i."referralId" is null and b.kind = 'COUNCIL'
        and i.outcome::text in (${Prisma.join([...FINAL])})
      union all
      select e."occurredOn", null from "Milestone" e where e."motionId" = m.id and e.kind = 'WITHDRAWN'
    ) s
    order by s."on"
    limit 1)`;

type Order = { key: Prisma.Sql; type: Prisma.Sql; by: Prisma.Sql; comparison: Prisma.Sql };

const ascending = (key: Prisma.Sql, type: Prisma.Sql): Order => ({
  key,
  type,
  by: Prisma.sql`${key}, m.id`,
  comparison: Prisma.sql`>`,
});

const ORDERS: Record<RegisterFilter["ordning"], Order> = {
  brist: ascending(Prisma.sql`m."deadlineOn"`, Prisma.sql`date`),
  rubrik: ascending(Prisma.sql`m.title`, Prisma.sql`text collate "sv-x-icu"`),
  inkommen: {
    ...ascending(Prisma.sql`m."receivedOn"`, Prisma.sql`date`),
    by: Prisma.sql`m."receivedOn" desc, m.id desc`,
    comparison: Prisma.sql`<`,
  },
};

/** Goes on where the page before ended, by its last row: nothing is skipped or shown twice. */
function after({ ordning, efter }: RegisterFilter): Prisma.Sql {
  const [, id = "", value = ""] = /^([^_]+)_(\P{Cc}+)$/u.exec(efter ?? "") ?? [];
  const { key, type, comparison } = ORDERS[ordning];
  const understood = isId(id) && (ordning === "rubrik" || isDate(value));
  return understood
    ? Prisma.sql`and (${key}, m.id) ${comparison} (${value}::${type}, ${id}::uuid)`
    : Prisma.empty;
}

const isoDate = z.iso.date();
const isDate = (value: string) => isoDate.safeParse(value).success;

/** What the register can be narrowed by. */
export type RegisterOptions = {
  bodies: { id: string; name: string; kind: BodyKind }[];
  parties: { abbreviation: string; name: string }[];
  caseOfficers: { id: string; name: string }[];
};

const KEPT_MS = 60_000;
let kept: { options: RegisterOptions; until: number } | null = null;

/**
 * Bodies, parties and case officers, past ones too: old cases are still theirs. One round trip, kept
 * for a minute: they are on every page of the register and change a few times a year.
 */
export async function registerOptions(): Promise<RegisterOptions> {
  if (kept && kept.until > Date.now()) return kept.options;
  const [options] = await db.$queryRaw<[RegisterOptions]>`
    select
      (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'kind', kind) order by name), '[]')
        from "Body") as bodies,
      (select coalesce(json_agg(json_build_object('abbreviation', abbreviation, 'name', name) order by name), '[]')
        from (select distinct on (abbreviation) * from "Party"
          order by abbreviation, "validFrom" desc nulls last) p) as parties,
      (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name), '[]')
        from "User" where role = 'CASE_OFFICER') as "caseOfficers"`;
  kept = { options, until: Date.now() + KEPT_MS };
  return options;
}
