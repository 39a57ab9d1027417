import { describe, expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { BodyKind } from "@/lib/db/generated/enums";
import { Forbidden } from "@/lib/errors";
import { correctMotion } from "@/lib/motions/mutations";
import { correctMotionInput } from "@/lib/motions/schema";
import { leadTimesError, preparationError, preparationOf } from "@/lib/process/lead-times";
import { planningSettings } from "@/lib/process/planning-settings";
import { decidePlanning } from "@/lib/settings/mutations";
import { readPlanningSettings } from "@/lib/settings/queries";
import { planningInput } from "@/lib/settings/schema";
import { signedIn } from "../accounts/people";
import { addMotion, motionForm, officer, send, type Typed } from "../motions/town";

const administrator = await signedIn("ADMINISTRATOR");

const form = (typed: Typed = {}): Typed => ({
  yearStart: "RAISED",
  writingDays: "14",
  handlingDays: "7",
  ...Object.fromEntries(
    Object.values(BodyKind).flatMap((kind) => [
      [`papers-${kind}`, "10"],
      [`summons-${kind}`, "7"],
    ]),
  ),
  ...typed,
});
const decide = (typed: Typed = {}) =>
  send(planningInput, form(typed), (input) => decidePlanning(administrator, input));

const deadlineOf = async (id: string) =>
  (await db.motion.findUniqueOrThrow({ where: { id } })).deadlineOn.toISOString().slice(0, 10);

describe("the settings of time", () => {
  it("have the stated defaults, also where a part of what is stored makes no sense", async () => {
    const usual = await readPlanningSettings();
    expect(usual).toMatchObject({ yearStart: "RAISED", writingDays: 14, handlingDays: 7 });
    expect(usual.papersLead).toMatchObject({ COUNCIL: 10, BOARD: 10, WORKING_COMMITTEE: 10, COMMITTEE: 14 });
    expect(usual.summonsLead.COUNCIL).toBe(7);
    expect(
      planningSettings({ yearStart: "TOMORROW", writingDays: "x", papersLead: { COUNCIL: 12 } }),
    ).toEqual({
      ...usual,
      papersLead: { ...usual.papersLead, COUNCIL: 12 },
    });
    expect(planningSettings(null)).toEqual(usual);
  });

  it("are for the administrator to decide", async () => {
    await expect(async () => decidePlanning(officer, planningInput.parse(form()))).rejects.toThrow(Forbidden);
  });

  it("count the year of every motion anew, and of every change after", async () => {
    const raised = await addMotion({ receivedOn: "2024-02-10", writtenOn: "", raisedOn: "2024-02-29" });
    const leap = await addMotion({ receivedOn: "2024-02-29", writtenOn: "", raisedOn: "2024-03-25" });
    const waiting = await addMotion({ receivedOn: "2025-06-02", writtenOn: "", raisedOn: "" });
    const all = [raised, leap, waiting].map(({ motionId }) => motionId);
    expect(await Promise.all(all.map(deadlineOf))).toEqual(["2025-02-28", "2025-03-25", "2026-06-02"]);

    expect(await decide({ yearStart: "RECEIVED", writingDays: "10" })).toEqual({});
    expect(await Promise.all(all.map(deadlineOf))).toEqual(["2025-02-10", "2025-02-28", "2026-06-02"]);
    expect(await readPlanningSettings()).toMatchObject({ yearStart: "RECEIVED", writingDays: 10 });
    const later = await addMotion({ receivedOn: "2025-01-10", raisedOn: "2025-01-27" });
    expect(await deadlineOf(later.motionId)).toBe("2026-01-10");

    expect(await decide()).toEqual({});
    expect(await deadlineOf(later.motionId)).toBe("2026-01-27");
    expect(await deadlineOf(leap.motionId)).toBe("2025-03-25");
  });

  it("leave no motion with the old reading when cases are changed meanwhile", async () => {
    const motions = await Promise.all(Array.from({ length: 8 }, () => addMotion()));
    const change = ({ motionId, version }: (typeof motions)[number]) =>
      correctMotion(
        officer,
        correctMotionInput.parse({
          ...motionForm(),
          motionId,
          version: String(version),
          receivedOn: "2025-01-13",
          correctionReason: "Stämpeln säger en annan dag.",
        }),
      );
    await Promise.all([
      ...motions.slice(0, 4).map(change),
      decide({ yearStart: "RECEIVED" }),
      ...motions.slice(4).map(change),
    ]);
    for (const { motionId } of motions) expect(await deadlineOf(motionId)).toBe("2026-01-13");
    await decide();
  });

  it.each([
    [{ yearStart: "" }, ["yearStart"]],
    [{ writingDays: "" }, ["writingDays"]],
    [{ writingDays: "0" }, ["writingDays"]],
    [{ handlingDays: "1,5" }, ["handlingDays"]],
    [{ "papers-COMMITTEE": "400" }, ["papers-COMMITTEE"]],
    [{ "summons-COUNCIL": "6" }, ["summons-COUNCIL"]],
    [{ "papers-BOARD": "5" }, ["papers-BOARD"]],
  ])("%j is refused beside %j", async (typed, fields) => {
    const before = await readPlanningSettings();
    expect(Object.keys(await decide(typed as Typed))).toEqual(fields);
    expect(await readPlanningSettings()).toEqual(before);
  });
});

describe("lead times", () => {
  const day = (text: string) => PlainDate.from(text);

  it("move back to a weekday, so that a summons never goes out too late", () => {
    const { papersOn, summonsOn } = preparationOf(day("2027-01-07"), { papers: 10, summons: 7 });
    expect([String(papersOn), String(summonsOn)]).toEqual(["2026-12-28", "2026-12-30"]);
  });

  it("hold the council to a week (KL 5:14), and nobody else", () => {
    expect(leadTimesError("COUNCIL", { papers: 10, summons: 6 })?.message).toContain("KL 5:14");
    expect(leadTimesError("BOARD", { papers: 10, summons: 5 })).toBeNull();
    expect(leadTimesError("BOARD", { papers: 4, summons: 5 })?.lead).toBe("papers");
  });

  it.each([
    ["2026-12-01", "2026-12-03", null],
    ["2026-12-11", "2026-12-03", "papers"],
    ["2026-12-01", "2026-12-11", "summons"],
    ["2026-12-01", "2026-12-04", "summons"],
    ["2026-12-04", "2026-12-03", "papers"],
  ] as const)("papers %s and summons %s before a council of 2026-12-10: %s", (papers, summons, lead) => {
    const days = { papersOn: day(papers), summonsOn: day(summons) };
    expect(preparationError("COUNCIL", day("2026-12-10"), days)?.lead ?? null).toBe(lead);
  });
});
