import { describe, expect, it } from "vitest";
import { correctAnswer, logAnswer } from "@/lib/answers/mutations";
import { answerInput, correctAnswerInput } from "@/lib/answers/schema";
import { voidEntry } from "@/lib/corrections/mutations";
import { db } from "@/lib/db/client";
import { StaleCase } from "@/lib/errors";
import { correctMilestone, recordMilestone } from "@/lib/milestones/mutations";
import { correctMilestoneInput, milestoneInput } from "@/lib/milestones/schema";
import { caseHistory } from "@/lib/motions/queries";
import { correctReferral, declineReferral } from "@/lib/referrals/mutations";
import { correctReferralInput, declineInput } from "@/lib/referrals/schema";
import { signedIn } from "../accounts/people";
import {
  addMotion,
  addReferral,
  committees,
  council,
  expectRefusal,
  expectWholeChain,
  officer,
  send,
  someParagraph,
  type Typed,
  versionOf,
} from "../motions/town";

const REASON = "Fel i första utdraget.";
const [first, second] = committees;
let days = 11;

async function addAnswer(typed: Typed = {}) {
  const out = await addReferral();
  const form: Typed = {
    referralId: out.referralId,
    status: "DECIDED",
    meetingOn: "2025-04-15",
    paragraph: someParagraph(),
    reportDatedOn: "",
    decisionText: "Nämnden avstyrker motionen.",
    stance: "OPPOSE",
    speakers: "Eva Ek (VP)",
    ...typed,
  };
  await logAnswer(officer, answerInput.parse({ ...form, version: String(out.version) }));
  return { ...out, version: await versionOf(out.motionId), form };
}

type Answered = Awaited<ReturnType<typeof addAnswer>>;

const correctForm = ({ form, version }: Answered, typed: Typed): Typed => ({
  ...form,
  version: String(version),
  correctionReason: REASON,
  ...typed,
});

const correct = (answer: Answered, typed: Typed) =>
  send(correctAnswerInput, correctForm(answer, typed), (input) => correctAnswer(officer, input));

const newest = async (motionId: string) => (await caseHistory(officer, motionId))[0]?.sentence;

describe("a meeting that a wrong date brought into the register", () => {
  const meetsOn = (day: string) =>
    db.meeting.count({ where: { bodyId: first.id, heldOn: new Date(`${day}T00:00Z`) } });

  it("leaves with the correction", async () => {
    const answer = await addAnswer({ meetingOn: "2025-04-22" });
    expect(await correct(answer, { meetingOn: "2025-04-23" })).toEqual({});
    expect([await meetsOn("2025-04-22"), await meetsOn("2025-04-23")]).toEqual([0, 1]);
  });

  it.each<[string, (day: string) => Promise<unknown>]>([
    ["somebody planned it", (day) => changeMeeting(day, { planned: true })],
    ["its minutes were approved", (day) => changeMeeting(day, { approvedOn: new Date("2025-05-02") })],
    ["somebody else answered at it", (day) => addAnswer({ meetingOn: day })],
    ["an entry that was struck came from it", strikeAnswer],
  ])("stays where %s", async (_name, alsoHeld) => {
    const day = `2025-05-${String(++days).padStart(2, "0")}`;
    const answer = await addAnswer({ meetingOn: day, overrideReason: "Så står det." });
    await alsoHeld(day);
    expect(await correct(answer, { meetingOn: "2025-04-24", paragraph: someParagraph() })).toEqual({});
    expect(await meetsOn(day)).toBe(1);
  });

  function changeMeeting(day: string, data: { planned?: boolean; approvedOn?: Date }) {
    return db.meeting.updateMany({ where: { bodyId: first.id, heldOn: new Date(`${day}T00:00Z`) }, data });
  }

  async function strikeAnswer(day: string) {
    const { motionId, version } = await addAnswer({ meetingOn: day });
    const { id: entryId } = await db.minutesItem.findFirstOrThrow({ where: { motionId } });
    await voidEntry(officer, { motionId, version, kind: "MINUTES_ITEM", entryId, reason: "Fel motion." });
  }
});

