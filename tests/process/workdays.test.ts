import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import { isWorkday, nextWorkday, previousWorkday } from "@/lib/process/workdays";

const day = (text: string) => PlainDate.from(text);

describe("lag (1930:173): a last day that is no weekday", () => {
  it.each([
    ["a Monday stays", "2026-11-23", "2026-11-23"],
    ["Saturday", "2026-11-21", "2026-11-23"],
    ["Sunday", "2026-11-22", "2026-11-23"],
    ["Epiphany 2026, a Tuesday", "2026-01-06", "2026-01-07"],
    ["Good Friday 2024", "2024-03-29", "2024-04-02"],
    ["Easter Monday 2025", "2025-04-21", "2025-04-22"],
    ["Good Friday 2026", "2026-04-03", "2026-04-07"],
    ["Ascension Day 2025", "2025-05-29", "2025-05-30"],
    ["Ascension Day 2026", "2026-05-14", "2026-05-15"],
    ["Whit Monday is an ordinary day", "2026-05-25", "2026-05-25"],
    ["1 May 2026, a Friday", "2026-05-01", "2026-05-04"],
    ["the national day 2025, a Friday", "2025-06-06", "2025-06-09"],
    ["midsummer's eve 2026, on the first possible day", "2026-06-19", "2026-06-22"],
    ["midsummer's eve 2027, on the last possible day", "2027-06-25", "2027-06-28"],
    ["All Saints' Day 2026 is a Saturday", "2026-10-31", "2026-11-02"],
    ["Christmas Eve 2025, a Wednesday", "2025-12-24", "2025-12-29"],
    ["Christmas Eve 2026, a Thursday", "2026-12-24", "2026-12-28"],
    ["New Year's Eve 2025, a Wednesday", "2025-12-31", "2026-01-02"],
    ["New Year's Eve 2026, a Thursday", "2026-12-31", "2027-01-04"],
    ["Maundy Thursday is an ordinary day", "2026-04-02", "2026-04-02"],
    ["Twelfth Night is an ordinary day", "2026-01-05", "2026-01-05"],
  ])("%s: %s moves to %s", (_name, from, to) => {
    expect(nextWorkday(day(from)).toString()).toBe(to);
  });

  it.each([
    ["2026-12-27", "2026-12-23"],
    ["2027-01-01", "2026-12-30"],
    ["2026-04-06", "2026-04-02"],
    ["2026-11-20", "2026-11-20"],
  ])("a deadline of one's own on %s moves back to %s", (from, to) => {
    expect(previousWorkday(day(from)).toString()).toBe(to);
  });

  it("knows the same days as date-holidays, for fifty years", () => {
    // Banks are closed on the three eves that the law names, and on no other.
    const closed = ["public", "bank"];
    const calendar = new Holidays("SE");
    for (let year = 2005; year < 2055; year += 1) {
      const off = new Set(
        calendar
          .getHolidays(year)
          .filter(({ type }) => closed.includes(type))
          .map(({ date }) => date.slice(0, 10)),
      );
      for (let one = day(`${year}-01-01`); one.year === year; one = one.add({ days: 1 })) {
        expect(isWorkday(one), String(one)).toBe(one.dayOfWeek <= 5 && !off.has(one.toString()));
      }
    }
  });
});
