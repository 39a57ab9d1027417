import { beforeAll, describe, expect, it } from "vitest";
import type { SignedIn } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { db } from "@/lib/db/client";
import { Forbidden, NotVisible, Refusal } from "@/lib/errors";
import {
  chooseColumns,
  chooseMeanings,
  discardImport,
  keepList,
  startImport,
} from "@/lib/register-import/mutations";
import { checkedRows, findImport, wordsIn } from "@/lib/register-import/queries";
import { readList } from "@/lib/register-import/read-file";
import { runImport } from "@/lib/register-import/run";
import { runInput } from "@/lib/register-import/schema";
import type { Meanings } from "@/lib/register-import/standing";
import { signedIn } from "../accounts/people";
import { board, council, expectWholeChain, historyOf, officer } from "../motions/town";

const registrar = await signedIn("REGISTRAR");
const REASON = "Inläst ur kommunens tidigare förteckning.";

const HEAD = "Dnr;Rubrik;Motionärer;Inkom;Status;KS-beslut";
const OPEN = "KS-2023/1;Fler bänkar;Eva Ek (VP);2023-01-10;Bereds;";
const SETTLED = "KS-2022/7;Grönare tak;Bo Alm (-);2 maj 2022;Avslag 2023-01-30 § 4;Avslag 2022-12-05 § 210";
const BOARDLESS = "KS-2022/9;Högre tak;Bo Alm (-);2022-05-02;Avslag 2023-02-27 § 6;";
const WITHDRAWN = "KS-2022/8;Färre möten;Bo Alm (-);2022-05-03;Återtagen 2022-09-01;";
const MEANINGS: Meanings = { bereds: "OPEN", avslag: "REJECTED", återtagen: "WITHDRAWN" };

const listed = async (...rows: string[]) =>
  readList(new File([[HEAD, ...rows].join("\r\n")], "motioner 2023.csv"));

async function kept(actor: SignedIn, ...rows: string[]): Promise<string> {
  const { id } = await keepList(actor, {
    authorityId: board.id,
    published: true,
    ...(await listed(...rows)),
  });
  return id;
}

/** What a person does with a list: looks at the words, says what they mean, and has it registered. */
async function register(rows: string[], chosen: Record<string, string> = {}): Promise<string> {
  const importId = await kept(officer, ...rows);
  await chooseMeanings(officer, { importId, meanings: MEANINGS });
  const run = await startImport(officer, runInput.parse({ importId, overrideReason: REASON, ...chosen }));
  await runImport(officer, run);
  return importId;
}

const importOf = (id: string) => findImport(officer, id);
const motionOf = (registrationNumber: string) =>
  db.motion.findFirst({
    where: { registrationNumber },
    include: { movers: true, minutesItems: { include: { meeting: true, body: true } }, milestones: true },
  });

describe("a list with motions", () => {
  beforeAll(() => register([OPEN, SETTLED, BOARDLESS, WITHDRAWN], { closeSettled: "on" }));

  it("becomes cases, with its name in their histories", async () => {
    const motion = await motionOf("KS-2023/1");
    expect(motion).toMatchObject({
      title: "Fler bänkar",
      phase: "REGISTERED",
      open: true,
      movers: [{ name: "Eva Ek", party: "VP" }],
    });
    expect(motion?.publishedAt).not.toBeNull();
    const [event] = await historyOf(motion?.id ?? "");
    expect(event?.details).toMatchObject({ importedFrom: "motioner 2023.csv" });
  });

  it("brings its decisions, in the list's own words and with the reason", async () => {
    const motion = await motionOf("KS-2022/7");
    const items = motion?.minutesItems.toSorted(
      (a, b) => Number(a.meeting?.heldOn) - Number(b.meeting?.heldOn),
    );
    expect(items).toMatchObject([
      { bodyId: board.id, paragraph: "210", outcome: "REJECTED" },
      { bodyId: council.id, paragraph: "4", outcome: "REJECTED", overrideReason: REASON },
    ]);
    expect(items?.[1]?.decisionText).toBe("Enligt kommunens förteckning: Avslag 2023-01-30 § 4");
    expect(motion).toMatchObject({
      open: false,
      phase: "CLOSED",
      milestones: [{ kind: "CLOSED", note: REASON }],
    });
    await expectWholeChain(motion?.id ?? "");
  });

  it("brings the council's decision also where it is silent on the board", async () => {
    const motion = await motionOf("KS-2022/9");
    expect(motion?.minutesItems).toMatchObject([{ bodyId: council.id, overrideReason: REASON }]);
    expect(motion?.phase).toBe("CLOSED");
  });

  it("brings that a motion was withdrawn", async () => {
    const motion = await motionOf("KS-2022/8");
    expect(motion?.milestones.map(({ kind }) => kind)).toEqual(["WITHDRAWN", "CLOSED"]);
    expect(motion).toMatchObject({ open: false, phase: "CLOSED" });
  });

  it("registers nothing twice when it comes again, with more rows and numbers printed otherwise", async () => {
    const before = await db.motion.count();
    const id = await register([
      OPEN.replace("KS-2023/1;", "KS 2023:1;"),
      SETTLED,
      OPEN.replace("/1;", "/2;"),
    ]);
    expect(await db.motion.count()).toBe(before + 1);
    expect(await importOf(id)).toMatchObject({ state: "DONE", done: 1 });
  });
});

