import { hashPassword } from "@/lib/auth/passwords";
import type { SignedIn } from "@/lib/auth/permissions";
import { readSignedIn } from "@/lib/auth/queries";
import { db } from "@/lib/db/client";
import { demoAccounts } from "@/prisma/demo/accounts.mjs";
import { demoBodies, demoParties, demoPeople, municipalityName } from "@/prisma/demo/municipality";

/** The id of a body, and who somebody with an account is, both by name. */
export type Registers = {
  bodyId: (name: string) => string;
  person: (name: string) => SignedIn;
};

/** What an administrator has entered before the first motion comes in. */
export async function fillRegisters(): Promise<Registers> {
  await db.setting.create({ data: { key: "municipality", value: municipalityName } });
  const bodyId = byName("body", await addBodies());
  const partyIds = new Map<string, string>();
  for (const party of demoParties) {
    const { id } = await db.party.create({ data: party });
    partyIds.set(party.abbreviation, id);
  }
  const people = new Map<string, string>();
  for (const { name, party, memberships } of demoPeople) {
    const seats = memberships.map(({ body, role }) => ({
      bodyId: bodyId(body),
      partyId: party && partyIds.get(party),
      role,
    }));
    const { id } = await db.person.create({ data: { name, memberships: { create: seats } } });
    people.set(name, id);
  }
  return { bodyId, person: byName("account", await addAccounts(byName("person", people))) };
}

/** Parents stand before their parts in the list. */
async function addBodies(): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name, abbreviation, kind, parent } of demoBodies) {
    const parentId = parent ? byName("body", ids)(parent) : null;
    const { id } = await db.body.create({ data: { name, abbreviation, kind, parentId } });
    ids.set(name, id);
  }
  return ids;
}

async function addAccounts(personId: (name: string) => string): Promise<Map<string, SignedIn>> {
  const accounts = new Map<string, SignedIn>();
  for (const { name, email, role, password } of demoAccounts) {
    const { id } = await db.user.create({
      data: { name, email, role, passwordHash: await hashPassword(password), personId: personId(name) },
    });
    const account = await readSignedIn(id);
    if (account) accounts.set(name, account);
  }
  return accounts;
}

/** A name that nobody has is a slip in the data, to be told at once. */
const byName =
  <T>(what: string, known: Map<string, T>) =>
  (name: string): T => {
    const found = known.get(name);
    if (found === undefined) throw new Error(`The demo has no ${what} called ${name}.`);
    return found;
  };
