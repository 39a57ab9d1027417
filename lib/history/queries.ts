import "server-only";
import { type Actor, authorize, may } from "@/lib/auth/permissions";
import { visibleToSql } from "@/lib/auth/visibility";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/errors";
import { describe } from "@/lib/events/describe";
import { describeEntry } from "./describe";
import type { EntryDetails } from "./entries";
import { KINDS, READINGS } from "./kinds";
import type { HistoryFilter } from "./schema";
import { eventsAuditableSql } from "./visible";

export const PAGE_SIZE = 50;
/** A file holds no more rows: it is made in memory. */
export const MOST_ROWS = 20_000;

/** A line of the history: of a case, or of what happened outside the cases. */
export type HistoryLine = {
  /** "case 12" or "log 7". */
  id: string;
  at: Date;
  who: string;
  /** The path of the page it was done on; null outside the web server. */
  origin: string | null;
  sentence: string;
  case: { id: string; registrationNumber: string } | null;
};

/** A page of the history, newest first, of all that the auditor may read. */
export async function historyPage(
  actor: Actor,
  filter: HistoryFilter,
): Promise<{ lines: HistoryLine[]; count: number }> {
  authorize(actor, "audit the history");
  const [lines, [{ count }]] = await Promise.all([
    readLines(actor, filter, PAGE_SIZE, (filter.sida - 1) * PAGE_SIZE),
    db.$queryRaw<[{ count: number }]>`
      select ((select count(*) from ${events(actor, filter)}) + (select count(*) from ${entries(actor, filter)}))::int
        as count`,
  ]);
  return { lines, count };
}

/** The same, whole, for a file; throws `Refusal` where it would be too long. */
export async function wholeHistory(actor: Actor, filter: HistoryFilter): Promise<HistoryLine[]> {
  authorize(actor, "audit the history");
  const lines = await readLines(actor, filter, MOST_ROWS + 1, 0);
  if (lines.length <= MOST_ROWS) return lines;
  throw new Refusal("", `En fil rymmer ${MOST_ROWS} rader, och urvalet är större. Välj en kortare tid.`);
}

/** Everybody who can have done something, also those whose accounts are closed. */
export async function peopleInHistory(actor: Actor): Promise<{ id: string; name: string }[]> {
  authorize(actor, "audit the history");
  return db.user.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } });
}

/** `documentId` is null where it was the sealed facts. */
export type Reading = Pick<HistoryLine, "id" | "at" | "who" | "origin"> & { documentId: string | null };

/** Who has read what is under secrecy in a case, for those who may read it too; newest first. */
export async function readingsIn(actor: Actor, motionId: string): Promise<Reading[]> {
  if (!may(actor, "see secret cases") || !may(actor, "read the history")) return [];
  const entries = await db.logEntry.findMany({
    where: { motionId, action: { in: [...READINGS] } },
    select: {
      sequence: true,
      at: true,
      origin: true,
      actor: { select: { name: true } },
      detail: { select: { content: true } },
    },
    orderBy: { sequence: "desc" },
  });
  return entries.map(({ sequence, at, origin, actor: reader, detail }) => ({
    id: `log ${sequence}`,
    at,
    who: reader?.name ?? "Ingen inloggad",
    origin,
    documentId: (detail?.content as Partial<EntryDetails["document-read"]> | undefined)?.documentId ?? null,
  }));
}

type Row = Omit<HistoryLine, "id" | "sentence" | "case"> & {
  source: "case" | "log";
  no: bigint;
  action: string;
  details: unknown;
  subject: string | null;
  motionId: string | null;
  registrationNumber: string | null;
};

async function readLines(actor: Actor, filter: HistoryFilter, take: number, skip: number) {
  const most = take + skip;
  const rows = await db.$queryRaw<Row[]>`
    with lines as (
      (select 'case' as source, e.id as no, e.at, e."actorName" as who, e.origin, e.action, e.details,
          null as subject, m.id as "motionId", m."registrationNumber"
        from ${events(actor, filter)} order by e.at desc, e.id desc limit ${most})
      union all
      (select 'log', l.sequence, l.at, coalesce(u.name, 'Ingen inloggad'), l.origin, l.action, t.content,
          s.name, m.id, m."registrationNumber"
        from ${entries(actor, filter)} order by l.at desc, l.sequence desc limit ${most})
    )
    select * from lines order by at desc, source, no desc limit ${take} offset ${skip}`;
  return rows.map(
    ({ source, no, action, details, subject, motionId, registrationNumber, ...line }): HistoryLine => ({
      ...line,
      id: `${source} ${no}`,
      sentence:
        source === "case" ? describe({ action, details }) : describeEntry({ action, details, subject }),
      case: motionId && registrationNumber ? { id: motionId, registrationNumber } : null,
    }),
  );
}

function events(actor: Actor, filter: HistoryFilter): Prisma.Sql {
  const who = filter.vem ? Prisma.sql`e."actorId" = ${filter.vem}::uuid` : Prisma.sql`true`;
  return Prisma.sql`"Event" e join "Motion" m on m.id = e."motionId"
    where ${eventsAuditableSql(actor)} and ${who} and ${ofKind(filter, "case", Prisma.sql`e.action`)}
      and ${between(filter, Prisma.sql`e.at`)} and ${ofCase(filter)}`;
}

function entries(actor: Actor, filter: HistoryFilter): Prisma.Sql {
  const who = filter.vem
    ? Prisma.sql`(l."actorId" = ${filter.vem}::uuid or l."subjectId" = ${filter.vem}::uuid)`
    : Prisma.sql`true`;
  // That a case was opened stands in its own history.
  const hidden = ["cases-opened", ...(may(actor, "see secret cases") ? [] : READINGS)];
  return Prisma.sql`"LogEntry" l
    left join "LogDetail" t on t.sequence = l.sequence
    left join "User" u on u.id = l."actorId"
    left join "User" s on s.id = l."subjectId"
    left join "Motion" m on m.id = l."motionId" and ${visibleToSql(actor)}
    where not l.action = any(${hidden}) and ${who} and ${ofKind(filter, "log", Prisma.sql`l.action`)}
      and ${between(filter, Prisma.sql`l.at`)} and ${ofCase(filter)}`;
}

function ofKind({ slag }: HistoryFilter, chain: "case" | "log", action: Prisma.Sql): Prisma.Sql {
  if (!slag) return Prisma.sql`true`;
  const { of, like } = KINDS[slag];
  return of === chain ? Prisma.sql`${action} like any (${[...like]})` : Prisma.sql`false`;
}

/** Whole Swedish days, both included. */
function between({ fran, till }: HistoryFilter, at: Prisma.Sql): Prisma.Sql {
  const from = fran ? Prisma.sql`${at} >= ${startOf(fran)}` : Prisma.sql`true`;
  return till ? Prisma.sql`${from} and ${at} < ${startOf(till, 1)}` : from;
}

const startOf = (day: string, later = 0) =>
  Prisma.sql`((${day}::date + ${later}::int)::timestamp at time zone 'Europe/Stockholm')`;

function ofCase({ arende }: HistoryFilter): Prisma.Sql {
  if (!arende) return Prisma.sql`true`;
  const part = `%${arende.replace(/[\\%_]/g, "\\$&")}%`;
  return Prisma.sql`m."registrationNumber" ilike ${part}`;
}
