import { afterEach, beforeAll, expect, test } from "vitest";
import { addAccount } from "@/lib/accounts/mutations";
import { db } from "@/lib/db/client";
import { hashOf } from "@/lib/events/chain";
import { detailHashOf, logHashOf } from "@/lib/events/log";
import { sealOf } from "@/lib/events/seal";
import { recordReading } from "@/lib/history/mutations";
import { sealHistory } from "@/lib/verification/mutations";
import { verifyHistory } from "@/lib/verification/queries";
import { accountOf, signedIn } from "../accounts/people";
import { addMotion, addReferral, historyOf, officer } from "../motions/town";
import { asOwner } from "../setup/owner";

// The owner of the tables breaks the history in every way we could think of; each time the rows are put back.

const TABLES = ["Motion", "Referral", "Mover", "Clause", "Event", "LogEntry", "LogDetail", "LogHead"];
const freely = (...statements: string[]) => asOwner("set session_replication_role = replica", ...statements);

let broken: string;
let other: string;
let putBack: string[];

beforeAll(async () => {
  broken = (await addReferral()).motionId;
  other = (await addMotion()).motionId;
  await addAccount(await signedIn("ADMINISTRATOR"), accountOf("REGISTRAR"));
  await recordReading(officer, { id: broken, motionId: broken });
  await recordReading(officer, { id: other, motionId: other });
  const { breaks } = await verifyHistory(null);
  expect(breaks).toEqual([]);
  await asOwner(...TABLES.map((table) => `create table kept_${table} as table "${table}"`));
  putBack = await Promise.all(TABLES.map(restoring));
});

afterEach(() => freely(...putBack));

