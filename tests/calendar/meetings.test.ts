import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  addMeetings,
  cancelMeeting,
  importMeetings,
  moveMeeting,
  prepareMeeting,
  reinstateMeeting,
  removeMeeting,
} from "@/lib/calendar/mutations";
import { findMeeting, listMeetings } from "@/lib/calendar/queries";
import { addMeetingsInput, type CalendarFilter, moveInput, preparationInput } from "@/lib/calendar/schema";
import { db } from "@/lib/db/client";
import { Forbidden } from "@/lib/errors";
import { changeBody } from "@/lib/people/mutations";
import { changeBodyInput } from "@/lib/people/schema";
import { signedIn } from "../accounts/people";
import { addMotion, board, council, send, type Typed } from "../motions/town";

const secretary = await signedIn("COMMITTEE_SECRETARY");
const representative = await signedIn("ELECTED_REPRESENTATIVE");
const administrator = await signedIn("ADMINISTRATOR");

const addBody = async () =>
  (await db.body.create({ data: { name: `Nämnd ${randomUUID()}`, abbreviation: "N", kind: "COMMITTEE" } }))
    .id;
const add = (bodyId: string, dates: string) =>
  send(addMeetingsInput, { bodyId, dates }, (input) => addMeetings(secretary, input));
const daysOf = async (bodyId: string) =>
  (await db.meeting.findMany({ where: { bodyId }, orderBy: { heldOn: "asc" } })).map(({ heldOn }) =>
    heldOn.toISOString().slice(0, 10),
  );
async function oneMeeting(bodyId: string, day = "2027-03-11") {
  await add(bodyId, day);
  const { meetings } = await listMeetings({ organ: bodyId, ar: Number(day.slice(0, 4)) });
  const meeting = meetings.at(-1);
  if (!meeting) throw new Error("No meeting was added.");
  return meeting;
}
const target = ({ id, version }: { id: string; version: number }) => ({ meetingId: id, version });

describe("adding meetings", () => {
  it("takes several days at once, in any order and with empty lines", async () => {
    const bodyId = await addBody();
    expect(await add(bodyId, "2027-03-11\r\n\r\n 2027-01-14 \n2027-02-11")).toEqual({});
    expect(await daysOf(bodyId)).toEqual(["2027-01-14", "2027-02-11", "2027-03-11"]);
  });

  it("refuses a body that meets twice on one day, beside the field, and adds nothing", async () => {
    const bodyId = await addBody();
    await add(bodyId, "2027-01-14");
    expect((await add(bodyId, "2027-02-11\n2027-01-14")).dates).toContain("redan ett sammanträde 2027-01-14");
    expect((await add(bodyId, "2027-02-11\n2027-02-11")).dates).toContain("2027-02-11 står två gånger");
    expect(await daysOf(bodyId)).toEqual(["2027-01-14"]);
  });

  it.each([
    ["nothing", "", "minst en dag"],
    ["a day that is not", "2027-02-29", "”2027-02-29”"],
    ["words", "11 mars\n2027-03-11", "”11 mars”"],
    ["too many", Array.from({ length: 201 }, () => "x").join("\n"), "högst 200"],
  ])("refuses %s", async (_name, dates, message) => {
    const bodyId = await addBody();
    expect((await add(bodyId, dates)).dates).toContain(message);
    expect(await daysOf(bodyId)).toEqual([]);
  });

  it("refuses a body that does not exist", async () => {
    expect(Object.keys(await add(randomUUID(), "2027-01-14"))).toEqual(["bodyId"]);
  });

  it("lets one of two win who add the same day at once", async () => {
    const bodyId = await addBody();
    const told = await Promise.all(
      ["2027-01-14\n2027-02-11", "2027-02-11\n2027-03-11"].map((days) => add(bodyId, days)),
    );
    expect(told.map((errors) => Object.keys(errors).length).sort()).toEqual([0, 1]);
    expect(told.flatMap((errors) => Object.keys(errors))).toEqual(["dates"]);
    expect((await daysOf(bodyId)).length).toBe(2);
  });

  it("is not for everybody", async () => {
    const input = addMeetingsInput.parse({ bodyId: await addBody(), dates: "2027-01-14" });
    for (const actor of [{ kind: "public" } as const, representative]) {
      await expect(async () => addMeetings(actor, input)).rejects.toThrow(Forbidden);
    }
  });
});

