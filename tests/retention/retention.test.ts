import { beforeAll, expect, test } from "vitest";
import { disableAccount } from "@/lib/accounts/mutations";
import type { SignedIn } from "@/lib/auth/permissions";
import { atTime, toDb, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { DocumentType } from "@/lib/db/generated/enums";
import { Forbidden, NotVisible, Refusal } from "@/lib/errors";
import { recordAdministration } from "@/lib/history/mutations";
import { approveList, decideRules, makeList, rejectList } from "@/lib/retention/mutations";
import { disposalList, retentionOverview } from "@/lib/retention/queries";
import { retentionRules } from "@/lib/retention/rules";
import { rulesInput } from "@/lib/retention/schema";
import { verifyHistory } from "@/lib/verification/queries";
import { signedIn } from "../accounts/people";
import { addMotion, historyOf, officer } from "../motions/town";

let registrar: SignedIn;
beforeAll(async () => {
  registrar = await signedIn("REGISTRAR");
  await decideRules(registrar, { ...retentionRules(null), "document-OTHER": 5 });
});

const BASIS = "KS 2030-01-10 § 12";
const list = (recordClass: string) => makeList(registrar, { recordClass });
const approve = (listId: string, kept: string[] = []) =>
  approveList(registrar, { listId, basis: BASIS, kept });

/** A case with one document, closed so many years ago. */
async function closedCase(years: number, type: DocumentType = "OTHER") {
  const { motionId } = await addMotion();
  const occurredOn = toDb(today().subtract({ years }));
  await db.milestone.create({ data: { motionId, kind: "CLOSED", occurredOn } });
  await db.motion.update({ where: { id: motionId }, data: { phase: "CLOSED", open: false } });
  const sha256 = `bytes of ${motionId}`;
  const document = await db.document.create({
    data: {
      motion: { connect: { id: motionId } },
      blob: { create: { sha256, bytes: Buffer.from("Fyra bänkar") } },
      type,
      status: "RECEIVED",
      statusOn: occurredOn,
      title: "Synpunkter",
      fileName: "synpunkter.pdf",
      mediaType: "application/pdf",
      size: 11,
      text: "Fyra bänkar",
    },
  });
  return { motionId, documentId: document.id, sha256 };
}

const labelled = async (id: string) => (await disposalList(registrar, id))?.items ?? [];

test("a document goes when a person has approved its list, and its entry stays", async () => {
  const [old, kept, young, minutes] = await Promise.all([
    closedCase(6),
    closedCase(6),
    closedCase(4),
    closedCase(30, "MINUTES_EXTRACT"),
  ]);
  const { id } = await list("document-OTHER");
  const items = await labelled(id);
  expect(items).toHaveLength(2);
  const itemOf = async (documentId: string) =>
    (await db.disposalItem.findFirstOrThrow({ where: { listId: id, entryId: documentId } })).id;
  await approve(id, [await itemOf(kept.documentId)]);

  const gone = await db.document.findUniqueOrThrow({
    where: { id: old.documentId },
    include: { blob: true },
  });
  expect(gone).toMatchObject({ title: "Synpunkter", text: null, mediaType: "text/plain" });
  expect(gone.disposedAt).not.toBeNull();
  expect(Buffer.from(gone.blob.bytes).toString()).toContain(BASIS);
  expect(await db.blob.count({ where: { sha256: old.sha256 } })).toBe(0);
  for (const { documentId, sha256 } of [kept, young, minutes]) {
    expect(await db.document.count({ where: { id: documentId, disposedAt: null, blobSha256: sha256 } })).toBe(
      1,
    );
  }
  const told = (await historyOf(old.motionId)).at(-1);
  expect(told).toMatchObject({ action: "document-disposed", actorName: registrar.name });
  expect((await historyOf(kept.motionId)).at(-1)?.action).toBe("motion-registered");
  await expect(approve(id)).rejects.toThrow(Refusal);
});

test("a case that was opened again since is left alone", async () => {
  const { motionId, documentId } = await closedCase(6);
  const { id } = await list("document-OTHER");
  await db.milestone.create({ data: { motionId, kind: "CLOSED", occurredOn: toDb(today()) } });
  await approve(id);
  const item = { listId: id, entryId: documentId };
  expect(await db.disposalItem.findFirstOrThrow({ where: item })).toMatchObject({ kept: true });
  expect(await db.document.count({ where: { id: documentId, disposedAt: null } })).toBe(1);
});

test("minutes and motions are kept for good unless somebody decides otherwise", async () => {
  await expect(list("document-MOTION")).rejects.toThrow(/bevaras/);
  await expect(list("document-MINUTES_EXTRACT")).rejects.toThrow(/bevaras/);
});

test("two who approve the same list at once: one does", async () => {
  const { documentId } = await closedCase(7);
  const { id } = await list("document-OTHER");
  const both = await Promise.allSettled([approve(id), approve(id)]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.document.count({ where: { id: documentId, disposedAt: null } })).toBe(0);
});

test("a list that is rejected takes nothing with it, and the log says both", async () => {
  const { documentId } = await closedCase(8);
  const { id } = await list("document-OTHER");
  await rejectList(registrar, { listId: id });
  expect(await db.document.count({ where: { id: documentId, disposedAt: null } })).toBe(1);
  const actions = (await db.logEntry.findMany()).map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(["disposal-approved", "disposal-rejected"]));
});

