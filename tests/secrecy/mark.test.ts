import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { fileDocument } from "@/lib/documents/mutations";
import { readDocument } from "@/lib/documents/queries";
import { fileDocumentInput } from "@/lib/documents/schema";
import { Forbidden } from "@/lib/errors";
import { enterDraft } from "@/lib/journal/mutations";
import { journalOf } from "@/lib/journal/queries";
import { enterDraftInput } from "@/lib/journal/schema";
import { caseHistory, getCase } from "@/lib/motions/queries";
import { markCase, markDocument, unmarkCase, unmarkDocument } from "@/lib/secrecy/mutations";
import { markCaseInput, markDocumentInput, unmarkCaseInput, unmarkDocumentInput } from "@/lib/secrecy/schema";
import { signedIn } from "../accounts/people";
import { addMotion, committees, expectRefusal, officer, send, type Typed, versionOf } from "../motions/town";

const PDF = "%PDF-1.7\n%\u00e5\n1 0 obj\n<<>>\nendobj\n";
const reader = await signedIn("ELECTED_REPRESENTATIVE");
const PUBLIC = { kind: "public" } as const;
const MARK = { provision: "OSL 26:1", reason: "Rör en enskild.", openTitle: "" };

const at = async (motionId: string) => ({ motionId, version: String(await versionOf(motionId)) });

async function file(motionId: string, typed: Typed = {}): Promise<string> {
  const form = {
    ...(await at(motionId)),
    documents: new File([PDF], "a.pdf"),
    type: "OTHER",
    title: "Utredning om Hjalmar",
    status: "RECEIVED",
    statusOn: "2025-03-03",
    correspondent: "Hjalmars god man",
    ...typed,
  };
  expect(await send(fileDocumentInput, form, (input) => fileDocument(officer, input))).toEqual({});
  const last = await db.document.findFirstOrThrow({ where: { motionId }, orderBy: { id: "desc" } });
  return last.id;
}

const mark = async (motionId: string, documentId: string, typed: Typed = {}) =>
  send(markDocumentInput, { ...(await at(motionId)), documentId, ...MARK, ...typed }, (input) =>
    markDocument(officer, input),
  );

describe("a document under secrecy", () => {
  it("stays in the register by its number and day, and tells others nothing else", async () => {
    const { motionId } = await addMotion();
    const [first, second] = [await file(motionId, { title: "Karta" }), await file(motionId)];
    expect(await mark(motionId, second)).toEqual({});
    const sheet = await journalOf(reader, motionId);
    expect(sheet?.map(({ number, title, correspondent }) => ({ number, title, correspondent }))).toEqual([
      { number: 1, title: "Karta", correspondent: "Hjalmars god man" },
      { number: 2, title: null, correspondent: null },
    ]);
    expect(JSON.stringify(sheet?.[1])).not.toMatch(/Hjalmar|OSL|a\.pdf|OTHER/);
    expect(JSON.stringify(sheet?.[1])).not.toContain(second);
    expect(sheet?.[1]?.statusOn.toString()).toBe("2025-03-03");
    expect(await readDocument(reader, motionId, first)).not.toBeNull();
    expect(await readDocument(reader, motionId, second)).toBeNull();
    expect((await getCase(reader, motionId))?.documents.map(({ id }) => id)).toEqual([first]);
    const told = (await caseHistory(reader, motionId)).map(({ sentence }) => sentence).join("\n");
    expect(told).toContain("Karta");
    expect(told).not.toMatch(/Hjalmar|sekretess/i);
    expect(await readDocument(officer, motionId, second)).toMatchObject({ secret: true });
  });

  it("shows the wording that somebody chose for the register, and the same to those who hand it out", async () => {
    const { motionId } = await addMotion();
    const documentId = await file(motionId);
    await mark(motionId, documentId, { openTitle: "Yttrande" });
    expect(await journalOf(reader, motionId)).toMatchObject([
      { title: "Yttrande", withheld: true, id: null },
    ]);
    expect(await journalOf(officer, motionId)).toMatchObject([{ title: "Utredning om Hjalmar" }]);
    expect(await journalOf(officer, motionId, true)).toEqual(await journalOf(reader, motionId));
  });

  it("stands there beside what came with a §, also one that is only proposed to those who may see it", async () => {
    const { motionId } = await addMotion();
    const body = { bodyId: committees[0]?.id ?? "", decisionText: "Nämnden föreslås." };
    const item = await db.minutesItem.create({ data: { motionId, ...body, status: "PROPOSED" } });
    await file(motionId, { minutesItemId: item.id });
    expect(await journalOf(officer, motionId)).toHaveLength(1);
    expect(await journalOf(reader, motionId)).toEqual([]);
    const member = await signedIn("ELECTED_REPRESENTATIVE", [body.bodyId]);
    expect(await journalOf(member, motionId)).toHaveLength(1);
  });

  it("is no longer published, also when the secrecy is lifted; both are told with their reasons", async () => {
    const { motionId } = await addMotion();
    const documentId = await file(motionId);
    await db.document.update({ where: { id: documentId }, data: { publishedAt: new Date() } });
    expect(await journalOf(PUBLIC, motionId)).toHaveLength(1);
    await mark(motionId, documentId);
    expect(await db.document.findUniqueOrThrow({ where: { id: documentId } })).toMatchObject({
      secrecyProvision: "OSL 26:1",
      secrecySetBy: officer.name,
      secrecyReason: "Rör en enskild.",
      publishedAt: null,
    });
    expect(await journalOf(PUBLIC, motionId)).toEqual([]);
    const lift = { ...(await at(motionId)), documentId, reason: "Den enskilde samtycker (OSL 12:2)." };
    expect(await send(unmarkDocumentInput, lift, (input) => unmarkDocument(officer, input))).toEqual({});
    expect(await readDocument(reader, motionId, documentId)).not.toBeNull();
    expect(await readDocument(PUBLIC, motionId, documentId)).toBeNull();
    const [lifted, set] = await caseHistory(officer, motionId);
    expect(lifted?.sentence).toBe(
      "Sekretessmarkeringen togs bort: Handling 1. Skäl: Den enskilde samtycker (OSL 12:2).",
    );
    expect(set?.sentence).toBe("Handling 1 fick sekretessmarkering, OSL 26:1. Skäl: Rör en enskild.");
  });

  it("asks for chapter and paragraph, and for a reason", async () => {
    const { motionId } = await addMotion();
    const documentId = await file(motionId);
    await expectRefusal(() => mark(motionId, documentId, { provision: "OSL" }), "provision");
    await expectRefusal(() => mark(motionId, documentId, { reason: " " }), "reason");
    for (const provision of ["21 kap. 1 § OSL", "OSL 21:1", "offentlighets- och sekretesslagen 26 kap 1 §"]) {
      expect(await mark(motionId, documentId, { provision }), provision).toEqual({});
    }
  });
});

