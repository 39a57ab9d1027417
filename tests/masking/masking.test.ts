import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fileDocument } from "@/lib/documents/mutations";
import { readDocument } from "@/lib/documents/queries";
import { fileDocumentInput } from "@/lib/documents/schema";
import { Forbidden, NotVisible } from "@/lib/errors";
import { beat, claimMasking, endMasking, fileOwnCopy, startMasking } from "@/lib/masking/mutations";
import { findToMask, survey } from "@/lib/masking/queries";
import { runMasking } from "@/lib/masking/run";
import { maskInput, ownCopyInput } from "@/lib/masking/schema";
import { signedIn } from "../accounts/people";
import {
  addMotion,
  expectRefusal,
  expectWholeChain,
  historyOf,
  officer,
  send,
  type Typed,
  versionOf,
} from "../motions/town";
import { drawn, line } from "../reading/extract/make-pdf";

const LETTER = "Tolvan Tolvansson, 19121212-1212, ringer på 070-174 06 05.\nHans nummer är 070-174 06 05.\n";

async function addDocument(typed: Typed = {}) {
  const { motionId, version } = await addMotion();
  const documents = new File([LETTER], "Brev från Tolvan Tolvansson.txt");
  const form = { motionId, version: `${version}`, type: "OTHER", status: "RECEIVED", statusOn: "2025-03-03" };
  await fileDocument(officer, fileDocumentInput.parse({ ...form, documents, ...typed }));
  const { id } = await db.document.findFirstOrThrow({ where: { motionId } });
  return { motionId, documentId: id };
}
type Target = Awaited<ReturnType<typeof addDocument>>;

const open = async (actor: Actor, { motionId, documentId }: Target) =>
  findToMask(actor, motionId, documentId);
const start = (target: Target, typed: Typed, actor: Actor = officer) =>
  startMasking(actor, maskInput.parse({ ...target, ...typed }));

