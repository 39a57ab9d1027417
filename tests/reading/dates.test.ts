import { describe, expect, it } from "vitest";
import { findDates } from "@/lib/reading/dates";

const read = (text: string) => findDates(text).map(({ date }) => date);

describe("dates", () => {
  it.each([
    ["2021-06-16", "2021-06-16"],
    ["SBN 2023-08-22", "2023-08-22"],
    ["2023–08–22", "2023-08-22"],
    ["den 16 juni 2021", "2021-06-16"],
    ["16 juni 2021", "2021-06-16"],
    ["den 16:e juni 2021", "2021-06-16"],
    ["den 3\nmars 2021", "2021-03-03"],
    ["16 JUNI 2021", "2021-06-16"],
    ["16 sept. 2021", "2021-09-16"],
    ["16/6 2021", "2021-06-16"],
    ["väcktes i mars 2021", "2021-03"],
    ["Datum: 20210616", "2021-06-16"],
    ["Sammanträdesdatum\n21-06-16", "2021-06-16"],
    ["Sammanträdesdatum: {{23-02-23}", "2023-02-23"],
    ["29 februari 2024", "2024-02-29"],
  ])("%s", (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  it.each([
    "2021-13-01",
    "2021-02-30",
    "29 februari 2023",
    "32 maj 2021",
    "20210616",
    "21-06-16",
    "KS-2021-06-16-04",
    "SFC-2025-01750",
    "den 16 juni",
    "16-17 juni 2021",
    "2020/123",
    "mandatet 2022-2026",
    "omars 2021",
  ])("is not one: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("tells a month from a day, and gives them in printed order", () => {
    const text = "Motionen från mars 2021 avslogs den 8 april 2022 (2022-04-08)";
    expect(findDates(text)).toEqual([
      { date: "2021-03", wholeDay: false, span: spanOf(text, "mars 2021") },
      { date: "2022-04-08", wholeDay: true, span: spanOf(text, "8 april 2022") },
      { date: "2022-04-08", wholeDay: true, span: spanOf(text, "2022-04-08") },
    ]);
  });
});

function spanOf(text: string, part: string) {
  return { start: text.indexOf(part), end: text.indexOf(part) + part.length };
}
