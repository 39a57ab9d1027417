import { describe, expect, test } from "vitest";
import { timeScale } from "@/components/time-scale";

const year = timeScale("2021-01-01", "2022-01-01");

describe("at", () => {
  test("places a day by the share of days that have gone", () => {
    expect(year.at("2021-01-01")).toBe(0);
    expect(year.at("2021-07-02")).toBeCloseTo((182 / 365) * 100, 1);
    expect(year.at("2022-01-01")).toBe(100);
  });

  test("keeps days outside the axis at its ends", () => {
    expect(year.at("2020-06-01")).toBe(0);
    expect(year.at("2023-06-01")).toBe(100);
  });

  test("does not lose a day where the clocks change", () => {
    const week = timeScale("2021-03-25", "2021-04-01");
    expect(week.at("2021-03-29")).toBeCloseTo((4 / 7) * 100, 1);
  });

  test("stands an axis of a single day", () => {
    expect(timeScale("2021-03-08", "2021-03-08").at("2021-03-08")).toBe(0);
  });
});

describe("span", () => {
  test("runs from one day to another", () => {
    expect(year.span("2021-01-01", "2021-07-02")).toEqual({ x: 0, width: 49.86 });
  });

  test("is cut off at the ends of the axis", () => {
    expect(year.span("2020-01-01", "2023-01-01")).toEqual({ x: 0, width: 100 });
  });

  test("is nothing when it lies outside", () => {
    expect(year.span("2019-01-01", "2020-01-01")).toBeNull();
    expect(year.span("2023-01-01", "2024-01-01")).toBeNull();
  });

  test("can be seen even when it lasted a day, also last on the axis", () => {
    expect(year.span("2021-05-01", "2021-05-01")?.width).toBeGreaterThan(0);
    const last = year.span("2022-01-01", "2022-01-01");
    expect(last && last.x + last.width).toBeLessThanOrEqual(100);
  });
});

describe("ticks", () => {
  const names = (start: string, end: string) =>
    timeScale(start, end).ticks.flatMap(({ label }) => label ?? []);

  test("names every month of a short time", () => {
    expect(names("2021-03-08", "2021-07-20")).toEqual(["apr", "maj", "juni", "juli"]);
  });

  test("names the quarters of a year or two, and January by its year", () => {
    expect(names("2021-03-08", "2022-03-30")).toEqual(["apr", "juli", "okt", "2022"]);
  });

  test("names the half-years, then the years, of a longer time", () => {
    expect(names("2020-02-01", "2022-11-01")).toEqual(["juli", "2021", "juli", "2022", "juli"]);
    expect(names("2015-02-01", "2021-11-01")).toEqual(["2016", "2017", "2018", "2019", "2020", "2021"]);
  });

  test("marks each month between without naming it", () => {
    const { ticks } = timeScale("2021-03-08", "2022-03-30");
    expect(ticks).toHaveLength(12);
    expect(ticks.filter(({ label }) => label === null)).toHaveLength(8);
  });
});
