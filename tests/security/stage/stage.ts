// Run by a test in a process of its own, since the application's code only loads as a server's: the cases that the
// matrix is tried on, and a session for everybody with an account. Answers with JSON.
import { randomUUID } from "node:crypto";
import type { SignedIn } from "@/lib/auth/permissions";
import { addMeetings } from "@/lib/calendar/mutations";
import { addMeetingsInput } from "@/lib/calendar/schema";
import { db } from "@/lib/db/client";
import { keepList } from "@/lib/register-import/mutations";
import { openSession } from "@/lib/sessions/mutations";
import { ACTOR_NAMES, ACTORS, type Ids, type Stage } from "../actors";
import { stageCase } from "./case";
import { ofEach, officer, people, world } from "./world";

const authorityId = world.registers.bodyId("Kommunstyrelsen");
const signedInActors = ACTOR_NAMES.filter((actor) => ACTORS[actor]);

const colleague = world.registers.person("Mikael Björkqvist");
const common = {
  meetingId: await meeting(),
  ...(await account()),
  ...(await list(colleague)),
  ...(await ofEach(["Case officer", "Registrar"], list)),
  ...(await doomedList(colleague)),
  ...(await ofEach(["Case officer", "Registrar"], doomedList)),
  ...(await spareSession(colleague)),
  ...(await ofEach(signedInActors, spareSession)),
  batchId: await batch(),
  listId: await disposalList(),
  filedId: await filedReport(false),
  secretFiledId: await filedReport(true),
  /** A link that nobody was given. */
  token: "A".repeat(43),
  authorityId,
  bodyId: world.registers.bodyId("Tekniska nämnden"),
  partyId: (await db.party.findFirstOrThrow({ where: { abbreviation: "VFL" } })).id,
};
const stage: Stage = {
  cases: {
    open: { ...common, ...(await stageCase({ published: true })) },
    unpublished: { ...common, ...(await stageCase({ published: false })) },
    secret: { ...common, ...(await stageCase({ published: true, provision: "OSL 26:1" })) },
  },
  sessions: await tokens(),
};
process.stdout.write(JSON.stringify(stage));
await db.$disconnect();

async function meeting(): Promise<string> {
  const bodyId = world.registers.bodyId("Tekniska nämnden");
  const heldOn = new Date(Date.UTC(2150, 0, 1 + Math.floor(Math.random() * 10_000)));
  await addMeetings(officer, addMeetingsInput.parse({ bodyId, dates: heldOn.toISOString().slice(0, 10) }));
  return (await db.meeting.findFirstOrThrow({ where: { bodyId, heldOn } })).id;
}

async function list(person: SignedIn): Promise<Ids> {
  const rows = [{ no: 2, cells: ["KS 2020/1", "En motion"] }];
  const table = { sheet: null, headings: ["Diarienummer", "Rubrik"], rows };
  const kept = await keepList(person, { fileName: "lista.csv", authorityId, published: false, table });
  return { importId: kept.id };
}

async function doomedList(person: SignedIn): Promise<Ids> {
  return { doomedListId: (await list(person)).importId ?? "" };
}

/** Papers for many cases at once, which the officer has asked for; made already. */
async function batch(): Promise<string> {
  const data = { kind: "BRIEF", about: "motioner", userId: officer.id, endedAt: new Date() } as const;
  return (await db.paperBatch.create({ data })).id;
}

async function disposalList(): Promise<string> {
  const data = {
    recordClass: "document-OTHER",
    before: new Date(0),
    madeAt: new Date(),
    madeByName: officer.name,
  };
  // One of a class awaits a person at a time: that of an earlier run gives way.
  await db.disposalList.deleteMany({ where: { recordClass: data.recordClass, state: "PROPOSED" } });
  return (await db.disposalList.create({ data })).id;
}

/** Of what many may read, and of cases under secrecy too. */
async function filedReport(tellsSecrets: boolean): Promise<string> {
  const { sha256 } = await db.blob.create({ data: { sha256: randomUUID(), bytes: Buffer.from("%PDF-") } });
  const filed = { filedAt: new Date(), filedById: officer.id, blobSha256: sha256, size: 5 };
  const data = { name: "obesvarade", title: "En rapport", tellsSecrets, ...filed };
  return (await db.filedReport.create({ data })).id;
}

/** Nobody signs in with them, so that they may be tried to be changed. */
async function account(): Promise<Ids> {
  const data = { name: "Prov Provsson", role: "REGISTRAR" } as const;
  const email = () => `${randomUUID()}@example.org`;
  const { id } = await db.user.create({ data: { ...data, email: email() } });
  await db.secondFactor.create({ data: { userId: id, secret: "", confirmedAt: new Date() } });
  const closed = await db.user.create({ data: { ...data, email: email(), disabledAt: new Date() } });
  const doomed = await db.user.create({ data: { ...data, email: email() } });
  return { accountId: id, closedAccountId: closed.id, doomedAccountId: doomed.id };
}

async function spareSession({ id: userId }: SignedIn): Promise<Ids> {
  await openSession({ userId, way: "PASSWORD", browser: "En annan dator" });
  const session = await db.session.findFirstOrThrow({ where: { userId }, orderBy: { id: "desc" } });
  return { sessionId: session.id };
}

async function tokens(): Promise<Stage["sessions"]> {
  const opened = people.map(async ({ id, name }) => {
    const token = await openSession({ userId: id, way: "PASSWORD", browser: "Matrisen" });
    return [name, token] as const;
  });
  return Object.fromEntries(await Promise.all(opened));
}
