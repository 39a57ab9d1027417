import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { correctAnswer, logAnswer } from "@/lib/answers/mutations";
import { answerInput, correctAnswerInput } from "@/lib/answers/schema";
import { restoreEntry, voidEntry } from "@/lib/corrections/mutations";
import { voidedEntries, voidingOf } from "@/lib/corrections/queries";
import { restoreInput, voidInput } from "@/lib/corrections/schema";
import { type Branch, TREE } from "@/lib/corrections/tables";
import { db } from "@/lib/db/client";
import type { EntryKind } from "@/lib/db/generated/enums";
import { NotVisible, StaleCase } from "@/lib/errors";
import { caseHistory } from "@/lib/motions/queries";
import { referMotion, withdrawReferral } from "@/lib/referrals/mutations";
import { referInput, withdrawInput } from "@/lib/referrals/schema";
import { signedIn } from "../accounts/people";
import {
  addReferral,
  expectWholeChain,
  officer,
  referralForm,
  send,
  someParagraph,
  type Typed,
  versionOf,
} from "../motions/town";

type Out = Awaited<ReturnType<typeof addReferral>>;

const answerForm = (out: Out, version: number): Typed => ({
  referralId: out.referralId,
  version: String(version),
  status: "DECIDED",
  meetingOn: "2025-04-15",
  paragraph: someParagraph(),
  reportDatedOn: "2025-03-07",
  decisionText: "Nämnden tillstyrker motionen.",
  stance: "SUPPORT",
  speakers: "Eva Ek (VP)",
  proposals: "Eva Ek (VP): bifall",
  reservations: "Bo Alm (-): Nej.",
  extract: new File(["Protokollsutdrag"], "utdrag.txt"),
});

/** A referral that has been answered, with everything that an answer can hold. */
async function addAnswer(typed: Typed = {}) {
  const out = await addReferral();
  const clauses = await db.clause.findMany({ where: { motionId: out.motionId } });
  const perClause = { [`stance-${clauses[0]?.id}`]: "SUPPORT" };
  const form = { ...answerForm(out, out.version), ...perClause, ...typed };
  await logAnswer(officer, answerInput.parse(form));
  const item = await db.minutesItem.findUniqueOrThrow({ where: { referralId: out.referralId } });
  return { ...out, itemId: item.id, paragraph: item.paragraph ?? "", form };
}

const strike = async (motionId: string, kind: EntryKind, entryId: string, version?: number) => {
  const typed = { motionId, version: String(version ?? (await versionOf(motionId))), kind, entryId };
  return send(voidInput, { ...typed, reason: "Svaret hörde till en annan motion." }, (input) =>
    voidEntry(officer, input),
  );
};

const restore = async (motionId: string, version?: number) => {
  const { id } = await db.voidedEntry.findFirstOrThrow({ where: { motionId } });
  const typed = { motionId, version: String(version ?? (await versionOf(motionId))), voidedId: id };
  return send(restoreInput, typed, (input) => restoreEntry(officer, input));
};

const whole = (id: string) =>
  db.minutesItem.findUnique({
    where: { id },
    include: { speakers: true, proposals: true, notes: true, clauseStances: true, documents: true },
  });

const caseOf = (id: string) => db.motion.findUniqueOrThrow({ where: { id } });

