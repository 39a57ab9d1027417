import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { visibleToSql } from "@/lib/auth/visibility";
import { today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Phase } from "@/lib/db/generated/enums";
import { registrationKey } from "@/lib/motions/registration-number";
import type { RegisterFilter } from "./schema";

export const PAGE_SIZE = 25;

/** A row of the register. Dates are ISO strings as PostgreSQL prints them: a list only shows them. */
export type RegisterRow = {
  id: string;
  registrationNumber: string;
  title: string;
  phase: Phase;
  phaseSince: string;
  open: boolean;
  receivedOn: string;
  deadlineOn: string;
  caseOfficer: string | null;
  movers: { name: string; party: string | null }[];
  /** The referrals that are still open, the earliest due first. */
  referrals: { body: string; dueOn: string }[];
};

/** One page of the register: one round trip. `next` is the cursor of the page after, or null. */
export async function findMotions(
  actor: Actor,
  filter: RegisterFilter,
): Promise<{ rows: RegisterRow[]; next: string | null }> {
  const order = ORDERS[filter.ordning];
  const rows = await db.$queryRaw<(RegisterRow & { sortKey: string })[]>`
    select m.id, m."registrationNumber", m.title, m.phase::text as phase,
      m."phaseSince"::text as "phaseSince", m.open, m."receivedOn"::text as "receivedOn",
      m."deadlineOn"::text as "deadlineOn", u.name as "caseOfficer", ${order.key}::text as "sortKey",
      (select coalesce(json_agg(json_build_object('name', p.name, 'party', p.party) order by p.position), '[]')
        from "Mover" p where p."motionId" = m.id) as movers,
      (select coalesce(json_agg(json_build_object('body', b.name, 'dueOn', r."dueOn") order by r."dueOn", b.name), '[]')
        from "Referral" r join "Body" b on b.id = r."bodyId"
        where r."motionId" = m.id and r."closedOn" is null) as referrals
    from "Motion" m left join "User" u on u.id = m."caseOfficerId"
    where ${visibleToSql(actor)} and ${Prisma.join(conditions(filter), " and ")} ${after(filter)}
    order by ${order.by}
    limit ${PAGE_SIZE + 1}`;
  const page = rows.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  return {
    rows: page,
    next: rows.length > PAGE_SIZE && last ? `${last.id}_${last.sortKey}` : null,
  };
}

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
  const cursor = /^([\da-f-]{36})_(.+)$/s.exec(efter ?? "");
  if (!cursor) return Prisma.empty;
  const [, id, value] = cursor;
  const { key, type, comparison } = ORDERS[ordning];
  if (ordning !== "rubrik" && !/^\d{4}-\d{2}-\d{2}$/.test(value ?? "")) return Prisma.empty;
  return Prisma.sql`and (${key}, m.id) ${comparison} (${value}::${type}, ${id}::uuid)`;
}

function conditions(filter: RegisterFilter): Prisma.Sql[] {
  const { visa, fas, organ, parti, handlaggare, ar, forsenade, sok } = filter;
  const referral = (condition: Prisma.Sql) =>
    Prisma.sql`exists (select from "Referral" r where r."motionId" = m.id and ${condition})`;
  const overdue = Prisma.sql`r."closedOn" is null and r."dueOn" < ${today().toString()}::date`;
  const all: Prisma.Sql[] = [];
  if (fas) all.push(Prisma.sql`m.phase = ${fas}::"Phase"`);
  else if (visa === "oppna") all.push(Prisma.sql`m.open`);
  else if (visa === "avgjorda") all.push(Prisma.sql`not m.open`);
  if (organ && forsenade) all.push(referral(Prisma.sql`r."bodyId" = ${organ}::uuid and ${overdue}`));
  else if (organ) all.push(referral(Prisma.sql`r."bodyId" = ${organ}::uuid`));
  else if (forsenade) all.push(referral(overdue));
  if (parti) {
    all.push(
      Prisma.sql`exists (select from "Mover" p where p."motionId" = m.id and p.party = ${parti})`,
    );
  }
  if (handlaggare) all.push(Prisma.sql`m."caseOfficerId" = ${handlaggare}::uuid`);
  if (ar) all.push(Prisma.sql`m."receivedOn" between make_date(${ar}::int, 1, 1) and make_date(${ar}::int, 12, 31)`);
  if (sok) all.push(matches(sok));
  return all.length > 0 ? all : [Prisma.sql`true`];
}

/** Words in any order, the last one perhaps only begun; or a part of the registration number. */
function matches(typed: string): Prisma.Sql {
  const pattern = `%${registrationKey(typed).replace(/[\\%_]/g, "\\$&")}%`;
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  const begun = words.at(-1);
  const query = begun
    ? Prisma.sql`(plainto_tsquery('swedish', ${words.join(" ")}) || (plainto_tsquery('swedish', ${words.slice(0, -1).join(" ")}) && to_tsquery('swedish', ${`${begun}:*`})))`
    : Prisma.sql`plainto_tsquery('swedish', ${typed})`;
  return Prisma.sql`(to_tsvector('swedish', m."searchText") @@ ${query} or m."registrationKey" like ${pattern})`;
}
