import { describe, expect, it } from "vitest";
import { logAnswer } from "@/lib/answers/mutations";
import { answerInput } from "@/lib/answers/schema";
import { db } from "@/lib/db/client";
import { fileDocument } from "@/lib/documents/mutations";
import { fileDocumentInput } from "@/lib/documents/schema";
import { Forbidden } from "@/lib/errors";
import { recordDecision } from "@/lib/meetings/mutations";
import { decisionInput } from "@/lib/meetings/schema";
import { registerMotion } from "@/lib/motions/mutations";
import { registerMotionInput } from "@/lib/motions/schema";
import { answerPrefill } from "@/lib/prefill/answer";
import { valuesOf } from "@/lib/prefill/prefill";
import { readerInUse } from "@/lib/reader-use/queries";
import { dropOfSeveral, filedFrom, nextOpenPart, partUnderReview } from "@/lib/review/queries";
import { signedIn } from "../accounts/people";
import {
  addMotion,
  addReferral,
  expectRefusal,
  expectWholeChain,
  historyOf,
  motionForm,
  officer,
  send,
  someNumber,
  type Typed,
  workingCommittee,
} from "../motions/town";
import { ANSWER } from "../prefill/reading";
import { dropped, partRow } from "./inbox";

type Out = Awaited<ReturnType<typeof addReferral>>;

const typedValues = (typed: Typed) =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [String(value)]]));

/** The answer's form as it opens from the part, with what the person changed, sent. */
async function answerFrom(partId: string, out: Out, changed: Typed = {}, actor = officer) {
  const part = await partUnderReview(officer, partId);
  if (!part) throw new Error("No such part.");
  const clauses = await db.clause.findMany({ where: { motionId: out.motionId } });
  const filled = valuesOf(answerPrefill(part.reading, clauses));
  const typed = { ...filled, referralId: out.referralId, version: String(out.version), ...changed };
  const basis = { partId, typed: typedValues(typed) };
  return send(answerInput, typed, (input) => logAnswer(actor, input, basis));
}

describe("an answer logged from the inbox", () => {
  it("files the document with its bytes and text, and closes the part, in one change", async () => {
    const out = await addReferral();
    const [[partId = ""] = []] = await dropped(ANSWER);
    expect(await answerFrom(partId, out)).toEqual({});

    const part = await partRow(partId);
    const item = await db.minutesItem.findUniqueOrThrow({ where: { referralId: out.referralId } });
    expect(part).toMatchObject({ state: "FILED", closedByName: officer.name, minutesItemId: item.id });
    expect(part.document).toMatchObject({
      motionId: out.motionId,
      minutesItemId: item.id,
      referralId: out.referralId,
      type: "MINUTES_EXTRACT",
      status: "RECEIVED",
      text: ANSWER,
      publishedAt: null,
    });
    expect(new TextDecoder().decode(part.document?.blob.bytes)).toBe(ANSWER);
    expect(part.corrections).toEqual([]);
    expect(await db.readingJob.count({ where: { documentId: part.documentId } })).toBe(0);
    expect((await historyOf(out.motionId)).map(({ action }) => action).slice(-2)).toEqual([
      "answer-logged",
      "document-filed",
    ]);
    await expectWholeChain(out.motionId);
    expect(await filedFrom(officer, partId)).toMatchObject({ motion: { id: out.motionId } });
  });

  it("keeps what the person changed, for the measure of the reader", async () => {
    const out = await addReferral();
    const [[partId = ""] = []] = await dropped(ANSWER);
    expect(
      await answerFrom(partId, out, { paragraph: "77", stance: "OPPOSE", reservations: "(VP)" }),
    ).toEqual({});
    const { corrections } = await partRow(partId);
    expect(
      corrections.map(({ field, read, saved, documentType }) => [documentType, field, read, saved]),
    ).toEqual([
      ["REFERRAL_RESPONSE", "paragraph", "31", "77"],
      ["REFERRAL_RESPONSE", "reservations", null, "(VP)"],
      ["REFERRAL_RESPONSE", "stance", "SUPPORT", "OPPOSE"],
    ]);
  });

  it("is refused as a whole when somebody else has filed the part meanwhile", async () => {
    const [first, second] = [await addReferral(), await addReferral()];
    const [[partId = ""] = []] = await dropped(ANSWER);
    expect(await answerFrom(partId, first, { paragraph: "78" })).toEqual({});
    const told = await expectRefusal(() => answerFrom(partId, second, { paragraph: "79" }), "");
    expect(told[""]).toMatch(/redan/);
    expect(await db.minutesItem.count({ where: { referralId: second.referralId } })).toBe(0);
  });

  it("leaves the part open when the form is refused", async () => {
    const out = await addReferral();
    const [[partId = ""] = []] = await dropped(ANSWER);
    await expectRefusal(() => answerFrom(partId, out, { meetingOn: "2025-01-02" }), "meetingOn");
    expect((await partRow(partId)).state).toBe("OPEN");
  });

  it("is for those who may sort the inbox", async () => {
    const [[partId = ""] = []] = await dropped(ANSWER);
    const representative = await signedIn("ELECTED_REPRESENTATIVE");
    await expect(answerFrom(partId, await addReferral(), {}, representative)).rejects.toThrow(Forbidden);
    expect(await partUnderReview(representative, partId)).toBeNull();
    expect(await partUnderReview({ kind: "public" }, partId)).toBeNull();
    expect(await partUnderReview(officer, "nonsense")).toBeNull();
  });
});

