import type { SignedIn } from "@/lib/auth/permissions";
import { readSignedIn } from "@/lib/auth/queries";
import { today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { demoAccounts } from "@/prisma/demo/accounts.mjs";
import { demoDay } from "@/prisma/demo/calendar";
import type { World } from "@/prisma/demo/play";
import { ACTORS, type ActorName, type Ids, ownKey } from "../actors";

/** The demo municipality as its stories are told in, where it lies in the database already. */

const [bodies, users] = await Promise.all([
  db.body.findMany({ select: { id: true, name: true } }),
  db.user.findMany({ select: { id: true, name: true } }),
]);
const idIn = (rows: { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [name, id]));
const [bodyIds, userIds] = [idIn(bodies), idIn(users)];

export const people = await Promise.all(
  demoAccounts.map(async ({ name }) => (await readSignedIn(userIds.get(name) ?? "")) ?? missing(name)),
);

export const world: World = {
  registers: {
    bodyId: (name) => bodyIds.get(name) ?? missing(name),
    person: (name) => people.find((person) => person.name === name) ?? missing(name),
  },
  numbers: { motions: new Map(), paragraphs: new Map(), answers: new Map() },
  day: (daysAgo) => demoDay(today(), daysAgo),
};
export const officer = world.registers.person("Sara Holmgren");

/** The same for several people, so that what one of them does away with is still there for the next. */
export async function ofEach(actors: ActorName[], make: (person: SignedIn) => Promise<Ids>): Promise<Ids> {
  const all: Ids = {};
  for (const actor of actors) {
    const made = await make(world.registers.person(ACTORS[actor] ?? missing(actor)));
    for (const [name, id] of Object.entries(made)) all[ownKey(name, actor)] = id;
  }
  return all;
}

function missing(name: string): never {
  throw new Error(`The demo has no ${name}.`);
}
