import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { describe as inWords } from "@/lib/events/describe";
import { addMotion, expectRefusal, expectWholeChain, historyOf } from "../motions/town";
import { addSettled, happen, phaseIn, planCouncil } from "./town";

describe("what happens to a motion", () => {
  it("moves it along the road", async () => {
    const { motionId } = await addMotion({ raisedOn: "" });
    expect(await happen(motionId, { kind: "RAISED" })).toEqual({});
    expect(await happen(motionId, { kind: "ASSIGNED" })).toEqual({});
    expect(await phaseIn(motionId)).toBe("ASSIGNED");
    const sentences = (await historyOf(motionId)).map(inWords);
    expect(sentences).toContain("Väckt i fullmäktige, 2025-02-01.");
    await expectWholeChain(motionId);
  });

  it.each([
    ["no kind", { kind: "" }, "kind"],
    ["raised a second time", { kind: "RAISED" }, "kind"],
    ["dispatched by word alone", { kind: "DISPATCHED" }, "kind"],
    ["closed by word alone", { kind: "CLOSED" }, "kind"],
    ["before the motion was written", { kind: "ASSIGNED", occurredOn: "2025-01-07" }, "occurredOn"],
    ["a day to come", { kind: "ASSIGNED", occurredOn: "2199-01-01" }, "occurredOn"],
    ["no day", { kind: "ASSIGNED", occurredOn: "" }, "occurredOn"],
  ])("is refused: %s", async (_name, typed, field) => {
    const { motionId } = await addMotion();
    await expectRefusal(() => happen(motionId, typed), field);
  });

  it("is over once the council has settled it", async () => {
    const motionId = await addSettled();
    for (const kind of ["ASSIGNED", "REPORT_READY", "SUMMONED", "REPORTED", "WITHDRAWN"]) {
      const typed = { kind, occurredOn: "2025-10-07", withdrawnBy: ["1", "2"] };
      const told = await expectRefusal(() => happen(motionId, typed), "kind");
      expect(told.kind).toMatch(/^Motionen är avgjord/);
    }
  });
});

describe("a withdrawal", () => {
  const withdraw = (motionId: string, withdrawnBy: string[]) =>
    happen(motionId, { kind: "WITHDRAWN", occurredOn: "2025-05-05", withdrawnBy });

  it("needs all who signed the motion", async () => {
    const { motionId } = await addMotion();
    expect(await expectRefusal(() => withdraw(motionId, []), "withdrawnBy")).toEqual({
      withdrawnBy: expect.stringContaining("Markera de motionärer"),
    });
    expect(await expectRefusal(() => withdraw(motionId, ["1"]), "withdrawnBy")).toEqual({
      withdrawnBy: expect.stringContaining("Bo Alm har inte återtagit den"),
    });
    expect(await withdraw(motionId, ["1", "2"])).toEqual({});
    expect(await phaseIn(motionId)).toBe("DECIDED");
  });

  it("is made once", async () => {
    const { motionId } = await addMotion();
    expect(await withdraw(motionId, ["1", "2"])).toEqual({});
    await expectRefusal(() => withdraw(motionId, ["1", "2"]), "kind");
  });
});

describe("what the council is told within the year (KL 5:35)", () => {
  const told = (motionId: string, occurredOn: string, typed = {}) =>
    happen(motionId, { kind: "REPORTED", occurredOn, ...typed });

  it("is held to the days on which the council meets", async () => {
    const { motionId } = await addMotion();
    await planCouncil("2025-11-10", "2025-12-08");
    expect((await told(motionId, "2025-12-09", { warned: "" })).occurredOn).toContain(
      "har inget sammanträde 2025-12-09 i kalendern",
    );
    expect(await told(motionId, "2025-12-08")).toEqual({});
    expect((await historyOf(motionId)).map(inWords)).toContain(
      "Anmäld till fullmäktige enligt KL 5:35, 2025-12-08.",
    );
  });

  it("is held to them also where something was recorded from every one", async () => {
    await planCouncil("2026-02-02");
    const motionId = await addSettled({ meetingOn: "2026-02-02" });
    expect(await db.minutesItem.count({ where: { motionId, meeting: { planned: true } } })).toBe(1);
    const { motionId: other } = await addMotion();
    expect((await told(other, "2026-02-03", { warned: "" })).occurredOn).toContain("2026-02-03 i kalendern");
  });

  it("may have been told another day, with a reason that is kept", async () => {
    const { motionId } = await addMotion();
    const reason = { warned: "meeting-on-a-day-off", overrideReason: "Extra sammanträde på en söndag." };
    expect(await told(motionId, "2025-09-07", reason)).toEqual({});
    expect((await historyOf(motionId)).map(inWords).at(-1)).toContain(
      "Registrerat trots en varning, med skälet: Extra sammanträde på en söndag.",
    );
  });
});
