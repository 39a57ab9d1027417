import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { describe as inWords } from "@/lib/events/describe";
import { list, tick } from "../dispatch/town";
import { addMotion, expectRefusal, expectWholeChain, historyOf } from "../motions/town";
import { addSettled, close, happen, phaseIn, post } from "./town";

describe("closing a case", () => {
  it("waits for the dispatch and for the time to appeal", async () => {
    const motionId = await addSettled({ meetingOn: "2025-10-06" });
    await list(motionId, ["Eva Ek (VP)"]);
    const { reason } = await expectRefusal(() => close(motionId), "reason");
    expect(reason).toContain("inte expedierat");
    expect(reason).toContain("inte anslaget");
    await tick(motionId, ["Eva Ek (VP)"], "2025-10-10");
    await post("2025-10-06", "2025-10-13");
    // 21 days from the posting is 3 November, a Monday.
    expect(await expectRefusal(() => close(motionId, { occurredOn: "2025-11-03" }), "reason")).toEqual({
      reason: expect.stringContaining("till och med 2025-11-03 (KL 13:5)"),
    });
    expect(await close(motionId, { occurredOn: "2025-11-04" })).toEqual({});
    expect(await phaseIn(motionId)).toBe("CLOSED");
    await expectRefusal(() => close(motionId, { occurredOn: "2025-11-04" }), "");
    await expectWholeChain(motionId);
  });

  it("is done against what is missing with a reason, which is kept", async () => {
    const motionId = await addSettled({ meetingOn: "2025-10-07" });
    expect(await close(motionId, { reason: "Protokollet anslogs i det gamla systemet." })).toEqual({});
    const milestone = await db.milestone.findFirstOrThrow({ where: { motionId, kind: "CLOSED" } });
    expect(milestone.note).toBe("Protokollet anslogs i det gamla systemet.");
    const last = (await historyOf(motionId)).at(-1);
    expect(last && inWords(last)).toContain("Ärendet avslutat");
    expect(last?.details).toMatchObject({ note: milestone.note });
  });

  it("is not done while the motion is open, nor before it was settled", async () => {
    const { motionId } = await addMotion();
    await expectRefusal(() => close(motionId, { reason: "Klart." }), "");
    const settled = await addSettled({ meetingOn: "2025-10-08" });
    await expectRefusal(() => close(settled, { occurredOn: "2025-10-07", reason: "Klart." }), "occurredOn");
  });

  it("is free when the motion was withdrawn: nothing was decided", async () => {
    const { motionId } = await addMotion();
    await happen(motionId, { kind: "WITHDRAWN", occurredOn: "2025-05-05", withdrawnBy: ["1", "2"] });
    expect(await close(motionId, { occurredOn: "2025-05-05" })).toEqual({});
    expect(await phaseIn(motionId)).toBe("CLOSED");
  });
});