describe("masking a document", () => {
  it("shows what was found, once for all its places, with what stands around it", async () => {
    const document = await open(officer, await addDocument());
    const { findings, problem } = await survey(officer, document!);
    expect(problem).toBeNull();
    expect(findings).toMatchObject([
      { text: "19121212-1212", kind: "personnummer", pages: [1], times: 1, before: "Tolvan Tolvansson, " },
      {
        text: "070-174 06 05",
        kind: "telefon",
        pages: [1],
        times: 2,
        after: ". Hans nummer är 070-174 06 05. ",
      },
    ]);
  });

  it("makes a document of its own beside the original, which stays as it was", async () => {
    const target = await addDocument({ correspondent: "Tolvan Tolvansson" });
    const before = await readDocument(officer, target.motionId, target.documentId);
    await runMasking(officer, await start(target, { found: "19121212-1212", words: "Tolvan Tolvansson\n" }));
    const copy = await db.document.findFirstOrThrow({ where: { maskedFromId: target.documentId } });
    expect(copy).toMatchObject({
      title: "Brev från [maskat] (maskad kopia)",
      fileName: "Brev från [maskat] (maskad).txt",
      correspondent: "[maskat]",
      text: expect.stringMatching(/^\[maskat\], \[maskat\], ringer på 070-174 06 05\./),
      status: "DRAWN_UP",
      publishedAt: null,
      version: 1,
    });
    expect(await readDocument(officer, target.motionId, target.documentId)).toEqual(before);
    expect((await open(officer, target))?.run).toMatchObject({ state: "DONE", problem: null });
    expect((await historyOf(target.motionId)).at(-1)).toMatchObject({
      action: "document-masked",
      details: { documentId: copy.id, originalId: target.documentId, count: 2 },
    });
    await runMasking(officer, await start(target, { found: "070-174 06 05" }));
    expect((await open(officer, target))?.copies.map(({ version }) => version)).toEqual([2, 1]);
    await expectWholeChain(target.motionId);
  });

  it("opens nothing: the copy is under the secrecy of the original, whose reading is recorded", async () => {
    const target = await addDocument({ secrecyProvision: "OSL 21:1" });
    await runMasking(officer, await start(target, { found: "19121212-1212" }));
    const copy = await db.document.findFirstOrThrow({ where: { maskedFromId: target.documentId } });
    expect(copy).toMatchObject({ secrecyProvision: "OSL 21:1", publishedAt: null });
    expect(await db.logEntry.count({ where: { action: "document-read", actorId: officer.id } })).toBe(1);
  });

  it("is refused where nothing is chosen, or a word stands nowhere in it", async () => {
    const target = await addDocument();
    const attempt = (typed: Typed) => () =>
      send(maskInput, { ...target, ...typed }, (input) => startMasking(officer, input));
    await expectRefusal(attempt({ words: " \n" }), "words");
    await expectRefusal(attempt({ words: "T" }), "words");
    const { words } = await expectRefusal(
      attempt({ words: "Elvan Elvansson", found: "19121212-1212" }),
      "words",
    );
    expect(words).toContain("står inte i handlingens text: Elvan Elvansson");
    expect(await db.maskingRun.count({ where: { documentId: target.documentId } })).toBe(0);
  });

  it("is one at a time, and tells of one that was lost with its server", async () => {
    const target = await addDocument();
    const first = await start(target, { found: "19121212-1212" });
    await expect(start(target, { found: "19121212-1212" })).rejects.toThrow("håller redan på");
    await db.maskingRun.update({ where: { documentId: target.documentId }, data: { beatAt: new Date(0) } });
    expect((await open(officer, target))?.run?.state).toBe("INTERRUPTED");
    const second = await start(target, { found: "19121212-1212" });
    // What the lost one says when it comes back after all changes nothing.
    await beat(first, 7, 9);
    await endMasking(first, "Nej.");
    expect((await open(officer, target))?.run).toMatchObject({ state: "RUNNING", done: 0, problem: null });
    await endMasking(second, "Filen är skadad.");
    expect((await open(officer, target))?.run).toMatchObject({
      state: "FAILED",
      problem: "Filen är skadad.",
    });
  });

  it("is begun once by many who begin at the same instant, the first time and anew", async () => {
    const target = await addDocument();
    const document = (await open(officer, target))!;
    for (const attempt of [1, 2]) {
      const tries = Array.from({ length: 8 }, () => claimMasking(document, 1));
      const begun = (await Promise.allSettled(tries)).flatMap((one) => ("value" in one ? [one.value] : []));
      expect(begun).toEqual([attempt]);
      await endMasking({ document, words: [], attempt }, "Nej.");
    }
  });

  it("is of what the document has become meanwhile: secret, or disposed of", async () => {
    const target = await addDocument();
    const masking = await start(target, { found: "19121212-1212" });
    const where = { id: target.documentId };
    const mark = { secrecyProvision: "OSL 21:1", secrecyReason: "Hälsa.", secrecySetBy: "Eva" };
    await db.document.update({ where, data: { ...mark, secrecySetAt: new Date() } });
    await runMasking(officer, masking);
    const copy = await db.document.findFirstOrThrow({ where: { maskedFromId: target.documentId } });
    expect(copy).toMatchObject({ secrecyProvision: "OSL 21:1", secrecyReason: "Hälsa." });
    const again = await start(target, { found: "19121212-1212" });
    await db.document.update({ where, data: { disposedAt: new Date() } });
    await runMasking(officer, again);
    expect((await open(officer, target))?.run).toMatchObject({
      state: "FAILED",
      problem: expect.stringContaining("gallrats"),
    });
    expect(await db.document.count({ where: { maskedFromId: target.documentId } })).toBe(1);
  });

  it("is a 404 for who may not know of it, and a 403 for who may not file", async () => {
    const [target, secret] = [await addDocument(), await addDocument({ secrecyProvision: "OSL 21:1" })];
    const [reader, administrator] = [
      await signedIn("ELECTED_REPRESENTATIVE"),
      await signedIn("ADMINISTRATOR"),
    ];
    await expect(start(target, { words: "Tolvan" }, reader)).rejects.toThrow(Forbidden);
    await expect(start(target, { words: "Tolvan" }, { kind: "public" })).rejects.toThrow(Forbidden);
    expect(await open(administrator, secret)).toBeNull();
    expect(await open({ kind: "public" }, target)).toBeNull();
    const mixed = { ...target, documentId: secret.documentId };
    await expect(start(mixed, { words: "Tolvan" })).rejects.toThrow(NotVisible);
  });
});

describe("what a machine cannot mask", () => {
  const addCopy = async (target: Target, copy: File) =>
    send(
      ownCopyInput,
      { ...target, version: `${await versionOf(target.motionId)}`, title: "Brev (maskad kopia)", copy },
      (input) => fileOwnCopy(officer, input),
    );

  it("is said: a scanned page has no text, and what is not read cannot be trusted", async () => {
    const scan = drawn(["0 g 10 10 100 100 re f"]) as Uint8Array<ArrayBuffer>;
    const document = await open(officer, await addDocument({ documents: new File([scan], "skannad.pdf") }));
    expect((await survey(officer, document!)).problem).toContain("En människa måste maska den");
    const broken = await open(
      officer,
      await addDocument({ documents: new File(["%PDF-1.7\n1 0 obj"], "trasig.pdf") }),
    );
    expect((await survey(officer, broken!)).problem).toContain("skadad");
  });

  it("is masked by a person, whose copy lies beside the original", async () => {
    const target = await addDocument();
    const bytes = drawn([line("Brev fr\u00e5n [maskat]", 60, 700)]) as Uint8Array<ArrayBuffer>;
    await addCopy(target, new File([bytes], "maskad.pdf"));
    expect((await open(officer, target))?.copies).toMatchObject([
      { title: "Brev (maskad kopia)", version: 1 },
    ]);
    expect((await historyOf(target.motionId)).at(-1)).toMatchObject({
      action: "document-masked",
      details: { count: null },
    });
    await expectRefusal(() => addCopy(target, new File([LETTER], "samma.txt")), "copy");
  });
});