test("old sign-ins go out of the log, which still holds; a later one stays", async () => {
  const old = new Date(Date.now() - 3 * 366 * 86_400_000);
  const signIn = () =>
    db.$transaction((tx) =>
      recordAdministration(tx, officer, {
        action: "signed-in",
        details: { how: "lösenord" },
        subjectId: officer.id,
      }),
    );
  await atTime(old, signIn);
  await signIn();
  const { id } = await list("sign-ins");
  expect(await labelled(id)).toMatchObject([{ label: expect.stringMatching(/^\d{4}-\d\d: 1 st\.$/) }]);
  await approve(id);
  const left = await db.logEntry.findMany({ where: { action: "signed-in" }, include: { detail: true } });
  expect(left.map(({ detail }) => detail === null)).toEqual([true, false]);
  const { breaks } = await verifyHistory(null);
  expect(breaks).toEqual([]);
});

test("an account that was closed long ago loses its name", async () => {
  const former = await signedIn("CASE_OFFICER");
  await disableAccount(await signedIn("ADMINISTRATOR"), { accountId: former.id });
  const long = toDb(today().subtract({ years: 3 }));
  await db.user.update({ where: { id: former.id }, data: { disabledAt: long } });
  const { id } = await list("accounts");
  await approve(id);
  expect((await db.user.findUniqueOrThrow({ where: { id: former.id } })).name).toMatch(/^Avslutat konto/);
  expect(JSON.stringify(await labelled(id))).not.toContain(former.name);
});

test("nobody but who answers for the archive may, and what does not exist is not found", async () => {
  const administrator = await signedIn("ADMINISTRATOR");
  for (const actor of [officer, administrator]) {
    await expect(retentionOverview(actor)).rejects.toThrow(Forbidden);
    await expect(makeList(actor, { recordClass: "inbox" })).rejects.toThrow(Forbidden);
    expect(await disposalList(actor, officer.id)).toBeNull();
  }
  await expect(approve(officer.id)).rejects.toThrow(NotVisible);
});

test("a rule is a whole number of years, or nothing", () => {
  const told = rulesInput.safeParse({
    "years-inbox": "0",
    "years-drafts": "två",
    "years-accounts": "",
    "years-sign-ins": " 3 ",
  });
  expect(told.error?.issues.map(({ path }) => path[0])).toEqual(["years-drafts", "years-inbox"]);
  expect(rulesInput.parse({ "years-sign-ins": "3" })).toMatchObject({ "sign-ins": 3, inbox: null });
});
