import { describe, expect, it } from "vitest";
import { logAnswer } from "@/lib/answers/mutations";
import { answerInput } from "@/lib/answers/schema";
import { restoreEntry, voidEntry } from "@/lib/corrections/mutations";
import { voidedEntries } from "@/lib/corrections/queries";
import { restoreInput, voidInput } from "@/lib/corrections/schema";
import { db } from "@/lib/db/client";
import { takeBack } from "@/lib/intake/mutations";
import { readDrop } from "@/lib/intake/queries";
import { answerPrefill } from "@/lib/prefill/answer";
import { valuesOf } from "@/lib/prefill/prefill";
import { partUnderReview } from "@/lib/review/queries";
import { signedIn } from "../accounts/people";
import {
  addReferral,
  expectWholeChain,
  historyOf,
  officer,
  send,
  type Typed,
  versionOf,
} from "../motions/town";
import { ANSWER } from "../prefill/reading";
import { dropped, partRow } from "./inbox";

type Out = Awaited<ReturnType<typeof addReferral>>;

/** The answer's form as it opens from the part, with what the person changed, sent. */
async function answer(partId: string, { referralId, motionId }: Out, changed: Typed = {}) {
  const part = await partUnderReview(officer, partId);
  const clauses = await db.clause.findMany({ where: { motionId } });
  const filled = valuesOf(answerPrefill(part!.reading, clauses));
  const typed: Typed = { ...filled, referralId, version: String(await versionOf(motionId)), ...changed };
  const values = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [String(value)]]));
  return send(answerInput, typed, (input) => logAnswer(officer, input, { partId, typed: values }));
}

async function strike(motionId: string, referralId: string) {
  const { id } = await db.minutesItem.findUniqueOrThrow({ where: { referralId } });
  const typed = { motionId, version: String(await versionOf(motionId)), kind: "MINUTES_ITEM", entryId: id };
  return send(voidInput, { ...typed, reason: "Fel paragraf." }, (input) => voidEntry(officer, input));
}

async function answered(changed: Typed = {}) {
  const out = await addReferral();
  const [[partId = ""] = []] = await dropped(ANSWER);
  expect(await answer(partId, out, changed)).toEqual({});
  const { document } = await partRow(partId);
  return { out, partId, documentId: document!.id };
}

const stateOf = async (partId: string) => {
  const { file } = (await partUnderReview(officer, partId))!;
  const drop = await readDrop(officer, file.intake.id);
  return drop?.files[0]?.parts[0];
};

describe("an answer from the inbox that has been struck", () => {
  it("is filed anew from the same part, and the document stays one", async () => {
    const { out, partId, documentId } = await answered({ paragraph: "901" });
    expect(await partUnderReview(officer, partId)).toMatchObject({ isStruck: false });
    expect(await strike(out.motionId, out.referralId)).toEqual({});

    expect(await partUnderReview(officer, partId)).toMatchObject({ state: "FILED", isStruck: true });
    expect(await stateOf(partId)).toMatchObject({ filedIn: { documentId, isStruck: true } });
    expect(await voidedEntries(officer, out.motionId)).toMatchObject([{ partId }]);

    await takeBack(officer, partId);
    expect(await answer(partId, out, { paragraph: "902" })).toEqual({});
    const part = await partRow(partId);
    const item = await db.minutesItem.findUniqueOrThrow({ where: { referralId: out.referralId } });
    expect(part).toMatchObject({ state: "FILED", documentId, minutesItemId: item.id });
    expect(part.document?.title).toMatch(/902/);
    expect(part.document).toMatchObject({ minutesItemId: item.id, referralId: out.referralId, text: ANSWER });
    expect(await db.document.count({ where: { motionId: out.motionId } })).toBe(1);
    // Only what was changed in the answer that counts.
    expect(part.corrections.map(({ saved }) => saved)).toEqual(["902"]);
    expect((await historyOf(out.motionId)).map(({ action }) => action).slice(-3)).toEqual([
      "entry-voided",
      "answer-logged",
      "document-refiled",
    ]);
    await expectWholeChain(out.motionId);
    expect(await stateOf(partId)).toMatchObject({ filedIn: { isStruck: false } });
  });

  it("is filed on another case with a document of its own there", async () => {
    const { out, partId, documentId } = await answered({ paragraph: "903" });
    await strike(out.motionId, out.referralId);
    await takeBack(officer, partId);
    const right = await addReferral();
    expect(await answer(partId, right, { paragraph: "904" })).toEqual({});
    const { document } = await partRow(partId);
    expect(document?.motionId).toBe(right.motionId);
    expect(document?.id).not.toBe(documentId);
    expect(await db.document.findUnique({ where: { id: documentId } })).toMatchObject({
      minutesItemId: null,
    });
  });

  it("can be restored instead, with its document", async () => {
    const { out, partId, documentId } = await answered({ paragraph: "905" });
    await strike(out.motionId, out.referralId);
    const [voided] = await voidedEntries(officer, out.motionId);
    const typed = { motionId: out.motionId, version: await versionOf(out.motionId), voidedId: voided!.id };
    await restoreEntry(officer, restoreInput.parse({ ...typed, version: String(typed.version) }));
    expect(await partUnderReview(officer, partId)).toMatchObject({ isStruck: false });
    const item = await db.minutesItem.findUniqueOrThrow({ where: { referralId: out.referralId } });
    expect(await db.document.findUnique({ where: { id: documentId } })).toMatchObject({
      minutesItemId: item.id,
    });
  });

  it("shows the way back only to who sorts the inbox", async () => {
    const { out } = await answered({ paragraph: "906" });
    await strike(out.motionId, out.referralId);
    const representative = await signedIn("ELECTED_REPRESENTATIVE");
    const seen = await voidedEntries(representative, out.motionId);
    expect(seen.every(({ partId }) => partId === null)).toBe(true);
  });
});

describe("an answer that stands", () => {
  it("lets its part be filed on a further case", async () => {
    const { out, partId, documentId } = await answered({ paragraph: "907" });
    await takeBack(officer, partId);
    const further = await addReferral();
    expect(await answer(partId, further, { paragraph: "908" })).toEqual({});
    const { document } = await partRow(partId);
    expect(document?.id).not.toBe(documentId);
    const item = await db.minutesItem.findUniqueOrThrow({ where: { referralId: out.referralId } });
    expect(await db.document.findUnique({ where: { id: documentId } })).toMatchObject({
      minutesItemId: item.id,
    });
  });
});
