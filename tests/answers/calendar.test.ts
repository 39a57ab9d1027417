import { expect, it } from "vitest";
import { logAnswer } from "@/lib/answers/mutations";
import { answerInput } from "@/lib/answers/schema";
import { db } from "@/lib/db/client";
import { caseHistory } from "@/lib/motions/queries";
import { addReferral, committees, expectRefusal, officer, send, type Typed } from "../motions/town";

const bodyId = committees[0]?.id ?? "";

/** The body has planned its year, and does not meet on 15 April. */
await db.meeting.createMany({
  data: ["2025-03-04", "2025-04-22"].map((day) => ({ bodyId, heldOn: new Date(day) })),
});

it("doubts an answer from a meeting that the body never had, and keeps the reason", async () => {
  const { motionId, referralId, version } = await addReferral();
  const answer = (typed: Typed) =>
    send(
      answerInput,
      {
        referralId,
        version: String(version),
        status: "DECIDED",
        paragraph: "12",
        decisionText: "Nämnden överlämnar svaret.",
        stance: "NONE",
        ...typed,
      },
      (input) => logAnswer(officer, input),
    );
  const strange = { meetingOn: "2025-04-15" };
  const told = await expectRefusal(() => answer(strange), "meetingOn", "overrideReason");
  expect(told.meetingOn).toMatch(/sammanträd/);
  const reason = "Extra sammanträde, kalendern är inte uppdaterad.";
  expect(await answer({ ...strange, overrideReason: reason })).toEqual({});
  expect(await db.minutesItem.findUniqueOrThrow({ where: { referralId } })).toMatchObject({
    overrideReason: reason,
  });
  expect((await caseHistory(officer, motionId))[0]?.sentence).toContain(reason);
});

it("doubts nothing on a day that stands in the calendar", async () => {
  const { referralId, version } = await addReferral();
  const input = answerInput.parse({
    referralId,
    version,
    status: "DECIDED",
    meetingOn: "2025-04-22",
    paragraph: "13",
    decisionText: "Nämnden överlämnar svaret.",
    stance: "NONE",
  });
  await logAnswer(officer, input);
  expect(await db.minutesItem.findUniqueOrThrow({ where: { referralId } })).toMatchObject({
    overrideReason: null,
  });
});
