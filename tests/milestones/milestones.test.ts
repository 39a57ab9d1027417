import { describe, expect, it } from "vitest";
import { describe as inWords } from "@/lib/events/describe";
import { addMotion, expectRefusal, expectWholeChain, historyOf } from "../motions/town";
import { addSettled, happen, phaseIn } from "./town";

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
