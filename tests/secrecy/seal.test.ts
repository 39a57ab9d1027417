import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/permissions";
import { voidedEntries } from "@/lib/corrections/queries";
import { db } from "@/lib/db/client";
import { Forbidden, NotVisible } from "@/lib/errors";
import { caseHistory, getCase } from "@/lib/motions/queries";
import { findMotions } from "@/lib/search/queries";
import { registerFilter } from "@/lib/search/schema";
import { sealFact, unsealFact } from "@/lib/secrecy/mutations";
import { caseSecrecy } from "@/lib/secrecy/queries";
import { sealFactInput, unsealFactInput, WITHHELD } from "@/lib/secrecy/schema";
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

const reader = await signedIn("ELECTED_REPRESENTATIVE");
const SECRET = "Greta Gömd";
const MARK = { provision: "OSL 21:3", reason: "Lever under hot.", shown: "" };

const factOf = async (motionId: string, value: string) =>
  (await caseSecrecy(officer, motionId))?.facts.find((fact) => fact.value === value)?.key ?? "";

const seal = async (motionId: string, fact: string, typed: Typed = {}) =>
  send(
    sealFactInput,
    { motionId, version: String(await versionOf(motionId)), fact, ...MARK, ...typed },
    (input) => sealFact(officer, input),
  );

const unseal = async (motionId: string, markId: string) =>
  send(
    unsealFactInput,
    { motionId, version: String(await versionOf(motionId)), markId, reason: "Hotet är över." },
    (input) => unsealFact(officer, input),
  );

const marksIn = async (motionId: string) => (await caseSecrecy(officer, motionId))?.marks ?? [];

/** A motion where the name stands in three places: among the movers, in an att-sats and in the title. */
async function withSecret() {
  const { motionId } = await addMotion({
    title: `Skydd för ${SECRET}`,
    movers: `${SECRET} (VP)\r\nBo Alm (-)`,
    clauses: `att ${SECRET} får skydd\r\natt det görs nu`,
  });
  return motionId;
}

const seen = async (actor: Actor, motionId: string) => {
  const file = await getCase(actor, motionId);
  return { title: file?.title, movers: file?.movers, clauses: file?.clauses.map(({ text }) => text) };
};

