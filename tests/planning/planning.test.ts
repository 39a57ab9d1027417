import { describe, expect, it } from "vitest";
import { atTime, PlainDate, toDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Forbidden, NotVisible, StaleCase } from "@/lib/errors";
import { fingerprint } from "@/lib/planning/effects";
import { applyPlan } from "@/lib/planning/mutations";
import { answerDates, brokenPlans, planOf, planStanding, plansTouched } from "@/lib/planning/queries";
import { applyPlanInput } from "@/lib/planning/schema";
import { slipInWords } from "@/lib/planning/words";
import { referMotion } from "@/lib/referrals/mutations";
import { referInput } from "@/lib/referrals/schema";
import { signedIn } from "../accounts/people";
import {
  addMotion,
  board,
  committees,
  council,
  expectWholeChain,
  historyOf,
  officer,
  versionOf,
  workingCommittee,
} from "../motions/town";

const secretary = await signedIn("COMMITTEE_SECRETARY");
const [asked] = committees;
const bodyId = asked?.id ?? "";

/** Monday 1 March 2027. */
const NOW = new Date("2027-03-01T09:00:00Z");
const on = <T>(work: () => Promise<T>, day = NOW) => atTime(day, work);

const meets = (id: string, ...days: string[]) =>
  db.meeting.createMany({ data: days.map((day) => ({ bodyId: id, heldOn: toDb(PlainDate.from(day)) })) });
await meets(council.id, "2027-03-22", "2027-06-14", "2027-08-30", "2027-09-27");
await meets(board.id, "2027-03-10", "2027-05-26", "2027-08-18");
await meets(workingCommittee.id, "2027-05-11", "2027-08-03");
await meets(bodyId, "2027-03-18", "2027-04-15", "2027-06-03");

/** Raised on 1 July 2026, so that the council of 14 June 2027 is the last one within the year. */
async function referred(dueOn = "2027-04-12") {
  const { motionId, version } = await addMotion({
    writtenOn: "",
    receivedOn: "2026-06-20",
    raisedOn: "2026-07-01",
  });
  const round = {
    motionId,
    version: String(version),
    sentOn: "2027-01-04",
    dueOn,
    question: "Vad anser nämnden?",
  };
  await on(() => referMotion(officer, referInput.parse({ ...round, bodies: bodyId })));
  return motionId;
}

async function apply(motionId: string, typed: object = {}, actor = officer): Promise<void> {
  const found = await planOf(officer, motionId);
  const plan = found?.planned?.plan;
  if (!plan) throw new Error("There is no plan to apply.");
  await applyPlan(
    actor,
    applyPlanInput.parse({
      motionId,
      version: String(await versionOf(motionId)),
      councilOn: plan.visits.at(-1)?.meeting.heldOn.toString(),
      writingDays: String(plan.writing?.days),
      shown: fingerprint(plan),
      ...typed,
    }),
  );
}

const dueOn = async (motionId: string) =>
  (await db.referral.findFirstOrThrow({ where: { motionId } })).dueOn.toISOString().slice(0, 10);

describe("the plan of a case", () => {
  it("counts back from the last council meeting within the year", async () => {
    const motionId = await referred();
    const plan = await on(async () => (await planOf(officer, motionId))?.planned?.plan);
    expect(plan?.visits.map(({ body, meeting }) => [body.id, String(meeting.heldOn)])).toEqual([
      [workingCommittee.id, "2027-05-11"],
      [board.id, "2027-05-26"],
      [council.id, "2027-06-14"],
    ]);
    // The papers of 11 May are due on a Saturday that is 1 May: the Friday before.
    expect(String(plan?.writing?.readyOn)).toBe("2027-04-30");
    expect(String(plan?.writing?.startOn)).toBe("2027-04-16");
    expect(plan?.answers.map(({ meeting, dueOn }) => [String(meeting?.heldOn), String(dueOn)])).toEqual([
      ["2027-03-18", "2027-03-25"],
    ]);
  });

  it("is for those who may see the case", async () => {
    const motionId = await referred();
    expect(await planOf({ kind: "public" }, "x")).toBeNull();
    await db.motion.update({ where: { id: motionId }, data: { publishedAt: null } });
    expect(await planOf({ kind: "public" }, motionId)).toBeNull();
    expect(await planStanding({ kind: "public" }, motionId)).toBeNull();
  });

  it("tells the last answer date of every body that could be asked", async () => {
    const motionId = await referred();
    const dates = await on(() => answerDates(officer, motionId));
    expect(String(dates?.get(bodyId)?.dueOn)).toBe("2027-03-25");
    expect(String(dates?.get(bodyId)?.meetingOn)).toBe("2027-03-18");
    // It has no meetings in its calendar, and cannot answer without one.
    expect(dates?.has(committees[1]?.id ?? "")).toBe(false);
  });
});