describe("striking an entry", () => {
  it("takes an answer away whole, opens its referral and moves the phase back", async () => {
    const { motionId, referralId, itemId } = await addAnswer();
    expect((await caseOf(motionId)).phase).toBe("ANSWERED");
    expect(await voidingOf(officer, motionId, { kind: "MINUTES_ITEM", id: itemId })).toMatchObject({
      documents: 1,
      obstacle: null,
      standing: { phase: "REFERRED" },
    });
    expect((await caseOf(motionId)).phase).toBe("ANSWERED");

    expect(await strike(motionId, "MINUTES_ITEM", itemId)).toEqual({});
    expect(await whole(itemId)).toBeNull();
    expect(await db.referral.findUniqueOrThrow({ where: { id: referralId } })).toMatchObject({
      closedOn: null,
    });
    expect((await caseOf(motionId)).phase).toBe("REFERRED");
    expect(await db.document.findFirstOrThrow({ where: { referralId } })).toMatchObject({
      minutesItemId: null,
      status: "RECEIVED",
    });
    const [voided] = await voidedEntries(officer, motionId);
    expect(voided).toMatchObject({
      kind: "MINUTES_ITEM",
      reason: "Svaret hörde till en annan motion.",
      voidedByName: officer.name,
    });
    expect(voided?.rows).toContainEqual({ field: "Ställningstagande", value: "Tillstyrker" });
    const [last] = await caseHistory(officer, motionId);
    expect(last?.sentence).toMatch(
      /^Remissvaret från .+ ströks\. Skäl: Svaret hörde till en annan motion\.$/,
    );
    await expectWholeChain(motionId);
  });

  it("keeps the history of what was struck, for who might read it before", async () => {
    const { motionId, itemId } = await addAnswer();
    const before = (await caseHistory(officer, motionId)).map(({ sentence }) => sentence);
    await strike(motionId, "MINUTES_ITEM", itemId);
    const after = (await caseHistory(officer, motionId)).map(({ sentence }) => sentence);
    expect(after.slice(1)).toEqual(before);
    expect(await voidedEntries({ kind: "public" }, motionId)).toEqual([]);
  });

  it("hides a struck proposal from those who might not see it before", async () => {
    const proposal = { status: "PROPOSED", meetingOn: "", paragraph: "" };
    const { motionId, itemId } = await addAnswer(proposal);
    const { bodyId } = await db.minutesItem.findUniqueOrThrow({ where: { id: itemId } });
    await strike(motionId, "MINUTES_ITEM", itemId);
    const outsider = await signedIn("ELECTED_REPRESENTATIVE");
    expect(await voidedEntries(outsider, motionId)).toEqual([]);
    const told = (await caseHistory(outsider, motionId)).map(({ sentence }) => sentence).join();
    expect(told).not.toMatch(/ströks|Förslag/);
    expect(await voidedEntries(await signedIn("ELECTED_REPRESENTATIVE", [bodyId]), motionId)).toHaveLength(1);
  });

  it("frees the § for the body's year", async () => {
    const one = await addAnswer();
    const { paragraph } = one;
    const other = await addReferral();
    const form = { ...answerForm(other, other.version), paragraph };
    const log = () => send(answerInput, form, (input) => logAnswer(officer, input));
    expect(Object.keys(await log())).toEqual(["paragraph"]);
    await strike(one.motionId, "MINUTES_ITEM", one.itemId);
    expect(await log()).toEqual({});
    expect(Object.values(await restore(one.motionId))).toEqual([expect.stringContaining("redan använd")]);
  });

  it("wants the answer struck before its referral", async () => {
    const { motionId, referralId, itemId } = await addAnswer();
    expect(await strike(motionId, "REFERRAL", referralId)).toEqual({ "": expect.stringContaining("svar") });
    const seen = await voidingOf(officer, motionId, { kind: "REFERRAL", id: referralId });
    expect(seen?.obstacle).toContain("Stryk svaret först");
    await strike(motionId, "MINUTES_ITEM", itemId);
    expect(await strike(motionId, "REFERRAL", referralId)).toEqual({});
    expect((await caseOf(motionId)).phase).toBe("RAISED");
  });

  it("does not open a referral beside another open one to the same body", async () => {
    const { motionId, referralId, itemId } = await addAnswer();
    const target = { motionId, version: await versionOf(motionId) };
    await referMotion(officer, referInput.parse({ ...referralForm(target), sentOn: "2025-05-02" }));
    expect(await strike(motionId, "MINUTES_ITEM", itemId)).toEqual({
      "": expect.stringContaining("ny remiss"),
    });
    expect(await db.referral.findUniqueOrThrow({ where: { id: referralId } })).not.toMatchObject({
      closedOn: null,
    });
  });

  it("is a 404 in another case, and refused for who may not record", async () => {
    const { motionId, itemId } = await addAnswer();
    const other = await addReferral();
    await expect(strike(other.motionId, "MINUTES_ITEM", itemId)).rejects.toThrow(NotVisible);
    const input = voidInput.parse({
      motionId,
      version: 1,
      kind: "MINUTES_ITEM",
      entryId: itemId,
      reason: "x",
    });
    await expect(voidEntry(await signedIn("ELECTED_REPRESENTATIVE"), input)).rejects.toThrow(
      "record decisions",
    );
    expect(await voidingOf(officer, motionId, { kind: "MINUTES_ITEM", id: randomUUID() })).toBeNull();
    expect(
      Object.keys(await send(voidInput, { ...input, version: "1", reason: " " }, async () => {})),
    ).toEqual(["reason"]);
  });
});

