import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { recordDecision } from "@/lib/meetings/mutations";
import { decisionInput } from "@/lib/meetings/schema";
import { declineReferral, referMotion } from "@/lib/referrals/mutations";
import { declineInput, referInput } from "@/lib/referrals/schema";
import { suggestedDue } from "@/lib/referrals/suggestion";
import {
  addMotion,
  addReferral,
  committees,
  council,
  expectRefusal,
  expectWholeChain,
  historyOf,
  officer,
  referralForm,
  send,
  type Typed,
  versionOf,
} from "../motions/town";

const [first, second, third] = committees.map(({ id }) => id) as [string, string, string];

const refer = (target: { motionId: string; version: number }, typed: Typed) =>
  send(referInput, { ...referralForm(target), ...typed }, (input) => referMotion(officer, input));

describe("sending a motion to several bodies", () => {
  it("asks each its own question with its own day, or the common ones", async () => {
    const target = await addMotion();
    const typed = {
      bodies: [first, second, third],
      [`due-${second}`]: "2025-04-01",
      [`question-${third}`]: "Vad kostar det?",
      [`due-${third}`]: "",
    };
    expect(await refer(target, typed)).toEqual({});
    const referrals = await db.referral.findMany({ where: { motionId: target.motionId } });
    const asked = (bodyId: string) => {
      const referral = referrals.find((one) => one.bodyId === bodyId);
      return [referral?.dueOn.toISOString().slice(0, 10), referral?.question];
    };
    expect(asked(first)).toEqual(["2025-05-05", "Vad anser nämnden?"]);
    expect(asked(second)).toEqual(["2025-04-01", "Vad anser nämnden?"]);
    expect(asked(third)).toEqual(["2025-05-05", "Vad kostar det?"]);
    expect(await historyOf(target.motionId)).toHaveLength(4);
    expect(await versionOf(target.motionId)).toBe(2);
    await expectWholeChain(target.motionId);
  });

  it("is refused beside what is wrong, with nothing sent", async () => {
    const target = await addMotion();
    const attempt = (typed: Typed) => () => refer(target, typed);
    await expectRefusal(attempt({ bodies: [] }), "bodies");
    await expectRefusal(attempt({ bodies: [first, randomUUID()] }), "bodies");
    await expectRefusal(attempt({ bodies: council.id }), "bodies");
    await expectRefusal(attempt({ sentOn: "2025-01-07" }), "sentOn");
    await expectRefusal(attempt({ sentOn: "2199-01-01" }), "sentOn");
    await expectRefusal(attempt({ sentOn: "i går" }), "sentOn");
    await expectRefusal(attempt({ dueOn: "2025-02-02" }), "dueOn");
    await expectRefusal(attempt({ dueOn: "" }), "dueOn");
    await expectRefusal(attempt({ [`due-${first}`]: "2025-02-02" }), `due-${first}`);
    await expectRefusal(attempt({ [`due-${first}`]: "2025-02-30" }), `due-${first}`);
    await expectRefusal(attempt({ question: "" }), "question");
    await expectRefusal(attempt({ [`question-${first}`]: "x".repeat(2_001) }), `question-${first}`);
  });

  it("does not ask a body a second time before it has answered", async () => {
    const { motionId, referralId, version } = await addReferral();
    const told = await expectRefusal(
      () => refer({ motionId, version }, { bodies: [second, first] }),
      "bodies",
    );
    expect(told.bodies).toContain(committees[0]?.name);
    const declined = { referralId, version, declinedOn: "2025-03-01", reason: "Inget skäl angivet" };
    await declineReferral(officer, declineInput.parse(declined));
    expect(await refer({ motionId, version: version + 1 }, {})).toEqual({});
  });

  it("is over when the council has settled the motion", async () => {
    const target = await addMotion();
    const decision = {
      bodyId: council.id,
      meetingOn: "2025-10-06",
      decisionText: "Motionen bifalls.",
      outcome: "APPROVED",
      urgentByAll: "on",
      overrideReason: "Brådskande.",
    };
    await recordDecision(officer, decisionInput.parse({ ...target, ...decision }));
    await expectRefusal(() => refer({ ...target, version: 2 }, {}), "");
  });
});

describe("a body that will not answer", () => {
  it("closes its referral once", async () => {
    const { motionId, referralId, version } = await addReferral();
    const decline = (typed: Typed, seen = version) =>
      send(
        declineInput,
        {
          referralId,
          version: String(seen),
          declinedOn: "2025-03-01",
          reason: "Berör inte nämnden.",
          ...typed,
        },
        (input) => declineReferral(officer, input),
      );
    await expectRefusal(() => decline({ declinedOn: "2025-02-02" }), "declinedOn");
    await expectRefusal(() => decline({ declinedOn: "2199-01-01" }), "declinedOn");
    await expectRefusal(() => decline({ reason: " " }), "reason");
    expect(await decline({})).toEqual({});
    expect(await db.motion.findUniqueOrThrow({ where: { id: motionId } })).toMatchObject({
      phase: "ANSWERED",
    });
    await expectRefusal(() => decline({}, version + 1), "");
    await expectWholeChain(motionId);
  });
});

describe("the suggested last answer date", () => {
  it.each([
    ["2025-02-03", "2026-01-27", "2025-05-03", "USUAL"],
    ["2025-10-15", "2026-01-27", "2025-11-27", "YEAR_ENDS"],
    ["2025-12-15", "2026-01-27", "2026-01-15", "YEAR_IS_SHORT"],
    ["2026-03-01", "2026-01-27", "2026-04-01", "YEAR_IS_SHORT"],
  ])("sent %s with the year out %s: %s", (sentOn, deadlineOn, dueOn, because) => {
    const suggested = suggestedDue(PlainDate.from(sentOn), PlainDate.from(deadlineOn));
    expect({ ...suggested, dueOn: suggested.dueOn.toString() }).toEqual({ dueOn, because });
  });
});
