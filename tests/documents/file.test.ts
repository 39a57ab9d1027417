import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { fileDocument } from "@/lib/documents/mutations";
import { fileDocumentInput } from "@/lib/documents/schema";
import { LARGEST_FILE } from "@/lib/files/limits";
import { addMotion, expectRefusal, expectWholeChain, officer, send, type Typed } from "../motions/town";

const PDF = "%PDF-1.7\n%\u00e5\n1 0 obj\n<<>>\nendobj\n";
const PNG = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0,
]);
const EXE = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 255, 255, 0, 0]);

const file = (target: { motionId: string; version: number }, typed: Typed) =>
  send(
    fileDocumentInput,
    {
      motionId: target.motionId,
      version: String(target.version),
      type: "OTHER",
      title: "",
      status: "RECEIVED",
      statusOn: "2025-03-03",
      ...typed,
    },
    (input) => fileDocument(officer, input),
  );

const titlesOf = async (motionId: string) =>
  (await db.document.findMany({ where: { motionId }, orderBy: { title: "asc" } })).map(({ title }) => title);

describe("adding documents to a case", () => {
  it("names them by their files, keeps equal bytes once, and publishes nothing", async () => {
    const target = await addMotion();
    const documents = [new File([PDF], "Bila\u030aga.pdf"), new File([PDF], "C:\\Mina\\Karta.pdf")];
    expect(await file(target, { documents })).toEqual({});
    const filed = await db.document.findMany({ where: { motionId: target.motionId } });
    expect(filed.map(({ title }) => title).sort()).toEqual(["Bil\u00e5ga", "Karta"]);
    expect(new Set(filed.map(({ blobSha256 }) => blobSha256)).size).toBe(1);
    expect(filed.map(({ publishedAt }) => publishedAt)).toEqual([null, null]);
    await expectWholeChain(target.motionId);
  });

  it("gives several files under one title a title each", async () => {
    const target = await addMotion();
    const documents = [new File([PDF], "a.pdf"), new File([PDF], "b.pdf")];
    await file(target, { documents, title: "Karta" });
    expect(await titlesOf(target.motionId)).toEqual(["Karta: a", "Karta: b"]);
  });

  it("tells apart what a file is from what it is called", async () => {
    const target = await addMotion();
    const attempt = (document: File) => () => file(target, { documents: document });
    const told = await expectRefusal(attempt(new File([PNG], "protokoll.pdf")), "documents");
    expect(told.documents).toContain("”protokoll.pdf”");
    await expectRefusal(attempt(new File([EXE], "svar.docx")), "documents");
    await expectRefusal(attempt(new File([], "tom.pdf")), "documents");
    const large = new File([PDF, new Uint8Array(LARGEST_FILE)], "stor.pdf");
    expect((await expectRefusal(attempt(large), "documents")).documents).toContain("högst 25\u00a0MB");
    expect(await file(target, { documents: new File([PDF], "omdöpt.txt") })).toEqual({});
    expect(await db.document.findFirstOrThrow({ where: { motionId: target.motionId } })).toMatchObject({
      mediaType: "application/pdf",
    });
  });

  it("adds all of them or none", async () => {
    const target = await addMotion();
    const documents = [new File([PDF], "bra.pdf"), new File([PNG], "bild.png")];
    await expectRefusal(() => file(target, { documents }), "documents");
  });

  it("is refused beside what is missing", async () => {
    const target = await addMotion();
    const documents = new File([PDF], "a.pdf");
    await expectRefusal(() => file(target, {}), "documents");
    await expectRefusal(() => file(target, { documents, type: "" }), "type");
    await expectRefusal(() => file(target, { documents, status: "" }), "status");
    await expectRefusal(() => file(target, { documents, statusOn: "2199-01-01" }), "statusOn");
    await expectRefusal(() => file(target, { documents, status: "DRAFT", published: "on" }), "published");
    await expectRefusal(
      () => file(target, { documents, secrecyProvision: "OSL 21:1", published: "on" }),
      "published",
    );
  });
});
