import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { visibleToSql } from "@/lib/auth/visibility";
import { dateAndTime } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { describe } from "@/lib/events/describe";
import { describeEntry } from "@/lib/history/describe";
import { READINGS } from "@/lib/history/kinds";
import { eventsAuditableSql } from "@/lib/history/visible";
import { ACCOUNT, accountRows, keptRows, seatRows, signingInRows } from "./rows";
import { type PersonalSection, WHY } from "./sections";

export type PersonalData = {
  name: string;
  isClosed: boolean;
  isPseudonymised: boolean;
  sections: PersonalSection[];
};

/**
 * All that is stored about a person with an account (GDPR art. 15), for the person or for who looks after the accounts;
 * null for others. What stands in cases that the one who asks may not see is left out.
 */
export async function personalData(actor: Actor, userId: string): Promise<PersonalData | null> {
  const isOwn = actor.kind === "user" && actor.id === userId;
  if (!isId(userId) || !(isOwn || may(actor, "manage the register"))) return null;
  const user = await db.user.findUnique({ where: { id: userId }, select: ACCOUNT });
  if (!user) return null;
  const [log, acts, motions, mentions] = await Promise.all([
    logAbout(userId, isOwn || may(actor, "see secret cases") ? [] : READINGS),
    actsOf(actor, userId),
    user.personId ? motionsOf(actor, user.personId) : [],
    namedInMinutes(actor, user.name),
  ]);
  const sections: PersonalSection[] = [
    { name: "Kontot", why: WHY.account, headings: ["Uppgift", "Värde"], rows: accountRows(user) },
    { name: "Uppdrag i organ", why: WHY.seats, headings: ["Organ", "Roll", "Tid"], rows: seatRows(user) },
    {
      name: "Inloggningar",
      why: WHY.signingIn,
      headings: ["Vad", "Sedan", "Senast"],
      rows: signingInRows(user),
    },
    { name: "Sparat åt dig", why: WHY.drafts, headings: ["Vad", "Sedan"], rows: keptRows(user) },
    { name: "I loggen", why: WHY.log, headings: ["När", "Vad"], rows: log },
    { name: "I ärendenas historik", why: WHY.acts, headings: ["När", "Ärende", "Vad"], rows: acts },
    { name: "Motioner", why: WHY.motions, headings: ["Ärende", "Rubrik"], rows: motions },
    { name: "I protokoll", why: WHY.mentions, headings: ["Ärende", "Organ", "Hur"], rows: mentions },
  ];
  const { name, disabledAt, pseudonymisedAt } = user;
  return { name, isClosed: disabledAt !== null, isPseudonymised: pseudonymisedAt !== null, sections };
}

async function logAbout(userId: string, hidden: readonly string[]): Promise<string[][]> {
  const entries = await db.logEntry.findMany({
    where: {
      OR: [{ actorId: userId }, { subjectId: userId }],
      action: { notIn: ["cases-opened", ...hidden] },
    },
    select: {
      at: true,
      action: true,
      detail: { select: { content: true } },
      subject: { select: { name: true } },
    },
    orderBy: { sequence: "desc" },
  });
  return entries.map(({ at, action, detail, subject }) => [
    dateAndTime(at),
    describeEntry({ action, details: detail?.content ?? null, subject: subject?.name ?? null }),
  ]);
}

async function actsOf(actor: Actor, userId: string): Promise<string[][]> {
  const rows = await db.$queryRaw<{ at: Date; number: string; action: string; details: unknown }[]>`
    select e.at, m."registrationNumber" as number, e.action, e.details
    from "Event" e join "Motion" m on m.id = e."motionId"
    where e."actorId" = ${userId}::uuid and ${eventsAuditableSql(actor)}
    order by e.at desc, e.id desc`;
  return rows.map(({ at, number, ...event }) => [dateAndTime(at), number, describe(event)]);
}

async function motionsOf(actor: Actor, personId: string): Promise<string[][]> {
  const rows = await db.$queryRaw<{ number: string; title: string }[]>`
    select m."registrationNumber" as number, m.title
    from "Motion" m where ${visibleToSql(actor)}
      and exists (select 1 from "Mover" o where o."motionId" = m.id and o."personId" = ${personId}::uuid)
    order by m."receivedOn" desc`;
  return rows.map(({ number, title }) => [number, title]);
}

/** Where the name stands in minutes: whoever was there, spoke, proposed, voted or had something noted. */
async function namedInMinutes(actor: Actor, name: string): Promise<string[][]> {
  const rows = await db.$queryRaw<{ place: string; body: string; how: string }[]>`
    with items as (
      select i.id, m."registrationNumber" as place, b.name as body
      from "MinutesItem" i
        join "Motion" m on m.id = i."motionId"
        join "Body" b on b.id = i."bodyId"
      where i.status = 'DECIDED' and ${visibleToSql(actor)}
    ), named as (
      select "minutesItemId" as id, 'talade' as how from "Speaker" where lower(name) = lower(${name})
      union all select "minutesItemId", 'yrkade' from "Proposal" where lower(name) = lower(${name})
      union all select "minutesItemId", 'reservation, yttrande eller anteckning' from "Note" where lower(name) = lower(${name})
      union all select "minutesItemId", 'deltog inte' from "NonParticipant" where lower(name) = lower(${name})
      union all select v."minutesItemId", 'röstade' from "Ballot" t join "Vote" v on v.id = t."voteId"
        where lower(t.name) = lower(${name})
    )
    select place, body, string_agg(distinct how, ', ') as how
      from items join named using (id) group by items.id, place, body
    union all
    select g."heldOn"::text, b.name, 'närvarande'
      from "Attendee" a join "Meeting" g on g.id = a."meetingId" join "Body" b on b.id = g."bodyId"
      where lower(a.name) = lower(${name})
    order by place, body`;
  return rows.map(({ place, body, how }) => [place, body, how]);
}