/** Puts the rows of a table back; what the database computes by itself is not written. */
async function restoring(table: string): Promise<string> {
  const columns = await db.$queryRawUnsafe<{ names: string }[]>(
    `select string_agg(quote_ident(attname), ', ') as names from pg_attribute
     where attrelid = '"${table}"'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
  );
  const names = columns[0]?.names;
  return `delete from "${table}"; insert into "${table}" (${names}) select ${names} from kept_${table}`;
}

test.each([
  ["who did it", `"actorName" = 'Någon annan'`, 1],
  ["which account did it", `"actorId" = null`, 1],
  ["when", `at = at - interval '1 day'`, 1],
  ["from where", `origin = '/annanstans'`, 1],
  ["what kind", `action = 'motion-corrected'`, 1],
  ["what was recorded", `details = details || '{"title": "En annan"}'`, 1],
  ["the version", `version = 7`, 1],
  ["the hash", `hash = repeat('a', 64)`, 1],
  ["the link to the one before", `"previousHash" = repeat('a', 64)`, 1],
  ["the number", `sequence = 9`, 1],
])("of an event, %s", async (_, set, at) => {
  await freely(`update "Event" set ${set} where "motionId" = '${broken}' and sequence = 1`);
  expect(await found()).toEqual([{ chain: expect.stringContaining(broken), at }]);
});

test.each([
  ["an event at the end is gone", () => [lastOf(broken)], 2],
  [
    "the first event is gone",
    () => [`delete from "Event" where "motionId" = '${broken}' and sequence = 1`],
    1,
  ],
  ["two events have changed places", () => [swap(broken)], 1],
  ["all events of a case are gone", () => [`delete from "Event" where "motionId" = '${broken}'`], null],
  [
    "the last event and the version are gone",
    () => [lastOf(broken), `update "Motion" set version = 1 where id = '${broken}'`],
    1,
  ],
  ["the seal is gone", () => [`update "Motion" set "historySeal" = null where id = '${broken}'`], 2],
  [
    "the seal is that of another case",
    () => [
      `update "Motion" set "historySeal" = (select "historySeal" from "Motion" where id = '${other}') where id = '${broken}'`,
    ],
    2,
  ],
  ["an event was put in", () => [copyOf(broken, `sequence + 2`)], 3],
  [
    "the version says that more happened",
    () => [`update "Motion" set version = version + 1 where id = '${broken}'`],
    3,
  ],
] as const)("%s", async (_, statements, at) => {
  await freely(...statements());
  expect(await found()).toEqual([{ chain: expect.stringContaining(broken), at }]);
});

test("an event was moved to another case", async () => {
  await freely(
    `update "Event" set "motionId" = '${other}', sequence = 2 where "motionId" = '${broken}' and sequence = 2`,
  );
  const chains = (await found()).map(({ chain }) => chain);
  expect(chains).toHaveLength(2);
});

test("a case is gone with everything that told of it", async () => {
  await freely(
    ...["Event", "Mover", "Clause", "Referral"].map(
      (table) => `delete from "${table}" where "motionId" = '${broken}'`,
    ),
    `delete from "Motion" where id = '${broken}'`,
  );
  expect(await found()).toEqual([{ chain: `case ${broken}`, at: null }]);
});

test("a case is gone, but its events are left", async () => {
  await freely(`delete from "Motion" where id = '${broken}'`);
  expect((await found()).map(({ chain }) => chain)).toEqual([`case ${broken}`, "events"]);
});

test("a case was smuggled in beside the application", async () => {
  await freely(
    `insert into "Motion" ("id", "authorityId", "registrationNumber", "registrationKey", "title", "receivedOn", "phaseSince", "deadlineOn", "historySeal")
     select '00000000-0000-7000-8000-000000000001', "authorityId", 'KS-1', 'ks1', title, "receivedOn", "phaseSince", "deadlineOn", "historySeal" from "Motion" where id = '${broken}'`,
  );
  expect(await found()).toMatchObject([{ chain: expect.stringContaining("case KS-1 "), at: null }]);
});

test("a chain was written anew with hashes that hold, by somebody without the key", async () => {
  const events = await historyOf(broken);
  let previousHash = events[0]?.previousHash ?? "";
  const statements = events.map((event) => {
    const hash = hashOf({ ...event, actorName: "Någon annan", previousHash });
    const set = `"actorName" = 'Någon annan', "previousHash" = '${previousHash}', hash = '${hash}'`;
    previousHash = hash;
    return `update "Event" set ${set} where id = ${event.id}`;
  });
  await freely(...statements);
  expect(await found()).toEqual([{ chain: expect.stringContaining(broken), at: events.length }]);
});

const ofLog = (set: string) => `update "LogEntry" set ${set} where sequence = 2`;

test.each([
  ["who did it", ofLog(`"actorId" = null`), 2],
  ["whom it concerns", ofLog(`"subjectId" = '${officer.id}'`), 2],
  ["which case", ofLog(`"motionId" = gen_random_uuid()`), 2],
  ["when", ofLog(`at = at - interval '1 day'`), 2],
  ["from where", ofLog(`origin = '/annanstans'`), 2],
  ["what", ofLog(`action = 'signed-in'`), 2],
  ["the hash", ofLog(`hash = repeat('a', 64)`), 2],
  ["its place", `update "LogEntry" set sequence = -2 where sequence = 2`, 1],
  ["all of it: it is gone", `delete from "LogEntry" where sequence = 2`, 2],
  [
    "all of it: it is the last and gone",
    `delete from "LogEntry" where sequence = (select max(sequence) from "LogEntry")`,
    "end",
  ],
  [
    "the details",
    `update "LogDetail" set content = '{"name": "Någon annan", "role": "registrator"}' where sequence = 2`,
    2,
  ],
  ["the details: they are gone without a disposal", `delete from "LogDetail" where sequence = 2`, 2],
  ["the head", `update "LogHead" set sequence = sequence - 1`, "after"],
  ["the seal of the head", `update "LogHead" set seal = repeat('a', 64)`, "end"],
] as const)("of an entry in the log, %s", async (_, statement, at) => {
  const length = await db.logEntry.count();
  await freely(statement);
  const place = at === "end" ? length : at === "after" ? length + 1 : at;
  expect(await found()).toContainEqual({ chain: "log", at: place });
});

test("the log is empty, and its head says that it always was", async () => {
  await freely(
    ...["LogEntry", "LogDetail"].map((table) => `delete from "${table}"`),
    `update "LogHead" set sequence = 0, hash = repeat('0', 64), seal = ''`,
  );
  expect(await found()).toContainEqual({ chain: "log", at: null });
});

test("the log was written anew with hashes that hold, by somebody without the key", async () => {
  const entries = await db.logEntry.findMany({ include: { detail: true }, orderBy: { sequence: "asc" } });
  const last = entries.at(-1)!;
  const content = { documentId: other };
  const detailHash = detailHashOf("salt", content);
  const hash = logHashOf({ ...last, detailHash });
  await freely(
    `update "LogDetail" set salt = 'salt', content = '${JSON.stringify(content)}' where sequence = ${last.sequence}`,
    `update "LogEntry" set "detailHash" = '${detailHash}', hash = '${hash}' where sequence = ${last.sequence}`,
    `update "LogHead" set hash = '${hash}'`,
  );
  expect(await found()).toEqual([{ chain: "log", at: last.sequence }]);
});

test("a chain that was cut off together with an older seal is found by what was kept outside", async () => {
  const { anchor } = await verifyHistory(null);
  const [first] = await historyOf(broken);
  const seal = sealOf(broken, first!);
  await freely(
    lastOf(broken),
    `update "Motion" set version = 1, "historySeal" = '${seal}' where id = '${broken}'`,
  );
  expect(await found()).toEqual([]);
  const { breaks } = await verifyHistory(anchor);
  expect(breaks).toMatchObject([{ chain: expect.stringContaining(broken), at: 2 }]);
});

test("what was sealed anew holds, and the log says that it was", async () => {
  await freely(`update "Motion" set "historySeal" = null`, `update "LogHead" set seal = 'another secret'`);
  expect((await found()).length).toBeGreaterThan(2);
  await sealHistory();
  expect(await found()).toEqual([]);
  const last = await db.logEntry.findFirst({ orderBy: { sequence: "desc" } });
  expect(last?.action).toBe("history-sealed");
});

async function found() {
  const { breaks } = await verifyHistory(null);
  return breaks.map(({ chain, at }) => ({ chain, at }));
}

const lastOf = (id: string) =>
  `delete from "Event" where "motionId" = '${id}' and sequence = (select max(sequence) from "Event" where "motionId" = '${id}')`;

const swap = (id: string) =>
  `update "Event" set sequence = case sequence when 1 then -2 else -1 end where "motionId" = '${id}'; update "Event" set sequence = -sequence where "motionId" = '${id}'`;

const copyOf = (id: string, sequence: string) =>
  `insert into "Event" ("motionId", version, sequence, at, "actorId", "actorName", origin, action, details, "previousHash", hash)
   select "motionId", version, ${sequence}, at, "actorId", "actorName", origin, action, details, "previousHash", hash
   from "Event" where "motionId" = '${id}' and sequence = 1`;
