import { describe, expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import type { Outcome } from "@/lib/db/generated/enums";
import { statisticsReport } from "@/lib/reports/statistics";
import { type Asked, answeringOf, byBody } from "@/lib/statistics/asked";
import { handlingOf, type Settled, settledIn } from "@/lib/statistics/settled";

const day = (text: string) => PlainDate.from(text);
const TODAY = day("2026-06-01");

const settled = (
  startedOn: string,
  settledOn: string,
  outcome: Outcome | null = "REJECTED",
  reportedInTime = false,
): Settled => ({
  startedOn: day(startedOn),
  deadlineOn: day(startedOn).add({ years: 1 }),
  settledOn: day(settledOn),
  outcome,
  reportedInTime,
});

const SETTLED = [
  settled("2025-01-01", "2025-01-11"),
  settled("2025-01-01", "2025-01-31", "APPROVED"),
  settled("2025-01-01", "2026-01-01", "PARTIAL"), // the year's last day is within it
  settled("2025-01-01", "2026-01-02", "REJECTED", true),
  settled("2024-01-01", "2026-02-01", "STRUCK"),
  settled("2025-01-01", "2026-03-01", null),
];

describe("handling times", () => {
  it("count what the council decided, in days from when it was raised", () => {
    expect(handlingOf(SETTLED)).toEqual({
      decided: 5,
      medianDays: 365,
      p90Days: 762,
      withinYear: 3,
      withinYearShare: 60,
      reportedInTime: 1,
    });
    expect(handlingOf(settledIn(SETTLED, 2025))).toMatchObject({ decided: 2, medianDays: 20, p90Days: 30 });
    expect(handlingOf([])).toMatchObject({ decided: 0, medianDays: null, withinYearShare: null });
  });
});

const asked = (body: string, dueOn: string, closedOn: string | null, declined = false): Asked => ({
  body,
  sentOn: day("2026-01-01"),
  dueOn: day(dueOn),
  closedOn: closedOn === null ? null : day(closedOn),
  declined,
});

const ASKED = [
  asked("Ö", "2026-04-01", "2026-04-01"), // on the last day
  asked("Ö", "2026-04-01", "2026-04-02"),
  asked("Ö", "2026-05-31", null),
  asked("Ö", "2026-06-01", null), // has today left
  asked("Ö", "2026-04-01", "2026-03-01", true),
  asked("Ä", "2026-04-01", "2026-01-31"),
];

describe("answers", () => {
  it("are in time to the last day, and missing from the day after", () => {
    expect(byBody(ASKED).map(([body]) => body)).toEqual(["Ä", "Ö"]);
    expect(answeringOf(ASKED.slice(0, 5), TODAY)).toEqual({
      asked: 5,
      inTime: 1,
      late: 1,
      missing: 1,
      waiting: 1,
      declined: 1,
      inTimeShare: 33,
      medianDays: 91, // of 90 and 91
      p90Days: 91,
    });
    expect(answeringOf(ASKED.slice(3, 5), TODAY)).toMatchObject({ inTimeShare: null, medianDays: null });
  });
});

describe("the report", () => {
  const report = statisticsReport({
    municipality: "Tallmo kommun",
    today: TODAY,
    choices: { fran: 2025, till: 2026 },
    settled: SETTLED,
    asked: ASKED,
    postponed: [
      { body: "Ö", year: 2025, tabled: 2, recommitted: 0 },
      { body: "Ö", year: 2026, tabled: 1, recommitted: 1 },
      { body: "Ä", year: 2026, tabled: 0, recommitted: 1 },
    ],
  });
  const rows = (key: string) => report.tables.find((table) => table.key === key)?.rows;

  it("has a row a year, and all years last", () => {
    expect(rows("handlaggningstid")).toEqual([
      ["2025", 2, 20, 30, 2, 100, 0],
      ["2026", 3, 366, 762, 1, 33, 1],
      ["Alla år", 5, 365, 762, 3, 60, 1],
    ]);
  });

  it("counts every outcome once, and those that were withdrawn", () => {
    expect(rows("utfall")).toEqual([
      ["Bifall", 1, 0, 1],
      ["Avslag", 1, 1, 2],
      ["Anses besvarad", 0, 0, 0],
      ["Delat utfall", 0, 1, 1],
      ["Bifall med villkor", 0, 0, 0],
      ["Avskriven", 0, 1, 1],
      ["Återtagen", 0, 1, 1],
    ]);
  });

  it("says how bodies answer and postpone", () => {
    expect(rows("remissvar")).toEqual([
      ["Ä", 1, 1, 0, 0, 0, 0, 100],
      ["Ö", 5, 1, 1, 1, 1, 1, 33],
    ]);
    expect(rows("svarstid")).toEqual([
      ["Ä", "2026", 1, 30, 30, 100],
      ["Ö", "2026", 2, 91, 91, 33],
    ]);
    expect(rows("uppskjutet")).toEqual([
      ["Ä", 0, 1],
      ["Ö", 3, 1],
    ]);
    expect(rows("uppskjutet-ar")).toEqual([
      ["2025", 2, 0],
      ["2026", 1, 2],
    ]);
  });

  it("puts the table of its figures under every chart", () => {
    const blocks = report.tree.sections.flatMap((section) => section.blocks);
    const charts = blocks.filter((block) => block.kind === "chart");
    expect(charts).toHaveLength(4);
    for (const chart of charts) {
      const next = blocks[blocks.indexOf(chart) + 1];
      expect(next).toMatchObject({ kind: "table", caption: `${chart.caption}, i siffror` });
      const cells = next?.kind === "table" ? next.rows.flatMap((row) => row.cells) : [];
      for (const { label, bars } of chart.groups) {
        expect(cells).toContain(label);
        for (const { shown } of bars) {
          expect(chart.alt).toContain(shown);
          expect(cells).toContain(shown.split("\u00a0")[0]);
        }
      }
    }
  });

  it("says so where there is nothing to count", () => {
    const empty = statisticsReport({
      municipality: "Tallmo kommun",
      today: TODAY,
      choices: { fran: 2025, till: 2025 },
      settled: [],
      asked: [],
      postponed: [],
    });
    for (const { blocks } of empty.tree.sections) {
      expect(blocks).toMatchObject([{ passage: { text: "Det finns inget att räkna under perioden." } }]);
    }
  });
});