describe("a list with a row that is wrong", () => {
  const WRONG = "KS-2023/30;Utan dag;Eva Ek (VP);igår;;";
  const RIGHT = "KS-2023/31;Med dag;Eva Ek (VP);2023-02-01;;";

  it("is registered only when somebody says that the row is to be left out", async () => {
    const before = await db.motion.count();
    await expect(register([WRONG, RIGHT])).rejects.toThrow("En rad har fel");
    expect(await db.motion.count()).toBe(before);
    await register([WRONG, RIGHT], { onlyRight: "on" });
    expect(await motionOf("KS-2023/31")).not.toBeNull();
    expect(await motionOf("KS-2023/30")).toBeNull();
  });
});

describe("a list that cannot be saved", () => {
  it("leaves nothing behind when its last row fails, says which, and can be run again", async () => {
    const rows = [OPEN.replace("/1;", "/40;"), OPEN.replace("/1;", "/41;")];
    const importId = await kept(officer, ...rows);
    await chooseMeanings(officer, { importId, meanings: MEANINGS });
    const run = await startImport(officer, runInput.parse({ importId }));
    // Somebody else registers the second motion meanwhile.
    const id = await register([OPEN.replace("/1;", "/41;")]);
    expect((await importOf(id))?.state).toBe("DONE");
    await runImport(officer, run);
    expect(await motionOf("KS-2023/40")).toBeNull();
    const stopped = await importOf(importId);
    expect(stopped).toMatchObject({ state: "READY", done: 0 });
    expect(stopped?.problem).toContain("Diarienumret är redan använt");
    await runImport(officer, await startImport(officer, runInput.parse({ importId })));
    expect(await motionOf("KS-2023/40")).not.toBeNull();
  });

  it("is not run twice, and is taken up again when the server that ran it is gone", async () => {
    const importId = await kept(officer, OPEN.replace("/1;", "/50;"));
    await chooseMeanings(officer, { importId, meanings: MEANINGS });
    const input = runInput.parse({ importId });
    const lost = await startImport(officer, input);
    await expect(startImport(officer, input)).rejects.toThrow("håller på");
    await db.registerImport.update({ where: { id: importId }, data: { beatAt: new Date(0) } });
    expect((await importOf(importId))?.interrupted).toBe(true);
    await runImport(officer, await startImport(officer, input));
    expect((await importOf(importId))?.state).toBe("DONE");
    // The first one wakes up after all.
    await runImport(officer, lost);
    expect(await db.motion.count({ where: { registrationNumber: "KS-2023/50" } })).toBe(1);
    expect((await importOf(importId))?.state).toBe("DONE");
  });

  it("is not taken for lost while its transaction holds it", async () => {
    const importId = await kept(officer, OPEN.replace("/1;", "/55;"));
    await chooseMeanings(officer, { importId, meanings: MEANINGS });
    await startImport(officer, runInput.parse({ importId }));
    await db.registerImport.update({ where: { id: importId }, data: { beatAt: new Date(0) } });
    await db.$transaction(async (tx) => {
      await tx.registerImport.update({ where: { id: importId }, data: { done: 1 } });
      expect((await importOf(importId))?.interrupted).toBe(false);
    });
    expect((await importOf(importId))?.interrupted).toBe(true);
  });

  it("asks for a reason where it tells of decisions", async () => {
    const importId = await kept(
      officer,
      SETTLED.replace("/7;", "/60;").replace("§ 4;", "§ 5;").replace("§ 210", "§ 211"),
    );
    await chooseMeanings(officer, { importId, meanings: MEANINGS });
    const refused = startImport(officer, runInput.parse({ importId }));
    await expect(refused).rejects.toBeInstanceOf(Refusal);
    await expect(refused).rejects.toMatchObject({ errors: [{ field: "overrideReason" }] });
  });
});

