import { beforeAll, expect, test } from "vitest";
import { changeAccount, disableAccount, enableAccount } from "@/lib/accounts/mutations";
import type { SignedIn } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { NotVisible, Refusal } from "@/lib/errors";
import { historyPage } from "@/lib/history/queries";
import { historyFilter } from "@/lib/history/schema";
import { registerMotion } from "@/lib/motions/mutations";
import { registerMotionInput } from "@/lib/motions/schema";
import { exportPersonalData, pseudonymiseAccount } from "@/lib/personal-data/mutations";
import { personalData } from "@/lib/personal-data/queries";
import { verifyHistory } from "@/lib/verification/queries";
import { accountOf, signedIn } from "../accounts/people";
import { motionForm, officer } from "../motions/town";

let administrator: SignedIn;
beforeAll(async () => {
  administrator = await signedIn("ADMINISTRATOR");
});

/** Somebody with a name of their own, who has registered a motion. */
async function formerOfficer() {
  const person = await signedIn("CASE_OFFICER");
  const { email, role, bodies } = accountOf("CASE_OFFICER");
  const name = "Gunhild Avliden";
  await changeAccount(administrator, { accountId: person.id, name, email, role, bodies });
  const actor = { ...person, name };
  const typed = { ...motionForm(), registrationNumber: `KS-${person.id}`, caseOfficerId: officer.id };
  const { id } = await registerMotion(actor, registerMotionInput.parse(typed));
  return { actor, email, motionId: id };
}

const DROPPED = {
  position: 1,
  fileName: "Brev att registrera.txt",
  mediaType: "text/plain",
  size: 1,
  state: "REFUSED",
} as const;

const close = (accountId: string) => disableAccount(administrator, { accountId });
const forget = (accountId: string) => pseudonymiseAccount(administrator, { accountId, understood: "on" });

test("everybody sees and takes out their own data, and nobody else's", async () => {
  const { actor, email, motionId } = await formerOfficer();
  await db.intake.create({ data: { droppedById: actor.id, files: { create: DROPPED } } });
  const { sections } = await exportPersonalData(actor, actor.id);
  const text = JSON.stringify(sections);
  expect(text).toContain(email);
  expect(text).toContain(DROPPED.fileName);
  expect(text).toContain((await db.motion.findUniqueOrThrow({ where: { id: motionId } })).registrationNumber);
  expect(await personalData(officer, actor.id)).toBeNull();
  await expect(exportPersonalData(officer, actor.id)).rejects.toThrow(NotVisible);
  expect(await personalData({ kind: "public" }, actor.id)).toBeNull();
  const { lines } = await historyPage(administrator, historyFilter.parse({ vem: actor.id, slag: "uttag" }));
  expect(lines).toHaveLength(1);
});

test("an account in use, or with open motions, keeps its name", async () => {
  const { actor, motionId } = await formerOfficer();
  await expect(forget(actor.id)).rejects.toThrow(Refusal);
  await close(actor.id);
  await db.motion.update({ where: { id: motionId }, data: { caseOfficerId: actor.id } });
  await expect(forget(actor.id)).rejects.toThrow(/en öppen motion/);
});

test("who has left is pseudonymised, except where the law requires the name", async () => {
  const { actor, email, motionId } = await formerOfficer();
  const { personId } = await db.user.findUniqueOrThrow({ where: { id: actor.id } });
  await close(actor.id);
  // Proposed once, and rejected: the list stays.
  const list = await db.disposalList.create({
    data: {
      recordClass: "accounts",
      before: new Date("2025-01-01"),
      state: "REJECTED",
      madeAt: new Date(),
      madeByName: "Eva Ek",
      items: { create: { entryId: actor.id, label: `${actor.name}, ${email}` } },
    },
    select: { items: true },
  });
  await forget(actor.id);
  const item = await db.disposalItem.findUniqueOrThrow({ where: { id: list.items[0]!.id } });
  expect(item.label).toMatch(/^Avslutat konto ....$/);
  const person = await db.person.findUniqueOrThrow({ where: { id: personId ?? "" } });
  expect(person.name).toMatch(/^Avslutat konto/);
  const account = await db.user.findUniqueOrThrow({ where: { id: actor.id } });
  expect(account).toMatchObject({ passwordHash: null, personId: null });
  expect(`${account.name} ${account.email}`).not.toMatch(/Gunhild|@test/);
  const [event] = await db.event.findMany({ where: { motionId } });
  expect(event?.actorName).toBe(actor.name);

  const all = await db.logDetail.findMany({ where: { entry: { subjectId: actor.id } } });
  expect(JSON.stringify(all)).not.toMatch(new RegExp(`Gunhild|${email}`));
  const { breaks } = await verifyHistory(null);
  expect(breaks).toEqual([]);
  await expect(forget(actor.id)).rejects.toThrow(/redan borttagna/);
  await expect(enableAccount(administrator, { accountId: actor.id })).rejects.toThrow(Refusal);
  const back = { ...accountOf("CASE_OFFICER"), accountId: actor.id };
  await expect(changeAccount(administrator, back)).rejects.toThrow(/Namnet är borttaget/);
});

test("who was elected keeps the name among the people, but not on the account", async () => {
  const body = await db.body.findFirstOrThrow();
  const elected = await signedIn("ELECTED_REPRESENTATIVE", [body.id]);
  const { personId } = await db.user.findUniqueOrThrow({ where: { id: elected.id } });
  await close(elected.id);
  await forget(elected.id);
  expect((await db.person.findUniqueOrThrow({ where: { id: personId ?? "" } })).name).toBe(elected.name);
});
