import { describe, expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import { broken, lastAppealDay, type Minutes, nextStep, outOfOrder, takeDownDay } from "@/lib/process/notice";

const day = (text: string) => PlainDate.from(text);
const dayOrNull = (text?: string) => (text ? day(text) : null);

type Days = { approved?: string; posted?: string; takenDown?: string };
const minutes = ({ approved, posted, takenDown }: Days = {}): Minutes => ({
  heldOn: day("2026-05-04"),
  approvedOn: dayOrNull(approved),
  postedOn: dayOrNull(posted),
  takenDownOn: dayOrNull(takenDown),
});

describe("the appeal time", () => {
  // Notices of four municipalities: posted, and the day they said they would be taken down.
  it.each([
    ["Nynäshamn", "2020-08-18", "2020-09-09"],
    ["Vimmerby", "2016-05-31", "2016-06-22"],
    ["Eskilstuna", "2016-09-21", "2016-10-13"],
    ["Härnösand", "2021-01-28", "2021-02-19"],
  ])("ends the day before the notice is taken down: %s", (_, posted, takenDown) => {
    expect(takeDownDay(day(posted)).toString()).toBe(takenDown);
    expect(lastAppealDay(day(posted)).add({ days: 1 }).toString()).toBe(takenDown);
  });

  it.each([
    ["a Saturday", "2026-05-02", "2026-05-25"],
    ["Christmas Eve, then the weekend", "2026-12-03", "2026-12-28"],
    ["New Year's Eve", "2026-12-10", "2027-01-04"],
    ["midsummer's eve", "2026-05-29", "2026-06-22"],
    ["the national day, a Saturday", "2026-05-16", "2026-06-08"],
    ["Good Friday", "2026-03-13", "2026-04-07"],
    ["an ordinary day", "2026-05-04", "2026-05-25"],
  ])("moves to the next weekday: %s", (_, posted, last) => {
    expect(lastAppealDay(day(posted)).toString()).toBe(last);
  });
});

describe("what the minutes wait for", () => {
  it.each<[Days, string, string | null]>([
    [{}, "2026-05-03", null],
    [{}, "2026-05-18", "APPROVE 2026-05-18"],
    [{}, "2026-05-19", "APPROVE 2026-05-18 late"],
    [{ approved: "2026-05-12" }, "2026-05-14", "POST 2026-05-14"],
    [{ approved: "2026-05-12" }, "2026-05-15", "POST 2026-05-14 late"],
    [{ approved: "2026-05-12", posted: "2026-05-13" }, "2026-05-13", "TAKE_DOWN 2026-06-04"],
    [{ approved: "2026-05-12", posted: "2026-05-13" }, "2026-06-05", "TAKE_DOWN 2026-06-04 late"],
    [{ approved: "2026-05-12", posted: "2026-05-13", takenDown: "2026-06-04" }, "2026-07-01", null],
  ])("%j on %s", (days, today, told) => {
    const next = nextStep(minutes(days), day(today));
    expect(next && `${next.step} ${next.by}${next.late ? " late" : ""}`).toBe(told);
  });
});

describe("the days of the law", () => {
  it.each<[Days, string[]]>([
    [{ approved: "2026-05-18", posted: "2026-05-20", takenDown: "2026-06-11" }, []],
    [{ approved: "2026-05-19" }, ["KL 5:69"]],
    [{ approved: "2026-05-12", posted: "2026-05-15" }, ["KL 8:12"]],
    [{ approved: "2026-05-12", posted: "2026-05-13", takenDown: "2026-06-03" }, ["13:5"]],
  ])("kept or not: %j", (days, told) => {
    const sentences = broken(minutes(days));
    expect(sentences).toHaveLength(told.length);
    for (const [place, law] of told.entries()) expect(sentences[place]).toContain(law);
  });

  it.each<[Days, string[]]>([
    [{ approved: "2026-05-04", posted: "2026-05-04", takenDown: "2026-05-04" }, []],
    [{ approved: "2026-05-03" }, ["approvedOn"]],
    [{ posted: "2026-05-13" }, ["approvedOn"]],
    [{ approved: "2026-05-12", posted: "2026-05-11" }, ["postedOn"]],
    [{ approved: "2026-05-12", takenDown: "2026-06-11" }, ["postedOn"]],
    [{ approved: "2026-05-12", posted: "2026-05-13", takenDown: "2026-05-12" }, ["takenDownOn"]],
  ])("cannot have come in that order: %j", (days, fields) => {
    expect(outOfOrder(minutes(days)).map(({ field }) => field)).toEqual(fields);
  });
});