describe("applying a plan", () => {
  it("moves the last answer dates and remembers the council meeting, in one change", async () => {
    const motionId = await referred();
    await on(() => apply(motionId));
    expect(await dueOn(motionId)).toBe("2027-03-25");
    expect(await db.motion.findUnique({ where: { id: motionId } })).toMatchObject({
      planCouncilOn: toDb(PlainDate.from("2027-06-14")),
      planWritingDays: null,
    });
    const extensions = await db.referralExtension.findMany({ where: { referral: { motionId } } });
    expect(extensions.map(({ reason }) => reason)).toEqual(["Planen mot fullmäktige 2027-06-14."]);
    const events = (await historyOf(motionId)).slice(-2);
    expect(events.map(({ action, version }) => [action, version])).toEqual([
      ["plan-applied", 3],
      ["referral-extended", 3],
    ]);
    await expectWholeChain(motionId);
    expect((await on(() => planStanding(officer, motionId)))?.status).toBe("HOLDS");
  });

  it("keeps the writing time that was tried, where it is not the usual", async () => {
    const motionId = await referred();
    const choices = { writingDays: 10 };
    const plan = await on(async () => (await planOf(officer, motionId, choices))?.planned?.plan);
    await on(() => apply(motionId, { writingDays: "10", shown: plan && fingerprint(plan) }));
    expect((await db.motion.findUniqueOrThrow({ where: { id: motionId } })).planWritingDays).toBe(10);
  });

  it("refuses what is no longer what the person saw, what is applied already, and the wrong person", async () => {
    const motionId = await referred();
    await expect(on(() => apply(motionId, { shown: "another plan" }))).rejects.toThrow(
      "kalendern har ändrats",
    );
    await expect(on(() => apply(motionId, { councilOn: "2027-03-22" }))).rejects.toThrow(
      "kalendern har ändrats",
    );
    await expect(on(() => apply(motionId, { version: "1" }))).rejects.toThrow(StaleCase);
    await expect(on(() => apply(motionId, {}, secretary))).rejects.toThrow(Forbidden);
    expect(await dueOn(motionId)).toBe("2027-04-12");
    await on(() => apply(motionId));
    await expect(on(() => apply(motionId))).rejects.toThrow("redan tillämpad");
  });

  it("lets one of two who press at once have done it", async () => {
    const motionId = await referred();
    const told = await on(() => Promise.allSettled([apply(motionId), apply(motionId)]));
    expect(told.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await historyOf(motionId)).filter(({ action }) => action === "plan-applied")).toHaveLength(1);
  });

  it("is not for a case nobody may know of", async () => {
    const motionId = await referred();
    const missing = "00000000-0000-7000-8000-000000000000";
    await expect(on(() => apply(motionId, { motionId: missing }))).rejects.toThrow(NotVisible);
  });
});

