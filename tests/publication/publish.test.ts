import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { fileDocument } from "@/lib/documents/mutations";
import { readDocument } from "@/lib/documents/queries";
import { fileDocumentInput } from "@/lib/documents/schema";
import { Doubt, Forbidden, NotVisible } from "@/lib/errors";
import { publishDocument, unpublishDocument } from "@/lib/publication/mutations";
import { signedIn } from "../accounts/people";
import { addMotion, expectWholeChain, historyOf, officer, type Typed, versionOf } from "../motions/town";

const PLAIN = "Nämnden har inget att erinra.";
const LETTER = "Tolvan Tolvansson, 19121212-1212, ringer på 070-174 06 05.";

/** A document with this text, which nobody sees yet; null: nobody could read it. */
async function addDocument(text: string | null, typed: Typed = {}) {
  const { motionId, version } = await addMotion();
  const file = new File([text ?? "Hej!"], "a.txt");
  const form = { motionId, version: `${version}`, type: "OTHER", status: "RECEIVED", statusOn: "2025-03-03" };
  await fileDocument(officer, fileDocumentInput.parse({ ...form, documents: file, ...typed }));
  const { id } = await db.document.findFirstOrThrow({ where: { motionId } });
  await db.readingJob.delete({ where: { documentId: id } });
  await db.document.update({ where: { id }, data: { text } });
  return {
    motionId,
    documentId: id,
    version: await versionOf(motionId),
    privateData: "",
    privateSeen: false,
  };
}

describe("publishing a document", () => {
  it("shows it to everybody until somebody takes it back, and both are in the history", async () => {
    const target = await addDocument(PLAIN);
    const { motionId, documentId, version } = target;
    const asPublic = () => readDocument({ kind: "public" }, motionId, documentId);
    expect(await asPublic()).toBeNull();
    await publishDocument(officer, target);
    expect(await asPublic()).toMatchObject({ fileName: "a.txt" });
    await unpublishDocument(officer, { ...target, version: version + 1 });
    expect(await asPublic()).toBeNull();
    expect((await historyOf(motionId)).map(({ action }) => action).slice(-2)).toEqual([
      "document-published",
      "document-unpublished",
    ]);
    await expectWholeChain(motionId);
  });

  it.each<Typed>([{ status: "DRAFT" }, { secrecyProvision: "OSL 21:1" }])(
    "is refused for %j",
    async (typed) => {
      const target = await addDocument(PLAIN, typed);
      await expect(publishDocument(officer, target)).rejects.toThrow("kan inte visas för allmänheten");
    },
  );

  it("is a 404 on another case, and not for who only reads", async () => {
    const [target, other] = [await addDocument(PLAIN), await addDocument(PLAIN)];
    const mixed = { ...target, documentId: other.documentId };
    await expect(publishDocument(officer, mixed)).rejects.toThrow(NotVisible);
    const reader = await signedIn("ELECTED_REPRESENTATIVE");
    await expect(publishDocument(reader, target)).rejects.toThrow(Forbidden);
  });

  it.each([LETTER, null])("asks about private data, or a text that nobody could read: %j", async (text) => {
    const target = await addDocument(text);
    const doubt: unknown = await publishDocument(officer, target).catch((error: unknown) => error);
    if (!(doubt instanceof Doubt)) throw doubt;
    const privateData = doubt.values.privateData?.[0] ?? "";
    const untickedOrOther = [
      { ...target, privateData },
      { ...target, privateData: "I texten finns 1 e-postadress.", privateSeen: true },
    ];
    for (const input of untickedOrOther) await expect(publishDocument(officer, input)).rejects.toThrow(Doubt);
    const { publishedAt } = await db.document.findUniqueOrThrow({ where: { id: target.documentId } });
    expect(publishedAt).toBeNull();
    await publishDocument(officer, { ...target, privateData, privateSeen: true });
    expect(await readDocument({ kind: "public" }, target.motionId, target.documentId)).not.toBeNull();
  });
});