describe("a case under secrecy", () => {
  it("is gone for others and not published when it comes back", async () => {
    const { motionId } = await addMotion();
    const form = { ...(await at(motionId)), ...MARK };
    await expect(markCase(reader, markCaseInput.parse(form))).rejects.toThrow(Forbidden);
    expect(await send(markCaseInput, form, (input) => markCase(officer, input))).toEqual({});
    expect(await getCase(reader, motionId)).toBeNull();
    expect(await getCase(officer, motionId)).toMatchObject({ secrecyProvision: "OSL 26:1" });
    const lift = { ...(await at(motionId)), reason: "Uppgifterna är kända." };
    const unmark = () => send(unmarkCaseInput, lift, (input) => unmarkCase(officer, input));
    expect(await unmark()).toEqual({});
    expect(await getCase(reader, motionId)).not.toBeNull();
    expect(await getCase(PUBLIC, motionId)).toBeNull();
  });
});

describe("the number of a document (OSL 5:2)", () => {
  const numbers = async (motionId: string) =>
    (await db.document.findMany({ where: { motionId }, orderBy: { number: "asc" } })).map(
      ({ number }) => number,
    );

  it("runs within the case, and a draft has none until it is entered as received or drawn up", async () => {
    const { motionId } = await addMotion();
    const draft = await file(motionId, { status: "DRAFT" });
    await file(motionId);
    expect(await numbers(motionId)).toEqual([1, null]);
    const form = { ...(await at(motionId)), documentId: draft, statusOn: "2025-04-01", correspondent: "" };
    const enter = async (typed: Typed) =>
      send(enterDraftInput, { ...form, ...(await at(motionId)), ...typed }, (input) =>
        enterDraft(officer, input),
      );
    await expectRefusal(() => enter({ status: "DRAFT" }), "status");
    await expectRefusal(() => enter({ status: "DRAWN_UP", statusOn: "2199-01-01" }), "statusOn");
    expect(await enter({ status: "DRAWN_UP" })).toEqual({});
    expect(await db.document.findUniqueOrThrow({ where: { id: draft } })).toMatchObject({
      number: 2,
      status: "DRAWN_UP",
      registeredAt: expect.any(Date),
    });
    expect((await caseHistory(officer, motionId))[0]?.sentence).toBe(
      "Handlingen ”Utredning om Hjalmar” är inte längre ett utkast: upprättad 2025-04-01.",
    );
    await expectRefusal(() => enter({ status: "RECEIVED" }), "");
  });

  it("is never given twice, whatever way two documents come in at once", async () => {
    const { motionId } = await addMotion();
    await file(motionId);
    const {
      id: _,
      number,
      registeredAt,
      ...row
    } = await db.document.findFirstOrThrow({ where: { motionId } });
    await Promise.all([1, 2, 3].map(() => db.document.create({ data: row })));
    expect(await numbers(motionId)).toEqual([1, 2, 3, 4]);
    await db.document.delete({
      where: { motionId_number: { motionId, number: 4 } },
    });
    await db.document.create({ data: row });
    expect(await numbers(motionId)).toEqual([1, 2, 3, 5]);
  });
});