describe("a fact under secrecy", () => {
  it("is gone wherever the case repeats it, for everybody, and stands sealed", async () => {
    const motionId = await withSecret();
    expect(await seal(motionId, await factOf(motionId, SECRET))).toEqual({});
    for (const actor of [officer, reader, { kind: "public" } as const]) {
      expect(await seen(actor, motionId)).toEqual({
        title: `Skydd för ${WITHHELD}`,
        movers: [
          { name: WITHHELD, party: "VP" },
          { name: "Bo Alm", party: null },
        ],
        clauses: [`att ${WITHHELD} får skydd`, "att det görs nu"],
      });
    }
    const { searchText } = await db.motion.findUniqueOrThrow({ where: { id: motionId } });
    expect(searchText).not.toContain("Greta");
    const found = await findMotions(officer, registerFilter.parse({ sok: "Greta Gömd", visa: "alla" }));
    expect(found.rows).toEqual([]);
    const [mark] = await marksIn(motionId);
    expect(mark).toMatchObject({
      value: SECRET,
      label: "Motionär",
      provision: "OSL 21:3",
      reason: "Lever under hot.",
      setByName: officer.name,
      places: ["Motionär", "Ärendets rubrik", "Att-sats"],
    });
    await expectWholeChain(motionId);
  });

  it("is gone in capitals too, and stays so whatever signs stand in its place", async () => {
    const title = `Skydd för ${SECRET.toUpperCase()} (nu)`;
    const { motionId } = await addMotion({ title, movers: `${SECRET} (VP)`, clauses: "att hon får skydd" });
    await seal(motionId, await factOf(motionId, SECRET), { shown: "$& (dold)" });
    expect((await seen(reader, motionId)).title).toBe("Skydd för $& (dold) (nu)");
    await unseal(motionId, (await marksIn(motionId))[0]?.markId ?? "");
    expect((await seen(reader, motionId)).title).toBe(title);
  });

  it("is warned of where somebody writes it again", async () => {
    const motionId = await withSecret();
    await seal(motionId, await factOf(motionId, SECRET));
    expect((await marksIn(motionId))[0]?.repeatedIn).toEqual([]);
    await db.motion.update({ where: { id: motionId }, data: { title: `Om ${SECRET.toLowerCase()}` } });
    expect((await marksIn(motionId))[0]?.repeatedIn).toEqual(["Ärendets rubrik"]);
  });

  it("is told in the history without its words, and the older history is closed to others", async () => {
    const motionId = await withSecret();
    expect((await caseHistory(reader, motionId)).length).toBeGreaterThan(0);
    await seal(motionId, await factOf(motionId, SECRET));
    expect(await caseHistory(reader, motionId)).toEqual([]);
    const own = await historyOf(motionId);
    expect(JSON.stringify(own.at(-1)?.details)).not.toContain("Greta");
    const [told] = await caseHistory(officer, motionId);
    expect(told?.sentence).toBe(
      "Uppgiften ”Motionär” fick sekretessmarkering, OSL 21:3. Skäl: Lever under hot.",
    );
    const [mark] = await marksIn(motionId);
    await unseal(motionId, mark?.markId ?? "");
    expect((await caseHistory(reader, motionId)).length).toBeGreaterThan(0);
  });

  it("closes what was struck before, too", async () => {
    const motionId = await withSecret();
    const content = { entry: "Remissen", rows: [], proposalOf: null, tables: [], documentIds: [] };
    await db.voidedEntry.create({
      data: { motionId, kind: "REFERRAL", content, reason: "", voidedAt: new Date(), voidedByName: "Eva Ek" },
    });
    expect(await voidedEntries(reader, motionId)).toHaveLength(1);
    await seal(motionId, await factOf(motionId, SECRET));
    expect(await voidedEntries(reader, motionId)).toEqual([]);
    expect(await voidedEntries(officer, motionId)).toHaveLength(1);
  });

  it("comes back as it was, and who lifted it stays", async () => {
    const motionId = await withSecret();
    const before = await seen(reader, motionId);
    await seal(motionId, await factOf(motionId, SECRET));
    const [mark] = await marksIn(motionId);
    expect(await unseal(motionId, mark?.markId ?? "")).toEqual({});
    expect(await seen(reader, motionId)).toEqual(before);
    expect((await caseSecrecy(officer, motionId))?.lifted).toMatchObject([
      { label: "Motionär", value: SECRET, liftedByName: officer.name, liftedReason: "Hotet är över." },
    ]);
    const { searchText } = await db.motion.findUniqueOrThrow({ where: { id: motionId } });
    expect(searchText).toContain(SECRET);
  });

  it("shows a wording that somebody chose in its place", async () => {
    const motionId = await withSecret();
    const title = await factOf(motionId, `Skydd för ${SECRET}`);
    await seal(motionId, title, { shown: "En motion om en enskild" });
    expect(await seen(reader, motionId)).toMatchObject({ title: "En motion om en enskild" });
  });

  it("stays hidden where another mark is lifted that covered the same place", async () => {
    const motionId = await withSecret();
    await seal(motionId, await factOf(motionId, `Skydd för ${SECRET}`), { shown: "En motion" });
    await seal(motionId, await factOf(motionId, SECRET));
    const title = (await marksIn(motionId)).find(({ label }) => label === "Ärendets rubrik");
    await unseal(motionId, title?.markId ?? "");
    expect(await seen(reader, motionId)).toMatchObject({ title: `Skydd för ${WITHHELD}` });
    const [name] = await marksIn(motionId);
    await unseal(motionId, name?.markId ?? "");
    expect(await seen(reader, motionId)).toMatchObject({ title: `Skydd för ${SECRET}` });
    expect(await marksIn(motionId)).toEqual([]);
  });

  it("is refused without its paragraph and its reason, twice, and where the wording tells it", async () => {
    const motionId = await withSecret();
    const fact = await factOf(motionId, SECRET);
    await expectRefusal(() => seal(motionId, fact, { provision: "sekretess" }), "provision");
    await expectRefusal(() => seal(motionId, fact, { reason: "" }), "reason");
    await expectRefusal(() => seal(motionId, "", {}), "fact");
    await expectRefusal(() => seal(motionId, fact, { shown: "om greta gömd" }), "shown");
    await seal(motionId, fact);
    await expectRefusal(() => seal(motionId, fact), "fact");
  });

  it("is set and lifted only by those who may, and only in its own case", async () => {
    const [motionId, other] = [await withSecret(), await withSecret()];
    const fact = await factOf(motionId, SECRET);
    await expect(seal(other, fact)).rejects.toThrow(NotVisible);
    for (const role of ["ADMINISTRATOR", "ELECTED_REPRESENTATIVE", "REFERRAL_OFFICER"] as const) {
      const actor = await signedIn(role);
      expect(await caseSecrecy(actor, motionId)).toBeNull();
      const input = sealFactInput.parse({ motionId, version: "1", fact, ...MARK });
      await expect(sealFact(actor, input)).rejects.toThrow(Forbidden);
    }
    await seal(motionId, fact);
    const [mark] = await marksIn(motionId);
    await expect(unseal(other, mark?.markId ?? "")).rejects.toThrow(NotVisible);
  });
});