describe("the list of meetings", () => {
  const inYear = 2095;
  const pages = async (filter: Partial<CalendarFilter>) => {
    const read: string[][] = [];
    let fran: CalendarFilter["fran"];
    do {
      const { meetings, next } = await listMeetings({ ar: inYear, ...filter, fran });
      read.push(meetings.map(({ heldOn }) => heldOn.toString()));
      fran = next ?? undefined;
    } while (fran);
    return read;
  };
  const DAYS = ["2095-01-31", "2095-02-10", "2095-03-31", "2095-04-01", "2095-11-02", "2095-12-31"];

  it("takes three months at a time, skips what is empty and loses nothing", async () => {
    await add(await addBody(), [...DAYS, "2096-01-01"].join("\n"));
    await add(await addBody(), "2095-02-10");
    expect(await pages({})).toEqual([
      ["2095-01-31", "2095-02-10", "2095-02-10", "2095-03-31"],
      ["2095-04-01"],
      ["2095-11-02", "2095-12-31"],
    ]);
  });

  it("lists one body's meetings whole", async () => {
    const organ = await addBody();
    await add(organ, DAYS.join("\n"));
    expect(await pages({ organ })).toEqual([DAYS]);
  });
});

describe("the days before a meeting", () => {
  const prepare = (meeting: { id: string; version: number }, typed: Typed) =>
    send(preparationInput, { meetingId: meeting.id, version: String(meeting.version), ...typed }, (input) =>
      prepareMeeting(secretary, input),
    );

  it("come from the municipality, from the body, or from the meeting itself", async () => {
    const bodyId = await addBody();
    const meeting = await oneMeeting(bodyId);
    const days = async () => {
      const found = await findMeeting(meeting.id);
      return [String(found?.papersOn), String(found?.summonsOn)];
    };
    expect(await days()).toEqual(["2027-02-25", "2027-03-04"]);
    const body = await db.body.findUniqueOrThrow({ where: { id: bodyId } });
    const typed = { bodyId, name: body.name, abbreviation: "N", kind: "COMMITTEE", parentId: "" };
    const lead = { papersLeadDays: "20", summonsLeadDays: "8" };
    await changeBody(administrator, changeBodyInput.parse({ ...typed, ...lead, validFrom: "", validTo: "" }));
    expect(await days()).toEqual(["2027-02-19", "2027-03-03"]);
    expect(await prepare(meeting, { agendaDeadline: "2027-02-01", summonsOn: "2027-03-01" })).toEqual({});
    expect(await days()).toEqual(["2027-02-01", "2027-03-01"]);
    expect(Object.keys(await prepare(meeting, { agendaDeadline: "", summonsOn: "" }))).toEqual([""]);
    expect(await prepare({ ...meeting, version: 2 }, { agendaDeadline: "", summonsOn: "" })).toEqual({});
    expect(await days()).toEqual(["2027-02-19", "2027-03-03"]);
  });

  it("leave the council its week (KL 5:14)", async () => {
    const meeting = await oneMeeting(council.id);
    expect((await prepare(meeting, { summonsOn: "2027-03-05" })).summonsOn).toContain("KL 5:14");
    expect(Object.keys(await prepare(meeting, { agendaDeadline: "2027-03-12" }))).toEqual(["agendaDeadline"]);
    expect(Object.keys(await prepare(meeting, { agendaDeadline: "2027-03-06" }))).toEqual(["agendaDeadline"]);
    expect((await findMeeting(meeting.id))?.own).toEqual({ papersOn: null, summonsOn: null });
  });

  it("cannot be set for a body against the law or against sense", async () => {
    const found = await db.body.findUniqueOrThrow({ where: { id: council.id } });
    const typed = { bodyId: council.id, name: found.name, abbreviation: "KF", kind: "COUNCIL", parentId: "" };
    const change = (lead: Typed) =>
      send(changeBodyInput, { ...typed, validFrom: "", validTo: "", ...lead }, (input) =>
        changeBody(administrator, input),
      );
    expect(Object.keys(await change({ summonsLeadDays: "5" }))).toEqual(["summonsLeadDays"]);
    expect(Object.keys(await change({ papersLeadDays: "6" }))).toEqual(["papersLeadDays"]);
    expect(Object.keys(await change({ papersLeadDays: "en vecka" }))).toEqual(["papersLeadDays"]);
    expect(await change({ papersLeadDays: "", summonsLeadDays: "" })).toEqual({});
  });
});