describe("correcting an answer", () => {
  it("tells both values of every field that changed, and why; the referral follows the date", async () => {
    const answer = await addAnswer({ paragraph: "71" });
    const changed = { paragraph: "17", meetingOn: "2025-04-16", stance: "PARTIAL" };
    expect(await correct(answer, changed)).toEqual({});
    expect(await newest(answer.motionId)).toBe(
      `Remissvaret från ${first.name} rättades: Sammanträde från ”2025-04-15” till ”2025-04-16”; Paragraf från ”§\u00a071” till ”§\u00a017”; Ställningstagande från ”Avstyrker” till ”Tillstyrker delvis”. Skäl: ${REASON}`,
    );
    const motion = await db.motion.findUniqueOrThrow({
      where: { id: answer.motionId },
      include: { referrals: true, minutesItems: { include: { speakers: true } } },
    });
    expect(motion.phaseSince).toEqual(new Date("2025-04-16"));
    expect(motion.referrals).toMatchObject([{ closedOn: new Date("2025-04-16") }]);
    expect(motion.minutesItems).toMatchObject([{ paragraph: "17", speakers: [{ name: "Eva Ek" }] }]);
    await expectWholeChain(answer.motionId);
  });

  it("leaves a § that was wrong free for the one who had it", async () => {
    const paragraph = someParagraph();
    const wrong = await addAnswer({ paragraph });
    expect(await correct(wrong, { paragraph: someParagraph() })).toEqual({});
    const right = await addAnswer({ paragraph });
    await expectRefusal(() => correct({ ...wrong, version: wrong.version + 1 }, { paragraph }), "paragraph");
    expect(right.referralId).not.toBe(wrong.referralId);
  });

  it.each<[Typed, string]>([
    [{ correctionReason: "" }, "correctionReason"],
    [{ meetingOn: "" }, "meetingOn"],
    [{ meetingOn: "2025-01-05" }, "meetingOn"],
    [{ stance: "" }, "stance"],
    [{ decisionText: "" }, "decisionText"],
    [{}, ""],
  ])("refuses %j beside %s", async (typed, field) => {
    const answer = await addAnswer();
    await expectRefusal(() => correct(answer, typed), field);
  });

  it("does not let the whole contradict an att-sats", async () => {
    const answer = await addAnswer();
    const [clause] = await db.clause.findMany({ where: { motionId: answer.motionId } });
    await expectRefusal(() => correct(answer, { [`stance-${clause?.id}`]: "SUPPORT" }), "stance");
    expect(await correct(answer, { [`stance-${clause?.id}`]: "SUPPORT", stance: "PARTIAL" })).toEqual({});
    expect(await newest(answer.motionId)).toContain("Per att-sats från ”–” till ”att-sats 1: tillstyrker”");
  });

  it("is done by one when two do it at once, and the other is told what the first did", async () => {
    const answer = await addAnswer();
    const inputs = ["SUPPORT", "NONE"].map((stance) =>
      correctAnswerInput.parse(correctForm(answer, { stance })),
    );
    const attempts = await Promise.allSettled(inputs.map((input) => correctAnswer(officer, input)));
    const lost = attempts.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(lost).toHaveLength(1);
    expect(lost[0]).toBeInstanceOf(StaleCase);
    expect(lost[0].changes).toEqual([
      expect.stringMatching(/^Remissvaret från .+ rättades: Ställningstagande/),
    ]);
    await expectWholeChain(answer.motionId);
  });

  it("is for who may log answers", async () => {
    const input = correctAnswerInput.parse(correctForm(await addAnswer(), { paragraph: "5" }));
    await expect(correctAnswer(await signedIn("REGISTRAR"), input)).rejects.toThrow("log answers");
  });
});

