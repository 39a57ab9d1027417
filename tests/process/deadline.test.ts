import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import { lastDay, type YearStatus, yearOf } from "@/lib/process/deadline";
import type { YearStart } from "@/lib/process/planning-settings";

const day = (text: string) => PlainDate.from(text);

describe("the year of KL 5:35", () => {
  const years: [string, string | null, YearStart, string][] = [
    ["2021-03-08", null, "RAISED", "2022-03-08"],
    ["2021-03-01", "2021-03-08", "RAISED", "2022-03-08"],
    ["2021-03-01", "2021-03-08", "RECEIVED", "2022-03-01"],
    ["2021-03-01", null, "RECEIVED", "2022-03-01"],
    ["2024-02-29", null, "RAISED", "2025-02-28"],
    ["2024-02-20", "2024-02-29", "RAISED", "2025-02-28"],
    ["2024-02-29", "2024-03-04", "RECEIVED", "2025-02-28"],
    ["2023-02-28", null, "RAISED", "2024-02-28"],
  ];
  it.each(years)("received %s, raised %s, counted from %s: last day %s", (received, raised, start, last) => {
    const facts = { receivedOn: day(received), raisedOn: raised ? day(raised) : null };
    expect(lastDay(facts, start).toString()).toBe(last);
  });

  const cases: [string, string | null, string | null, YearStatus, number][] = [
    ["2025-03-09", null, null, "ON_ITS_WAY", 364],
    ["2025-12-07", null, null, "ON_ITS_WAY", 91],
    ["2025-12-08", null, null, "NINE_MONTHS", 90],
    ["2026-02-07", null, null, "NINE_MONTHS", 29],
    ["2026-02-08", null, null, "REPORT_DUE", 28],
    ["2026-03-08", null, null, "REPORT_DUE", 0],
    ["2026-03-09", null, null, "BROKEN", -1],
    ["2026-04-09", null, "2026-03-08", "REPORTED_IN_TIME", -32],
    ["2026-04-09", null, "2026-03-09", "BROKEN", -32],
    ["2026-04-09", "2026-03-08", null, "SETTLED_IN_TIME", 0],
    ["2026-04-09", "2026-03-10", null, "SETTLED_LATE", -2],
  ];
  it.each(cases)(
    "on %s, settled %s, reported %s: %s, %i days",
    (today, settled, reported, status, daysLeft) => {
      const motion = {
        deadlineOn: day("2026-03-08"),
        settledOn: settled ? day(settled) : null,
        reportedOn: reported ? day(reported) : null,
      };
      expect(yearOf(motion, day(today))).toEqual({ status, daysLeft });
    },
  );

  it("reaches its ninth and eleventh month on the calendar's own days, whatever the months' lengths", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 120 }), (later, daysLeft) => {
        const deadlineOn = day("2020-01-01").add({ days: later });
        const today = deadlineOn.subtract({ days: daysLeft });
        const within = (months: number) => PlainDate.compare(deadlineOn.subtract({ months }), today) <= 0;
        const expected = within(1) ? "REPORT_DUE" : within(3) ? "NINE_MONTHS" : "ON_ITS_WAY";
        const motion = { deadlineOn, settledOn: null, reportedOn: null };
        expect(yearOf(motion, today)).toEqual({ status: expected, daysLeft });
      }),
      { numRuns: 2_000 },
    );
  });
});