describe("an applied plan when a date slips", () => {
  const later = new Date("2027-03-30T09:00:00Z");
  const broken = async () => (await brokenPlans(officer)).map(({ motionId }) => motionId);

  it("has broken when the body that is late has no meeting left before the officer must write", async () => {
    const motionId = await referred();
    await on(() => apply(motionId));
    expect(await on(broken)).not.toContain(motionId);
    await on(async () => {
      const standing = await planStanding(officer, motionId);
      expect(standing?.status).toBe("BROKEN");
      const [plan] = (await brokenPlans(officer, { caseOfficerId: officer.id })).filter(
        (one) => one.motionId === motionId,
      );
      expect(plan?.why).toBe(`${asked?.name} sammanträder inte mellan 2027-03-30 och 2027-04-09.`);
      expect(await brokenPlans(officer, { caseOfficerId: secretary.id })).toEqual([]);
    }, later);
  });

  it("holds on new terms when the calendar still has a way", async () => {
    const motionId = await referred();
    await on(() => apply(motionId, {}));
    const heldOn = toDb(PlainDate.from("2027-04-08"));
    const agendaDeadline = toDb(PlainDate.from("2027-03-31"));
    await db.meeting.create({ data: { bodyId, heldOn, agendaDeadline } });
    try {
      await on(async () => {
        const standing = await planStanding(officer, motionId);
        expect(standing?.status).toBe("SLIPPED");
        expect(standing?.slips.map(slipInWords)).toEqual([
          `${asked?.name} skulle ha svarat 2027-03-25. Svaret måste nu vara inne 2027-04-15, efter sammanträdet 2027-04-08.`,
        ]);
        expect(await broken()).not.toContain(motionId);
      }, later);
    } finally {
      await db.meeting.deleteMany({ where: { bodyId, heldOn } });
    }
  });

  it("has broken when the board's meeting is cancelled, and holds again when it is not", async () => {
    const motionId = await referred();
    await on(() => apply(motionId));
    const cancel = (cancelledOn: Date | null) =>
      db.meeting.updateMany({
        where: { bodyId: board.id, heldOn: toDb(PlainDate.from("2027-05-26")) },
        data: { cancelledOn },
      });
    await cancel(NOW);
    expect((await on(() => planStanding(officer, motionId)))?.status).toBe("BROKEN");
    await cancel(null);
    expect((await on(() => planStanding(officer, motionId)))?.status).toBe("HOLDS");
  });

  it("is no longer a plan once the council has settled the motion", async () => {
    const motionId = await referred();
    await on(() => apply(motionId));
    await db.motion.update({ where: { id: motionId }, data: { open: false, phase: "DECIDED" } });
    expect(await on(() => planStanding(officer, motionId), later)).toBeNull();
    expect(await on(broken, later)).not.toContain(motionId);
  });
});

describe("a meeting that is to be moved", () => {
  const day = (iso: string) => PlainDate.from(iso);
  const touched = (motionId: string, body: { id: string }, from: string, to: string | null) =>
    on(async () => {
      const slipping = { bodyId: body.id, from: day(from), to: to ? day(to) : null };
      const plans = await plansTouched(officer, slipping);
      return plans.find((plan) => plan.motionId === motionId);
    });

  it("does nothing to a plan that does not pass it", async () => {
    const motionId = await referred();
    await on(() => apply(motionId));
    expect(await touched(motionId, board, "2027-08-18", "2027-08-19")).toBeUndefined();
  });

  it("breaks the plan where no other meeting will do, and says why", async () => {
    const motionId = await referred();
    await on(() => apply(motionId));
    const plan = await touched(motionId, board, "2027-05-26", "2027-06-16");
    expect(plan?.status).toBe("BROKEN");
    expect(plan?.sentences.join()).toContain(board.name);
    expect(await touched(motionId, board, "2027-05-26", null)).toMatchObject({ status: "BROKEN" });
  });

  it("moves what comes before it, and says from which day to which", async () => {
    const motionId = await referred();
    await on(() => apply(motionId));
    const plan = await touched(motionId, workingCommittee, "2027-05-11", "2027-05-12");
    expect(plan).toMatchObject({ status: "HOLDS", aims: false });
    expect(plan?.sentences).toContain(
      `${workingCommittee.name} måste behandla motionen 2027-05-12 i stället för 2027-05-11.`,
    );
  });

  it("is what the plan aims at: it has to be applied again, and the year may be over", async () => {
    const motionId = await referred();
    await on(() => apply(motionId));
    const plan = await touched(motionId, council, "2027-06-14", "2027-07-05");
    expect(plan).toMatchObject({ status: "HOLDS", aims: true });
    expect(plan?.sentences.slice(0, 2)).toEqual([
      "Planen siktar på det sammanträdet och måste tillämpas på nytt.",
      "Det är efter årets sista dag, 2027-07-01 (KL 5:35).",
    ]);
  });

  it("tells nobody of a case that they may not see", async () => {
    const motionId = await referred();
    await on(() => apply(motionId));
    await db.motion.update({ where: { id: motionId }, data: { publishedAt: null } });
    const slipping = { bodyId: board.id, from: day("2027-05-26"), to: null };
    const plans = await on(() => plansTouched({ kind: "public" }, slipping));
    expect(plans.map((plan) => plan.motionId)).not.toContain(motionId);
  });
});