const MINUTES = `Björkdals kommun
Kommunstyrelsens arbetsutskott
Sammanträdesprotokoll
Sammanträdesdatum 2025-04-15

§ 51 Dnr KS-2025/88
Motion om bänkar av Eva Ek (VP)

Beslut
Arbetsutskottet föreslår att motionen avslås.

§ 52 Dnr KS-2025/89
Motion om träd av Eva Ek (VP)

Beslut
Arbetsutskottet föreslår att motionen bifalls.
`;

describe("how the reader does in real use", () => {
  it("counts what was read, changed and missed, field by field", async () => {
    const before = await readerInUse(officer);
    const [[partId = ""] = []] = await dropped(ANSWER);
    expect(await answerFrom(partId, await addReferral(), { paragraph: "81", reservations: "(VP)" })).toEqual(
      {},
    );
    const after = await readerInUse(officer);
    const added = (name: string) => {
      const [one, other] = [after, before].map(({ fields }) => fields.find(({ field }) => field === name));
      return (["read", "changed", "missed"] as const).map(
        (kind) => (one?.[kind] ?? 0) - (other?.[kind] ?? 0),
      );
    };
    expect(after.documents - before.documents).toBe(1);
    expect(added("paragraph")).toEqual([1, 1, 0]);
    expect(added("stance")).toEqual([1, 0, 0]);
    // The form for an answer asks for no title.
    expect(added("title")).toEqual([0, 0, 0]);
    expect(added("reservations")).toEqual([0, 0, 1]);
    expect(await readerInUse({ kind: "public" })).toEqual({ documents: 0, fields: [] });
  });
});

describe("a whole meeting's minutes", () => {
  it("files each § with its own text and the whole file's bytes", async () => {
    const { motionId, version } = await addMotion();
    const [[, second = ""] = []] = await dropped(MINUTES);
    const typed = {
      motionId,
      version: String(version),
      bodyId: workingCommittee.id,
      meetingOn: "2025-04-15",
      paragraph: "52",
      decisionText: "Arbetsutskottet föreslår att motionen bifalls.",
      outcome: "APPROVED",
    };
    const basis = { partId: second, typed: typedValues(typed) };
    expect(await send(decisionInput, typed, (input) => recordDecision(officer, input, basis))).toEqual({});
    const { document } = await partRow(second);
    expect(document?.text).toMatch(/^§ 52/);
    expect(document?.text).not.toMatch(/bänkar/);
    expect(new TextDecoder().decode(document?.blob.bytes)).toBe(MINUTES);
  });

  it("leads from part to part of the drop, and back to those left behind", async () => {
    const [[a = "", b = ""] = [], [c = ""] = []] = await dropped(MINUTES, ANSWER);
    expect(await nextOpenPart(officer, a)).toBe(b);
    expect(await nextOpenPart(officer, b)).toBe(c);
    expect(await nextOpenPart(officer, c)).toBe(a);
    await db.intakePart.updateMany({ where: { id: { in: [a, b] } }, data: { state: "SET_ASIDE" } });
    expect(await nextOpenPart(officer, c)).toBeNull();
    const { file } = (await partUnderReview(officer, c))!;
    expect(await dropOfSeveral(officer, c)).toBe(file.intake.id);
    const [[alone = ""] = []] = await dropped(ANSWER);
    expect(await dropOfSeveral(officer, alone)).toBeNull();
    expect(await dropOfSeveral({ kind: "public" }, c)).toBeNull();
    expect(await nextOpenPart({ kind: "public" }, a)).toBeNull();
  });
});

describe("a motion registered from the inbox", () => {
  it("has the motion among its documents", async () => {
    const [[partId = ""] = []] = await dropped(
      "Motion till kommunfullmäktige\n\nBygg mer\n\nVi yrkar\natt bygga.\n",
    );
    const typed = { ...motionForm(), registrationNumber: someNumber(), title: "Motion om bänkar" };
    const basis = { partId, typed: typedValues(typed) };
    const { id } = await registerMotion(officer, registerMotionInput.parse(typed), basis);
    expect((await partRow(partId)).document).toMatchObject({
      motionId: id,
      type: "MOTION",
      title: "Motion om bänkar",
    });
  });
});

describe("another paper filed from the inbox", () => {
  it("needs no chosen file, and can belong to a § that is there", async () => {
    const out = await addReferral();
    const [[answer = ""] = [], [partId = ""] = []] = await dropped(ANSWER, "Något alldeles annat.");
    await answerFrom(answer, out, { paragraph: "80" });
    const item = await db.minutesItem.findUniqueOrThrow({ where: { referralId: out.referralId } });
    const { version } = await db.motion.findUniqueOrThrow({ where: { id: out.motionId } });
    const typed = {
      motionId: out.motionId,
      version: String(version),
      underlag: partId,
      minutesItemId: item.id,
      type: "OTHER",
      status: "RECEIVED",
      statusOn: "2025-05-01",
    };
    const basis = { partId, typed: {} };
    expect(await send(fileDocumentInput, typed, (input) => fileDocument(officer, input, basis))).toEqual({});
    const { document, corrections } = await partRow(partId);
    expect(document).toMatchObject({ title: "fil 2", minutesItemId: item.id, text: "Något alldeles annat." });
    expect(corrections).toEqual([]);

    const elsewhere = { ...typed, motionId: (await addMotion()).motionId, version: "1" };
    await expectRefusal(
      () => send(fileDocumentInput, elsewhere, (input) => fileDocument(officer, input, basis)),
      "",
    );
  });

  it("needs a file where there is no part", async () => {
    const { motionId, version } = await addMotion();
    const typed = {
      motionId,
      version: String(version),
      type: "OTHER",
      status: "RECEIVED",
      statusOn: "2025-05-01",
    };
    const told = await send(fileDocumentInput, typed, (input) => fileDocument(officer, input));
    expect(told.documents).toBe("Välj minst en fil.");
  });
});
