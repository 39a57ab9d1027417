import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { itemsVisibleTo, visibleTo, visibleToSql } from "@/lib/auth/visibility";
import { fromDb } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import { readRegistrationNumber } from "@/lib/motions/registration-number";
import { type Clues, cluesOf } from "./clues";
import type { KnownCase } from "./evidence";
import { LEAST_TO_CONTAIN, subject } from "./likeness";
import type { Described, DroppedOn, Match } from "./match";
import { rank } from "./rank";

/** The cases that a document may belong to, among those that the actor may see. Two round trips. */
export async function matchPart(actor: Actor, part: Described, dropped: DroppedOn): Promise<Match> {
  const bodies = await db.body.findMany({
    select: { id: true, name: true, abbreviation: true, kind: true },
  });
  const clues = cluesOf(part.documentType === CONCERNS_MANY ? NOTHING : part, bodies);
  const ids = await Promise.all([
    withNumber(actor, clues),
    withItem(actor, clues),
    withTitle(actor, clues),
    withTitleInText(actor, clues),
  ]);
  const cases = await knownCases(actor, [...new Set([dropped.motionId ?? [], ...ids].flat())]);
  return { candidates: rank(clues, cases, dropped, bodies) };
}

// A list of the unanswered belongs to no one of the cases that it lists.
const CONCERNS_MANY = "UNANSWERED_LIST";
const NOTHING: Described = { documentType: CONCERNS_MANY, fields: {}, text: null };

async function withNumber(actor: Actor, { numbers }: Clues): Promise<string[]> {
  const read = numbers.slice(0, MOST_NUMBERS).map(({ printed }) => readRegistrationNumber(printed));
  if (read.length === 0) return [];
  const keys = read.map(({ key }) => key);
  const parsed = read.filter(({ serial }) => serial !== null);
  const years = parsed.map(({ year }) => year);
  const serials = parsed.map(({ serial }) => serial);
  const rows = await db.$queryRaw<{ id: string }[]>`
    select m.id from "Motion" m
    where ${visibleToSql(actor)} and m."registrationKey" = any(${keys})
    union
    select m.id from "Motion" m
    where ${visibleToSql(actor)} and (m."registrationYear", m."registrationSerial") in
      (select * from unnest(${years}::int[], ${serials}::int[]))`;
  return rows.map(({ id }) => id);
}

/** A dossier mentions many. */
const MOST_NUMBERS = 50;

/** Cases with one of the §§, or with a body's own number, that the document points to. */
async function withItem(actor: Actor, clues: Clues): Promise<string[]> {
  const { place, earlier, mentioned, body, numbers } = clues;
  const places = [...(place ? [place] : []), ...earlier, ...mentioned].map(
    ({ bodyId, paragraph, heldOn, year }) => ({
      bodyId,
      paragraph,
      ...(heldOn ? { meeting: { heldOn: new Date(heldOn) } } : { year }),
    }),
  );
  const own = numbers.filter((number) => number.own).map(({ printed }) => printed);
  const ofBody = body ? own.map((printed) => ({ bodyId: body.id, registrationNumber: like(printed) })) : [];
  if (places.length + ofBody.length === 0) return [];
  const items = await db.minutesItem.findMany({
    where: { AND: [itemsVisibleTo(actor), { OR: [...places, ...ofBody] }], motion: visibleTo(actor) },
    select: { motionId: true },
    take: MOST_ITEMS,
  });
  return items.map(({ motionId }) => motionId);
}

const MOST_ITEMS = 50;

/** However its parts are joined; what is not the same number `rank` leaves out. */
const like = (printed: string) => {
  const { serial } = readRegistrationNumber(printed);
  return serial === null ? { equals: printed } : { contains: String(serial) };
};

const withTitle = async (actor: Actor, { title }: Clues): Promise<string[]> =>
  title ? sharingWords(actor, subject(title)) : [];

/** Motions with any of the words in the title, movers or clauses, those with the most first. */
export async function sharingWords(
  actor: Actor,
  words: string,
  reader: Pick<Transaction, "$queryRaw"> = db,
): Promise<string[]> {
  const rows = await reader.$queryRaw<{ id: string }[]>`
    with asked as (
      select replace(plainto_tsquery('swedish', ${words})::text, '&', '|')::tsquery as words
    )
    select m.id from "Motion" m, asked
    where ${visibleToSql(actor)} and m.words @@ asked.words
    order by ts_rank(m.words, asked.words) desc, m.id
    limit ${MOST_TITLES}`;
  return rows.map(({ id }) => id);
}

const MOST_TITLES = 20;

/** Open cases whose title the text repeats: for documents whose own title nobody could read. */
async function withTitleInText(actor: Actor, { opening }: Clues): Promise<string[]> {
  if (!opening) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    select m.id from "Motion" m
    where ${visibleToSql(actor)} and m.open and length(m.title) >= ${LEAST_TO_CONTAIN}
      and strpos(${opening}, right(lower(m.title), ${LEAST_TO_CONTAIN})) > 0
    limit ${MOST_TITLES}`;
  return rows.map(({ id }) => id);
}

async function knownCases(actor: Actor, ids: string[]): Promise<KnownCase[]> {
  if (ids.length === 0) return [];
  const motions = await db.motion.findMany({
    relationLoadStrategy: "join",
    where: { id: { in: ids }, ...visibleTo(actor) },
    select: {
      id: true,
      registrationNumber: true,
      title: true,
      movers: { select: { name: true, party: true } },
      referrals: {
        select: { id: true, bodyId: true, body: { select: { name: true } }, sentOn: true, closedOn: true },
        orderBy: { sentOn: "asc" },
      },
      minutesItems: {
        where: itemsVisibleTo(actor),
        select: {
          id: true,
          bodyId: true,
          registrationNumber: true,
          paragraph: true,
          year: true,
          meeting: { select: { heldOn: true } },
        },
      },
    },
  });
  return motions.map(({ id, referrals, minutesItems, ...motion }) => ({
    ...motion,
    motionId: id,
    referrals: referrals.map(({ body, sentOn, closedOn, ...referral }) => ({
      ...referral,
      body: body.name,
      sentOn: fromDb(sentOn).toString(),
      closed: closedOn !== null,
    })),
    items: minutesItems.map(({ paragraph, year, meeting, ...item }) => ({
      ...item,
      place: paragraph
        ? { bodyId: item.bodyId, paragraph, heldOn: meeting ? fromDb(meeting.heldOn).toString() : null, year }
        : null,
    })),
  }));
}
