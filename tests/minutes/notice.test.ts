import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { StaleCase } from "@/lib/errors";
import { describe as inWords } from "@/lib/events/describe";
import { minutesToHandle } from "@/lib/meetings/queries";
import { recordAttendance, recordNotice } from "@/lib/minutes/mutations";
import { attendanceInput, noticeInput } from "@/lib/minutes/schema";
import { decide, must, proposed } from "../meetings/decide";
import {
  expectRefusal,
  expectWholeChain,
  historyOf,
  officer,
  send,
  type Typed,
  versionOf,
} from "../motions/town";

const HELD = "2026-05-04";
let meetingId: string;
let motionIds: string[];

/** A meeting of a council of its own, which tabled two motions. */
beforeEach(async () => {
  const { id: bodyId } = await db.body.create({
    data: { name: `Fullmäktige ${randomUUID()}`, abbreviation: "KF", kind: "COUNCIL" },
  });
  const targets = await Promise.all([proposed(), proposed()]);
  const tabled = { bodyId, meetingOn: HELD, outcome: "TABLED", decisionText: "Bordläggs." };
  for (const target of targets) await must(decide(target, tabled));
  motionIds = targets.map((target) => target.motionId);
  meetingId = (await db.meeting.findFirstOrThrow({ where: { bodyId } })).id;
});

const versionOfMeeting = async () =>
  (await db.meeting.findUniqueOrThrow({ where: { id: meetingId } })).version;

const notice = async (typed: Typed) => {
  const version = String(await versionOfMeeting());
  return send(noticeInput, { meetingId, version, heldOn: HELD, ...typed }, (input) =>
    recordNotice(officer, input),
  );
};

const attendance = async (attendees: string) => {
  const version = String(await versionOfMeeting());
  return send(attendanceInput, { meetingId, version, attendees }, (input) =>
    recordAttendance(officer, input),
  );
};

describe("what becomes of the minutes", () => {
  it("is told in the history of every case of the meeting", async () => {
    await must(notice({ approvedOn: "2026-05-12" }));
    await must(notice({ approvedOn: "2026-05-12", postedOn: "2026-05-13" }));
    expect(await db.meeting.findUniqueOrThrow({ where: { id: meetingId } })).toMatchObject({
      approvedOn: new Date("2026-05-12"),
      postedOn: new Date("2026-05-13"),
      version: 3,
    });
    for (const motionId of motionIds) {
      const last = (await historyOf(motionId)).at(-1);
      expect(last && inWords(last)).toContain("anslaget 2026-05-13");
      expect(await versionOf(motionId)).toBe(5);
      await expectWholeChain(motionId);
    }
  });

  it.each<[string, Typed, string[]]>([
    ["approved before the meeting", { approvedOn: "2026-05-03" }, ["approvedOn"]],
    ["posted before it was approved", { approvedOn: "2026-05-12", postedOn: "2026-05-11" }, ["postedOn"]],
    ["posted without approval", { postedOn: "2026-05-11" }, ["approvedOn"]],
    [
      "taken down before it was posted",
      { approvedOn: "2026-05-12", postedOn: "2026-05-13", takenDownOn: "2026-05-12" },
      ["takenDownOn"],
    ],
    ["a day to come", { approvedOn: "2199-05-12" }, ["approvedOn"]],
    ["nothing new", {}, [""]],
    [
      "taken down while it could be appealed",
      { approvedOn: "2026-05-12", postedOn: "2026-05-13", takenDownOn: "2026-06-03" },
      ["takenDownOn", "overrideReason"],
    ],
  ])("is refused: %s", async (_, typed, fields) => {
    const before = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    await expectRefusal(() => notice(typed), ...fields);
    expect(await db.meeting.findUniqueOrThrow({ where: { id: meetingId } })).toEqual(before);
  });

  it("does not believe the form about the day of the meeting", async () => {
    await expectRefusal(() => notice({ heldOn: "2026-05-01", approvedOn: "2026-05-02" }), "approvedOn");
  });

  it("may be taken down early with a reason, which is kept", async () => {
    const early = { approvedOn: "2026-05-12", postedOn: "2026-05-13", takenDownOn: "2026-06-03" };
    await must(notice({ ...early, overrideReason: "Togs ned av misstag." }));
    expect((await historyOf(motionIds[0] ?? "")).at(-1)?.details).toMatchObject({
      overrideReason: "Togs ned av misstag.",
    });
  });

  it("is refused to who looked at an older meeting", async () => {
    const older = { meetingId, version: "1", heldOn: HELD };
    await must(notice({ approvedOn: "2026-05-12" }));
    const late = noticeInput.parse({ ...older, approvedOn: "2026-05-13" });
    await expect(recordNotice(officer, late)).rejects.toThrow(StaleCase);
  });

  it("waits in the work list until it is taken down", async () => {
    const waiting = async () => (await minutesToHandle(officer)).find(({ id }) => id === meetingId)?.step;
    expect(await waiting()).toBe("APPROVE");
    await must(notice({ approvedOn: "2026-05-12" }));
    expect(await waiting()).toBe("POST");
    await must(notice({ approvedOn: "2026-05-12", postedOn: "2026-05-13" }));
    expect(await waiting()).toBe("TAKE_DOWN");
    await must(notice({ approvedOn: "2026-05-12", postedOn: "2026-05-13", takenDownOn: "2026-06-04" }));
    expect(await waiting()).toBeUndefined();
  });
});

describe("who was at the meeting (KL 5:66)", () => {
  const LIST =
    "Ordförande: Eva Ek (S)\nLedamöter: Bo Alm (M), Ida Ås (V)\nErsättare: Per Ro (C) för Åke By (C)\nNärvarande: Ann Un (L)";

  it("is kept in the order of the minutes", async () => {
    await must(attendance(LIST));
    const rows = await db.attendee.findMany({ where: { meetingId }, orderBy: { position: "asc" } });
    expect(rows.map(({ name, attendance: as, inPlaceOf }) => [name, as, inPlaceOf])).toEqual([
      ["Eva Ek", "CHAIR", null],
      ["Bo Alm", "MEMBER", null],
      ["Ida Ås", "MEMBER", null],
      ["Per Ro", "SERVING_SUBSTITUTE", "Åke By (C)"],
      ["Ann Un", "PRESENT", null],
    ]);
    await expectRefusal(() => attendance(LIST), "");
    await expectRefusal(() => attendance(`${LIST}\nOrdförande: Bo Alm (M)`), "attendees");
  });

  it("decides who may reserve themselves (KL 4:27)", async () => {
    await must(attendance(LIST));
    const { bodyId } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    const target = await proposed();
    const reserved = (who: string) => () =>
      decide(target, {
        bodyId,
        meetingOn: HELD,
        outcome: "RECOMMITTED",
        reason: "Mer behövs.",
        decisionText: "Återremiss.",
        reservations: who,
      });
    await expectRefusal(reserved("Ann Un (L)"), "reservations");
    await expectRefusal(reserved("Åke By (C)"), "reservations");
    await expectRefusal(reserved("(MP)"), "reservations");
    await must(reserved("Per Ro (C)\r\n(V)")());
  });
});