describe("restoring what was struck", () => {
  it("brings back the same rows, and closes the referral again", async () => {
    const { motionId, itemId } = await addAnswer();
    const before = await whole(itemId);
    await strike(motionId, "MINUTES_ITEM", itemId);
    expect(await restore(motionId)).toEqual({});
    expect(await whole(itemId)).toEqual(before);
    expect(await voidedEntries(officer, motionId)).toEqual([]);
    expect((await caseOf(motionId)).phase).toBe("ANSWERED");
    expect((await caseHistory(officer, motionId))[0]?.sentence).toMatch(/återställdes\.$/);
    await expectWholeChain(motionId);
  });

  it("is refused once the referral has ended in another way", async () => {
    const { motionId, referralId, itemId } = await addAnswer();
    await strike(motionId, "MINUTES_ITEM", itemId);
    const version = await versionOf(motionId);
    await withdrawReferral(
      officer,
      withdrawInput.parse({ referralId, version, withdrawnOn: "2025-06-01", reason: "Behövs inte." }),
    );
    expect(await restore(motionId)).toEqual({ "": expect.stringContaining("kan inte återställas") });
  });

  it("is refused when what it belongs to has gone", async () => {
    const { motionId, itemId } = await addAnswer();
    await strike(motionId, "MINUTES_ITEM", itemId);
    await db.clause.deleteMany({ where: { motionId } });
    expect(await restore(motionId)).toEqual({ "": expect.stringContaining("finns inte längre") });
  });
});

describe("when two do it at once", () => {
  const outcomes = async (attempts: Promise<unknown>[]) => {
    const settled = await Promise.allSettled(attempts);
    const reasons = settled.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    for (const reason of reasons) expect(reason).toBeInstanceOf(StaleCase);
    return reasons.length;
  };

  it("lets one strike and tells the others", async () => {
    const { motionId, itemId } = await addAnswer();
    const version = await versionOf(motionId);
    const input = voidInput.parse({
      motionId,
      version,
      kind: "MINUTES_ITEM",
      entryId: itemId,
      reason: "Fel.",
    });
    expect(await outcomes([1, 2, 3].map(() => voidEntry(officer, input)))).toBe(2);
    expect(await db.voidedEntry.count({ where: { motionId } })).toBe(1);
    await expectWholeChain(motionId);
  });

  it("lets one strike or correct, whichever is first", async () => {
    const { motionId, itemId, form } = await addAnswer();
    const version = await versionOf(motionId);
    const typed = { ...form, extract: [], version: String(version), correctionReason: "Fel." };
    const correction = correctAnswerInput.parse({ ...typed, decisionText: "Nämnden avstår." });
    const input = voidInput.parse({
      motionId,
      version,
      kind: "MINUTES_ITEM",
      entryId: itemId,
      reason: "Fel.",
    });
    expect(await outcomes([voidEntry(officer, input), correctAnswer(officer, correction)])).toBe(1);
    const left = await db.minutesItem.count({ where: { id: itemId } });
    expect(left + (await db.voidedEntry.count({ where: { motionId } }))).toBe(1);
    await expectWholeChain(motionId);
  });

  it("lets one restore or answer anew, and the answer is there once", async () => {
    const { motionId, referralId, itemId, form } = await addAnswer();
    await strike(motionId, "MINUTES_ITEM", itemId);
    const version = await versionOf(motionId);
    const { id } = await db.voidedEntry.findFirstOrThrow({ where: { motionId } });
    const again = answerInput.parse({ ...form, extract: [], version: String(version) });
    const lost = await outcomes([
      restoreEntry(officer, { motionId, version, voidedId: id }),
      logAnswer(officer, again),
      restoreEntry(officer, { motionId, version, voidedId: id }),
    ]);
    expect(lost).toBe(2);
    expect(await db.minutesItem.count({ where: { referralId } })).toBe(1);
    await expectWholeChain(motionId);
  });
});

it("knows every table that hangs on an entry", async () => {
  const keys = await db.$queryRaw<{ child: string; by: string; parent: string }[]>`
    select c.conrelid::regclass::text as child, a.attname as by, c.confrelid::regclass::text as parent
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f'`;
  const bare = (table: string) => table.replaceAll('"', "");
  // A document stays in the case, the inbox only remembers what something was filed as, and a referral that has
  // been sent an answer is not struck.
  const elsewhere = ["Document", "Intake", "IntakePart", "Reply"];
  const childrenOf = (table: string) =>
    keys
      .filter(({ parent, child }) => bare(parent) === table && !elsewhere.includes(bare(child)))
      .map(({ child, by }) => `${bare(child)}.${by}`)
      .toSorted();
  const check = ({ table, children = [] }: Branch) => {
    expect(children.map((child) => `${child.table}.${child.by}`).toSorted(), table).toEqual(
      // A referral's answer is an entry of its own, voided for itself.
      childrenOf(table).filter((key) => key !== "MinutesItem.referralId"),
    );
    children.forEach(check);
  };
  Object.values(TREE).forEach(check);
  expect(childrenOf("MinutesItem").length).toBeGreaterThan(5);
});
