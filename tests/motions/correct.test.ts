import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { NotVisible, StaleCase } from "@/lib/errors";
import { describe as inWords } from "@/lib/events/describe";
import { recordDecision } from "@/lib/meetings/mutations";
import { decisionInput } from "@/lib/meetings/schema";
import { correctMotion } from "@/lib/motions/mutations";
import { correctMotionInput } from "@/lib/motions/schema";
import { signedIn } from "../accounts/people";
import {
  addMotion,
  committees,
  expectRefusal,
  expectWholeChain,
  historyOf,
  motionForm,
  officer,
  send,
  type Typed,
  versionOf,
} from "./town";

/** A motion, and the form that corrects it as it opens. */
async function opened(typed: Typed = {}) {
  const form = { ...motionForm(), ...typed };
  const { motionId, version } = await addMotion(form);
  const opensAs: Typed = { ...form, motionId, version: String(version) };
  return { motionId, form: opensAs };
}

const correct = (form: Typed, typed: Typed) =>
  send(correctMotionInput, { ...form, ...typed }, (input) => correctMotion(officer, input));

describe("correcting a motion", () => {
  it("tells the history what stood there before, in names", async () => {
    const { motionId, form } = await opened();
    expect(await correct(form, { title: "Bänkar", caseOfficerId: "", movers: "Eva Ek (VP)" })).toEqual({});
    const last = (await historyOf(motionId)).at(-1);
    expect(inWords(last as NonNullable<typeof last>)).toBe(
      `Uppgifter ändrades: Rubrik från ”Fler bänkar i parken” till ”Bänkar”; Motionärer från ”Eva Ek (VP); Bo Alm” till ”Eva Ek (VP)”; Handläggare från ”${officer.name}” till ”–”.`,
    );
    await expectWholeChain(motionId);
  });

  it("asks why a date or the number was wrong, and tells the history", async () => {
    const { motionId, form } = await opened();
    expect(await correct(form, { raisedOn: "2025-02-04", title: "Bänkar" })).toEqual({
      correctionReason: "Skriv varför det som stod förut var fel: väckt.",
    });
    const correctionReason = "Dagen var fel avskriven.";
    expect(await correct(form, { raisedOn: "2025-02-04", correctionReason })).toEqual({});
    const last = (await historyOf(motionId)).at(-1);
    expect(inWords(last as NonNullable<typeof last>)).toMatch(
      /”2025-02-04”\. Skäl: Dagen var fel avskriven\.$/,
    );
  });

  it("only fills in a date that was missing, without a reason", async () => {
    const { motionId, version } = await addMotion({ ...motionForm(), raisedOn: "" });
    const form = { ...motionForm(), motionId, version: String(version) };
    const { registrationNumber } = await db.motion.findUniqueOrThrow({ where: { id: motionId } });
    expect(await correct(form, { registrationNumber })).toEqual({});
  });

  it("recomputes what follows from the dates", async () => {
    const { motionId, form } = await opened();
    await correct(form, { raisedOn: "", correctionReason: "Den väcks först i nästa månad." });
    const motion = await db.motion.findUniqueOrThrow({ where: { id: motionId } });
    expect(motion.phase).toBe("REGISTERED");
    expect(motion.deadlineOn.toISOString()).toContain("2026-01-10");
  });

  it("is refused when nothing was changed, as when something is wrong", async () => {
    const { form } = await opened();
    await expectRefusal(() => correct(form, {}), "");
    await expectRefusal(() => correct(form, { writtenOn: "2025-01-20" }), "receivedOn");
    await expectRefusal(() => correct(form, { movers: "Eva Ek (XX)" }), "movers");
    const other = await opened();
    const taken = String(other.form.registrationNumber);
    await expectRefusal(
      () => correct(form, { registrationNumber: taken, correctionReason: "Felskrivet." }),
      "registrationNumber",
    );
  });

  it("leaves secrecy alone, whatever is sent: it has an act of its own", async () => {
    const { motionId, form } = await opened({ secrecyProvision: "OSL 26:1" });
    const marked = await db.motion.findUniqueOrThrow({ where: { id: motionId } });
    const registrar = await signedIn("REGISTRAR");
    const sent = { ...form, secrecyProvision: "", secrecySetBy: "Ingen", title: "Annan rubrik" };
    await correctMotion({ ...registrar, name: "Någon annan" }, correctMotionInput.parse(sent));
    const { secrecyProvision, secrecySetAt, secrecySetBy } = marked;
    expect(secrecyProvision).toBe("OSL 26:1");
    expect(await db.motion.findUniqueOrThrow({ where: { id: motionId } })).toMatchObject({
      title: "Annan rubrik",
      secrecyProvision,
      secrecySetAt,
      secrecySetBy,
    });
  });

  it("does not move att-satser that somebody has decided about", async () => {
    const { motionId, form } = await opened();
    const [first] = await db.clause.findMany({ where: { motionId }, orderBy: { position: "asc" } });
    await recordDecision(
      officer,
      decisionInput.parse({
        motionId,
        version: "1",
        bodyId: committees[0]?.id,
        meetingOn: "2025-03-03",
        decisionText: "Första att-satsen avslås, resten bifalls.",
        outcome: "PARTIAL",
        [`clause-${first?.id}`]: "REJECTED",
      }),
    );
    const now = { ...form, version: "2" };
    await expectRefusal(() => correct(now, { clauses: "att de målas" }), "clauses");
    await expectRefusal(
      () => correct(now, { clauses: "att ny\natt kommunen sätter upp bänkar\natt de målas" }),
      "clauses",
    );
    const longer = "att kommunen sätter upp bänkar\natt de målas\natt de sköts";
    expect(await correct(now, { clauses: longer })).toEqual({});
    expect(
      await correct({ ...now, version: "3" }, { clauses: longer.replace("målas", "målas gröna") }),
    ).toEqual({});
    expect(await db.clauseOutcome.count({ where: { clauseId: first?.id } })).toBe(1);
  });

  it("is done by one of two who save at once; the other is told what happened", async () => {
    const { motionId, form } = await opened();
    const attempts = await Promise.allSettled(
      ["Den ena rubriken", "Den andra rubriken"].map((title) =>
        correctMotion(officer, correctMotionInput.parse({ ...form, title })),
      ),
    );
    const stale = attempts.flatMap((attempt) => (attempt.status === "rejected" ? [attempt.reason] : []));
    expect(stale).toHaveLength(1);
    expect(stale[0]).toBeInstanceOf(StaleCase);
    const { title } = await db.motion.findUniqueOrThrow({ where: { id: motionId } });
    expect(stale[0]).toMatchObject({
      currentVersion: 2,
      changes: [`Uppgifter ändrades: Rubrik från ”Fler bänkar i parken” till ”${title}”.`],
    });
    expect(await versionOf(motionId)).toBe(2);
    expect(await historyOf(motionId)).toHaveLength(2);
    await expectWholeChain(motionId);
  });

  it("is a 404 for who may not know of the case", async () => {
    const { form } = await opened();
    const gone = { ...form, motionId: "00000000-0000-7000-8000-000000000000" };
    await expect(correctMotion(officer, correctMotionInput.parse(gone))).rejects.toThrow(NotVisible);
  });
});