describe("who may", () => {
  it("is whoever registers motions, and sees only their own lists", async () => {
    const representative = await signedIn("ELECTED_REPRESENTATIVE");
    await expect(kept(representative, OPEN)).rejects.toBeInstanceOf(Forbidden);
    const importId = await kept(officer, OPEN);
    expect(await findImport(registrar, importId)).toBeNull();
    await expect(startImport(registrar, runInput.parse({ importId }))).rejects.toBeInstanceOf(NotVisible);
  });

  it("leaves the decisions to those who record them", async () => {
    const importId = await kept(registrar, SETTLED);
    const guessed = await findImport(registrar, importId);
    expect(guessed?.reading.columns).not.toContain("standing");
    const chosen = [{ place: 4, field: "standing" as const }];
    const open = await chooseColumns(registrar, { importId, chosen });
    expect(open.reading.columns).toEqual(["registrationNumber", "title", "movers", "receivedOn", null, null]);
    const row = (await checkedRows(registrar, open))[0];
    expect(row?.history).toEqual([]);
  });
});

it("the words of the list are given with how often they stand there and what they may mean", async () => {
  const rows = ["2023-05-02 § 9: besvarad", "Besvarad 2023-06-02", "Bereds", "Klar"].map(
    (status, at) => `KS-2021/${at};R;Eva Ek (VP);2021-01-10;${status};`,
  );
  const open = await importOf(await kept(officer, ...rows));
  expect(open && wordsIn(open)).toEqual([
    {
      words: "besvarad",
      example: "2023-05-02 § 9: besvarad",
      rows: 2,
      meaning: "DEEMED_ANSWERED",
      sure: false,
    },
    { words: "bereds", example: "Bereds", rows: 1, meaning: "OPEN", sure: true },
    { words: "klar", example: "Klar", rows: 1, meaning: "", sure: true },
  ]);
});

describe("a list that is thrown away", () => {
  it("leaves nothing behind when the process that was lost with it wakes up", async () => {
    const importId = await kept(officer, OPEN.replace("/1;", "/90;"));
    await chooseMeanings(officer, { importId, meanings: MEANINGS });
    const lost = await startImport(officer, runInput.parse({ importId }));
    await db.registerImport.update({ where: { id: importId }, data: { beatAt: new Date(0) } });
    await discardImport(officer, importId);
    await runImport(officer, lost);
    expect(await motionOf("KS-2023/90")).toBeNull();
  });

  it("is gone, and so is one that nobody came back to for a day", async () => {
    const [thrown, old] = [await kept(officer, OPEN), await kept(officer, OPEN)];
    await discardImport(officer, thrown);
    await db.registerImport.update({ where: { id: old }, data: { createdAt: new Date(0) } });
    const fresh = await kept(officer, OPEN);
    const left = await db.registerImport.findMany({ where: { id: { in: [thrown, old, fresh] } } });
    expect(left.map(({ id }) => id)).toEqual([fresh]);
  });

  it("is not, while it is being registered or once it is", async () => {
    const importId = await register([OPEN.replace("/1;", "/70;")]);
    await expect(discardImport(officer, importId)).rejects.toThrow("redan registrerad");
    await expect(startImport(officer, runInput.parse({ importId }))).rejects.toThrow("redan registrerad");
  });
});

it("a row of a secret case is not shown to the public although the list is", async () => {
  const { id } = await keepList(officer, {
    authorityId: board.id,
    published: true,
    ...(await readList(
      new File(
        ["Dnr;Rubrik;Motionär;Inkom;Sekretess\nKS-2023/80;Hemligt;Eva Ek (VP);2023-01-10;OSL 21:1"],
        "a.csv",
      ),
    )),
  });
  await runImport(officer, await startImport(officer, runInput.parse({ importId: id })));
  expect(await db.motion.count({ where: { registrationNumber: "KS-2023/80" } })).toBe(1);
  expect(
    await db.motion.count({ where: { registrationNumber: "KS-2023/80", ...visibleTo({ kind: "public" }) } }),
  ).toBe(0);
});