describe("a meeting that is moved", () => {
  const move = (meeting: { id: string; version: number }, heldOn: string) =>
    send(moveInput, { meetingId: meeting.id, version: String(meeting.version), heldOn }, (input) =>
      moveMeeting(secretary, input),
    );

  it("is held another day, by the lead times again", async () => {
    const bodyId = await addBody();
    const meeting = await oneMeeting(bodyId);
    await db.meeting.update({ where: { id: meeting.id }, data: { agendaDeadline: new Date("2027-02-01") } });
    expect(await move(meeting, "2027-03-18")).toEqual({});
    const found = await findMeeting(meeting.id);
    expect([String(found?.heldOn), String(found?.papersOn)]).toEqual(["2027-03-18", "2027-03-04"]);
    expect(found?.own).toEqual({ papersOn: null, summonsOn: null });
  });

  it("stays where the body meets already, where it was, and where something was recorded", async () => {
    const bodyId = await addBody();
    const meeting = await oneMeeting(bodyId);
    await add(bodyId, "2027-03-18");
    expect((await move(meeting, "2027-03-18"))[""]).toContain("har redan ett sammanträde 2027-03-18");
    expect((await move(meeting, "2027-03-11"))[""]).toContain("redan den dagen");
    expect(Object.keys(await move(meeting, "2027-02-30"))).toEqual(["heldOn"]);
    await cancelMeeting(secretary, target(meeting));
    const cancelled = { ...meeting, version: meeting.version + 1 };
    expect((await move(cancelled, "2027-03-19"))[""]).toContain("inställt");
    await reinstateMeeting(secretary, target(cancelled));
    const held = { ...meeting, version: meeting.version + 2 };
    await db.attendee.create({
      data: { meetingId: meeting.id, position: 1, name: "Eva Ek", attendance: "CHAIR" },
    });
    expect((await move(held, "2027-03-19"))[""]).toContain("har hållits");
    expect(await daysOf(bodyId)).toEqual(["2027-03-11", "2027-03-18"]);
  });

  it("is moved by one of two at once, and by nobody who may not", async () => {
    const meeting = await oneMeeting(await addBody());
    const told = await Promise.all(["2027-03-18", "2027-03-19"].map((day) => move(meeting, day)));
    expect(told.flatMap((errors) => Object.keys(errors))).toEqual([""]);
    const input = moveInput.parse({ meetingId: meeting.id, version: "2", heldOn: "2027-04-01" });
    await expect(async () => moveMeeting(representative, input)).rejects.toThrow(Forbidden);
  });
});

describe("a meeting that does not take place", () => {
  it("is cancelled and taken back, once for each time that somebody looked", async () => {
    const meeting = await oneMeeting(await addBody());
    await cancelMeeting(secretary, target(meeting));
    expect((await findMeeting(meeting.id))?.cancelledOn).not.toBeNull();
    await expect(cancelMeeting(secretary, target(meeting))).rejects.toThrow("Någon annan");
    await reinstateMeeting(secretary, { ...target(meeting), version: 2 });
    expect((await findMeeting(meeting.id))?.cancelledOn).toBeNull();
  });

  it("is taken away where it was a mistake", async () => {
    const meeting = await oneMeeting(await addBody());
    await removeMeeting(secretary, target(meeting));
    expect(await findMeeting(meeting.id)).toBeNull();
  });

  it("cannot be one that something is recorded from", async () => {
    const bodyId = await addBody();
    const meeting = await oneMeeting(bodyId);
    const { motionId } = await addMotion();
    await db.minutesItem.create({
      data: {
        motionId,
        bodyId,
        meetingId: meeting.id,
        year: 2027,
        status: "DECIDED",
        decisionText: "Nämnden beslutar.",
      },
    });
    for (const act of [cancelMeeting, removeMeeting]) {
      await expect(act(secretary, target(meeting))).rejects.toThrow("har hållits");
    }
    expect((await findMeeting(meeting.id))?.cancelledOn).toBeNull();
  });
});

describe("an import", () => {
  const body = { id: board.id, name: "KS", abbreviation: "KS", kind: "BOARD" as const };
  const row = (heldOn: string, state: "NEW" | "KNOWN" | "WRONG") => ({
    place: "Rad 2",
    cancelled: false,
    body,
    heldOn: preparationInput.shape.agendaDeadline.parse(heldOn),
    papersOn: null,
    summonsOn: null,
    said: { body: "KS", heldOn },
    state,
    message: null,
  });

  it("adds what is new, and nothing at all when a row is wrong", async () => {
    await expect(
      importMeetings(secretary, [row("2027-05-03", "NEW"), row("2027-05-04", "WRONG")]),
    ).rejects.toThrow("1 av raderna är fel");
    expect(await daysOf(board.id)).toEqual([]);
    expect(await importMeetings(secretary, [row("2027-05-03", "NEW"), row("2027-06-07", "NEW")])).toBe(2);
    expect(await importMeetings(secretary, [row("2027-06-07", "NEW"), row("2027-08-02", "NEW")])).toBe(1);
    expect(await daysOf(board.id)).toEqual(["2027-05-03", "2027-06-07", "2027-08-02"]);
    await expect(importMeetings(secretary, [row("2027-05-03", "KNOWN")])).rejects.toThrow("finns redan");
    await expect(async () => importMeetings(representative, [])).rejects.toThrow(Forbidden);
  });
});