describe("correcting a referral", () => {
  const typedFor = async (referralId: string, typed: Typed = {}): Promise<Typed> => {
    const { motionId } = await db.referral.findUniqueOrThrow({ where: { id: referralId } });
    return {
      referralId,
      version: String(await versionOf(motionId)),
      bodyId: first.id,
      sentOn: "2025-02-03",
      dueOn: "2025-05-05",
      question: "Vad anser nämnden?",
      correctionReason: REASON,
      ...typed,
    };
  };
  const put = async (referralId: string, typed: Typed) =>
    send(correctReferralInput, await typedFor(referralId, typed), (input) => correctReferral(officer, input));

  it("changes body, days and question, and its answer goes along", async () => {
    const { motionId, referralId } = await addAnswer();
    expect(await put(referralId, { bodyId: second.id, sentOn: "2025-02-04", question: "Igen?" })).toEqual({});
    expect(await newest(motionId)).toBe(
      `Remissen till ${first.name} rättades: Organ från ”${first.name}” till ”${second.name}”; Skickad från ”2025-02-03” till ”2025-02-04”; Fråga från ”Vad anser nämnden?” till ”Igen?”. Skäl: ${REASON}`,
    );
    const item = await db.minutesItem.findUniqueOrThrow({
      where: { referralId },
      include: { meeting: true },
    });
    expect([item.bodyId, item.meeting?.bodyId]).toEqual([second.id, second.id]);
    await expectWholeChain(motionId);
  });

  it.each<[Typed, string]>([
    [{ correctionReason: "" }, "correctionReason"],
    [{ bodyId: council.id }, "bodyId"],
    [{ bodyId: "" }, "bodyId"],
    [{ sentOn: "2025-01-07" }, "sentOn"],
    [{ sentOn: "2025-04-20" }, "sentOn"],
    [{ dueOn: "2025-02-01" }, "dueOn"],
    [{ reopened: "on" }, "reopened"],
    [{}, ""],
  ])("refuses %j beside %s", async (typed, field) => {
    const { referralId } = await addAnswer();
    await expectRefusal(() => put(referralId, typed), field);
  });

  it("opens again what was declined by mistake", async () => {
    const { motionId, referralId, version } = await addReferral();
    const declined = { referralId, version, declinedOn: "2025-03-01", reason: "Berör oss inte." };
    await declineReferral(officer, declineInput.parse(declined));
    expect(await put(referralId, { reopened: "on" })).toEqual({});
    expect(await newest(motionId)).toContain("Avstod från ”2025-03-01” till ”–”");
    expect((await db.motion.findUniqueOrThrow({ where: { id: motionId } })).phase).toBe("REFERRED");
  });
});

describe("correcting a milestone", () => {
  it("moves the phase with the date", async () => {
    const { motionId, version } = await addMotion();
    const recorded = { motionId, version, kind: "ASSIGNED", occurredOn: "2025-02-10", note: "" };
    await recordMilestone(officer, milestoneInput.parse(recorded));
    const { id } = await db.milestone.findFirstOrThrow({ where: { motionId } });
    const put = (typed: Typed) =>
      send(
        correctMilestoneInput,
        {
          motionId,
          version: String(version + 1),
          milestoneId: id,
          occurredOn: "2025-02-12",
          note: "",
          correctionReason: REASON,
          ...typed,
        },
        (input) => correctMilestone(officer, input),
      );
    await expectRefusal(() => put({ occurredOn: "2025-01-01" }), "occurredOn");
    await expectRefusal(() => put({ occurredOn: "2199-01-01" }), "occurredOn");
    await expectRefusal(() => put({ correctionReason: "" }), "correctionReason");
    expect(await put({})).toEqual({});
    expect(await newest(motionId)).toMatch(/rättades: Datum från ”2025-02-10” till ”2025-02-12”\. Skäl:/);
    expect((await db.motion.findUniqueOrThrow({ where: { id: motionId } })).phaseSince).toEqual(
      new Date("2025-02-12"),
    );
  });
});
