import { describe, expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Forbidden, NotVisible, Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { attachStored } from "@/lib/files/attach";
import { markFiled } from "@/lib/intake/mark-filed";
import { readAgain, setAside, takeBack, undoDrop } from "@/lib/intake/mutations";
import { countOpenParts, readDrop } from "@/lib/intake/queries";
import { signedIn } from "../accounts/people";
import { addMotion, officer, versionOf } from "../motions/town";
import { answerAbout, dropped, partsIn, readAll, reportOf } from "./drops";

/** As the form does that files a part on a case. */
async function file(partId: string, motionId: string): Promise<string> {
  const part = await db.intakePart.findUniqueOrThrow({ where: { id: partId }, include: { file: true } });
  const { blobSha256, fileName, mediaType, size, text } = part.file;
  return audited(officer, { motionId, version: await versionOf(motionId) }, async (tx, record) => {
    const stored = { blobSha256: blobSha256!, fileName, mediaType, size };
    const { id } = await attachStored(tx, record, stored, {
      motionId,
      type: "OTHER",
      status: "RECEIVED",
      statusOn: PlainDate.from("2025-03-03"),
      title: "Svar",
      correspondent: null,
      filedById: officer.id,
      text: text ?? "",
    });
    await markFiled(tx, officer, partId, { documentId: id });
    return id;
  });
}

describe("undoing a drop", () => {
  it("takes away all of it, the bytes too, but none that lie elsewhere as well", async () => {
    const kept = await dropped([["kvar.txt", answerAbout("det som ligger kvar")]]);
    const id = await dropped([
      ["kvar igen.txt", answerAbout("det som ligger kvar")],
      ["bort.txt", answerAbout("det som tas bort")],
    ]);
    await readAll();
    const hashes = (await db.intakeFile.findMany({ where: { intakeId: id } })).map((row) => row.blobSha256!);
    expect(await undoDrop(officer, id)).toEqual({ isGone: true });
    expect(await readDrop(officer, id)).toBeNull();
    const left = await db.blob.findMany({ where: { sha256: { in: hashes } }, select: { sha256: true } });
    expect(left.map(({ sha256 }) => sha256)).toEqual([hashes[0]]);
    expect((await reportOf(kept)).files).toHaveLength(1);
  });

  it("leaves what has been filed in its case, and in the drop as a trace", async () => {
    const { motionId } = await addMotion();
    const id = await dropped([
      ["ett.txt", answerAbout("det ena")],
      ["två.txt", answerAbout("det andra")],
    ]);
    await readAll();
    const [first] = await partsIn(id);
    const documentId = await file(first!.id, motionId);
    expect(await undoDrop(officer, id)).toEqual({ isGone: false });
    const { files } = await reportOf(id);
    expect(files.map(({ fileName }) => fileName)).toEqual(["ett.txt"]);
    expect(files[0]?.parts).toMatchObject([{ state: "FILED", filedIn: { id: motionId, documentId } }]);
    expect(await db.document.count({ where: { id: documentId, text: { not: null } } })).toBe(1);
  });

  it("is for those who sort the inbox", async () => {
    const id = await dropped([["a.txt", "Inte vem som helst."]]);
    await expect(undoDrop(await signedIn("ELECTED_REPRESENTATIVE"), id)).rejects.toThrow(Forbidden);
  });
});

describe("a part", () => {
  it("is filed once, even by two at the same time", async () => {
    const targets = [await addMotion(), await addMotion()];
    const id = await dropped([["svar.txt", answerAbout("det som två vill ha")]]);
    await readAll();
    const [part] = await partsIn(id);
    const outcomes = await Promise.allSettled(targets.map(({ motionId }) => file(part!.id, motionId)));
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused.map(({ reason }) => reason)).toEqual([expect.any(Refusal)]);
    const motionIds = targets.map(({ motionId }) => motionId);
    expect(await db.document.count({ where: { motionId: { in: motionIds } } })).toBe(1);
  });

  it("is set aside and taken back, and counts as waiting only while it is open", async () => {
    const before = (await countOpenParts(officer)) ?? 0;
    const id = await dropped([["udda.txt", "Något helt annat, att lägga åt sidan."]]);
    await readAll();
    const [part] = await partsIn(id);
    expect(await countOpenParts(officer)).toBe(before + 1);
    await setAside(officer, part!.id);
    expect(await countOpenParts(officer)).toBe(before);
    expect((await reportOf(id)).files[0]?.parts).toMatchObject([
      { state: "SET_ASIDE", closedBy: officer.name },
    ]);
    await expect(setAside(officer, part!.id)).rejects.toThrow(Refusal);
    await takeBack(officer, part!.id);
    expect(await countOpenParts(officer)).toBe(before + 1);
  });

  it("that concerns two cases is filed in both", async () => {
    const targets = [await addMotion(), await addMotion()];
    const id = await dropped([["svar.txt", answerAbout("det som två motioner gäller")]]);
    await readAll();
    const [part] = await partsIn(id);
    for (const { motionId } of targets) {
      await file(part!.id, motionId);
      expect((await reportOf(id)).files[0]?.parts).toMatchObject([
        { state: "FILED", filedIn: { id: motionId } },
      ]);
      await takeBack(officer, part!.id);
    }
    const motionIds = targets.map(({ motionId }) => motionId);
    expect(await db.document.count({ where: { motionId: { in: motionIds } } })).toBe(2);
    await expect(takeBack(officer, part!.id)).rejects.toThrow(Refusal);
  });
});

describe("reading again", () => {
  it("reads a file that was known already, when somebody asks for it", async () => {
    await dropped([["a.txt", answerAbout("det som finns två gånger")]]);
    const id = await dropped([["b.txt", answerAbout("det som finns två gånger")]]);
    await readAll();
    const [twin] = (await reportOf(id)).files;
    expect(await readAgain(officer, twin!.id)).toEqual({ intakeId: id });
    await readAll();
    expect((await reportOf(id)).files).toMatchObject([{ state: "READ", parts: [{ state: "OPEN" }] }]);
    await expect(readAgain(officer, twin!.id)).rejects.toThrow(NotVisible);
  });

  it("tries what could not be read once more, unless somebody has dealt with it", async () => {
    const id = await dropped([["a.pdf", "%PDF-1.7\nför kort"]]);
    await readAll();
    const [file] = (await reportOf(id)).files;
    await readAgain(officer, file!.id);
    await readAll();
    const [again] = (await reportOf(id)).files;
    expect(again).toMatchObject({ state: "UNREADABLE", parts: [{ state: "OPEN" }] });
    await setAside(officer, again!.parts[0]!.id);
    await expect(readAgain(officer, file!.id)).rejects.toThrow(NotVisible);
  });
});
