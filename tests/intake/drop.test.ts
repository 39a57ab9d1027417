import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { fileDocument } from "@/lib/documents/mutations";
import { fileDocumentInput } from "@/lib/documents/schema";
import { Forbidden, NotVisible, Refusal } from "@/lib/errors";
import { addFile, startDrop } from "@/lib/intake/mutations";
import { countOpenParts, listDrops, readDrop, readOriginal, readProgress } from "@/lib/intake/queries";
import { sumOf } from "@/lib/intake/report";
import { signedIn } from "../accounts/people";
import { addMotion, addReferral, officer } from "../motions/town";
import { zipped } from "../reading/extract/make-zip";
import { answerAbout, bytesOf, dropped, readAll, reportOf, reportOn } from "./drops";

const NOWHERE = { motionId: null, referralId: null };

describe("a drop", () => {
  it("is stored at once, read afterwards, and reported file by file", async () => {
    const id = await dropped([
      ["svar.txt", answerAbout("bänkar")],
      ["C:\\Mina\\till\u0007fälligt.txt", "Hej på dig."],
    ]);
    expect((await reportOf(id)).files.map(({ state }) => state)).toEqual(["WAITING", "WAITING"]);
    expect(await readProgress(officer, id)).toEqual({ files: 2, unread: 2, pagesRead: 0 });

    await readAll();
    const { files } = await reportOf(id);
    expect(files.map(({ fileName, folder, state }) => [fileName, folder, state])).toEqual([
      ["svar.txt", null, "READ"],
      ["tillfälligt.txt", "C:/Mina", "READ"],
    ]);
    expect(files[0]?.parts).toMatchObject([
      { documentType: "REFERRAL_RESPONSE", state: "OPEN", paragraph: "45", body: "Socialnämnden" },
    ]);
    expect(files[1]?.parts).toMatchObject([{ documentType: null, state: "OPEN" }]);
    expect(await readProgress(officer, id)).toMatchObject({ unread: 0 });
    expect(sumOf(files)).toMatchObject({ files: 2, open: 2, filed: 0 });
    expect((await listDrops(officer, 1)).rows.find((row) => row.id === id)).toMatchObject({
      firstFile: "svar.txt",
      files: 2,
      open: 2,
      unread: 0,
    });
  });

  it("is cut into its paragraphs, of which those without a motion wait for nobody", async () => {
    const [file] = await reportOn([
      "protokoll.txt",
      `Nämnden för miljö
Sammanträdesprotokoll 2026-05-12

§ 44
Godkännande av dagordning

Beslut
Dagordningen godkänns.

§ 45
Svar på remiss av motion om fler träd

Nämndens beslut
Nämnden avstyrker motionen.

§ 46
Motion och hälsa i skolan

Beslut
Informationen antecknas.
`,
    ]);
    expect(file?.parts.map(({ paragraph, state, closedBy }) => [paragraph, state, closedBy])).toEqual([
      ["44", "SET_ASIDE", null],
      ["45", "OPEN", null],
      ["46", "SET_ASIDE", null],
    ]);
  });

  it("opens an archive, and goes on past what in it cannot be taken", async () => {
    const archive = zipped([
      { name: "Bilagor/svar.txt", content: answerAbout("lekplatser") },
      { name: "../../etc/passwd.txt", content: answerAbout("cykelbanor") },
      { name: "inre.zip", content: Buffer.from(zipped([{ name: "a.txt", content: "a" }])) },
      { name: "tom.txt", content: "" },
    ]);
    const files = await reportOn(["Möte.zip", archive]);
    expect(files.map(({ fileName, folder, state }) => [fileName, folder, state])).toEqual([
      ["svar.txt", "Möte.zip/Bilagor", "READ"],
      ["passwd.txt", "Möte.zip/etc", "READ"],
      ["inre.zip", "Möte.zip", "REFUSED"],
      ["tom.txt", "Möte.zip", "REFUSED"],
    ]);
    expect(files[2]?.problem).toContain("arkiv inuti arkivet");
    expect(files[3]?.problem).toBe("”tom.txt” är tom.");
  });

  it("says of the same file that it is there already, and does not read it twice", async () => {
    const text = answerAbout("bryggor");
    const first = await dropped([["a.txt", text]]);
    const second = await dropped([["b.txt", text]]);
    await readAll();
    const [twin] = (await reportOf(second)).files;
    expect(twin).toMatchObject({ state: "DUPLICATE", parts: [] });
    expect(twin?.twins).toEqual([{ intakeId: first, fileName: "a.txt" }]);
    expect(twin?.cases).toEqual([]);
  });

  it("says in which case the same file is filed already", async () => {
    const { motionId, version } = await addMotion();
    const text = answerAbout("det som är lagt i ett ärende");
    const entry = { type: "OTHER", title: "", status: "RECEIVED", statusOn: "2025-03-03" };
    const typed = { motionId, version: String(version), documents: [new File([text], "x.txt")], ...entry };
    await fileDocument(officer, fileDocumentInput.parse(typed));
    const [file] = await reportOn(["samma.txt", text]);
    expect(file).toMatchObject({ state: "DUPLICATE", twins: [], cases: [{ id: motionId }] });
  });

  it("knows which case and referral it was left on", async () => {
    const { motionId, referralId } = await addReferral();
    const id = await dropped([["x.txt", answerAbout("vägar")]], { motionId, referralId });
    expect(await reportOf(id)).toMatchObject({ motion: { id: motionId } });
    const other = await addReferral();
    const mismatched = startDrop(officer, { motionId, referralId: other.referralId });
    await expect(mismatched).rejects.toThrow(NotVisible);
  });

  it("can be given several files at once, each with a place of its own", async () => {
    const { id } = await startDrop(officer, NOWHERE);
    const names = Array.from({ length: 6 }, (_, at) => `${at}.txt`);
    await Promise.all(names.map((path) => addFile(officer, id, { path, bytes: bytesOf(`Fil ${path}`) })));
    const { files } = await reportOf(id);
    expect(files.map(({ fileName }) => fileName).sort()).toEqual(names);
  });

  it("takes five hundred files and no more", async () => {
    const { id: intakeId } = await startDrop(officer, NOWHERE);
    const full = {
      intakeId,
      position: 500,
      fileName: "x",
      mediaType: "",
      size: 0,
      state: "REFUSED" as const,
    };
    await db.intakeFile.create({ data: full });
    const one = addFile(officer, intakeId, { path: "a.txt", bytes: bytesOf("En till") });
    await expect(one).rejects.toThrow(Refusal);
    expect(await db.intakeFile.count({ where: { intakeId } })).toBe(1);
  });
});

describe("who may sort the inbox", () => {
  it("is nobody else: a drop is a 404 for them, its files too", async () => {
    const id = await dropped([["hemlig.txt", "Bara för oss."]]);
    const [file] = (await reportOf(id)).files;
    for (const actor of [await signedIn("ELECTED_REPRESENTATIVE"), await signedIn("ADMINISTRATOR")]) {
      expect(await readDrop(actor, id)).toBeNull();
      expect(await readProgress(actor, id)).toBeNull();
      expect(await readOriginal(actor, file!.id)).toBeNull();
      expect(await countOpenParts(actor)).toBeNull();
      await expect(startDrop(actor, NOWHERE)).rejects.toThrow(Forbidden);
    }
  });

  it("adds only to a drop of one's own", async () => {
    const { id } = await startDrop(officer, NOWHERE);
    const registrar = await signedIn("REGISTRAR");
    for (const intakeId of [id, randomUUID(), "inte ett id"]) {
      const attempt = addFile(registrar, intakeId, { path: "a.txt", bytes: bytesOf("Hej") });
      await expect(attempt).rejects.toThrow(NotVisible);
    }
  });
});
