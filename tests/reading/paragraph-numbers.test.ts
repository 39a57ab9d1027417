import { describe, expect, it } from "vitest";
import { findParagraphNumbers } from "@/lib/reading/paragraph-numbers";

const read = (text: string) =>
  findParagraphNumbers(text).map(({ number, last, body, year }) => [number, last, body, year]);

describe("paragraph numbers", () => {
  it.each([
    ["§ 12", "12", null, null, null],
    ["§12", "12", null, null, null],
    ["§ 007", "7", null, null, null],
    ["KF § 13", "13", null, "KF", null],
    ["Kf §7", "7", null, "Kf", null],
    ["BUN § 81", "81", null, "BUN", null],
    ["AU § 42", "42", null, "AU", null],
    ["§ 52/2019", "52", null, null, 2019],
    ["§ 63/20", "63", null, null, 2020],
    ["§225/2025 KF", "225", null, "KF", 2025],
    ["§ 2 VON", "2", null, "VON", null],
    ["§§ 63-73", "63", "73", null, null],
    ["§54 -§64", "54", "64", null, null],
    ["§ 6.10", "6.10", null, null, null],
    ["Kommunstyrelsen 2024-05-15 § 458", "458", null, null, null],
    ["den 16 juni 2021 § 12.", "12", null, null, null],
    ["§ 12 Svar på motion", "12", null, null, null],
    ["§ 12 SVAR PÅ MOTION", "12", null, null, null],
    ["§ 12 KS 2019/0643", "12", null, null, null],
    ["Enligt § 3", "3", null, null, null],
  ])("%s", (text, ...expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    "5 kap. 35 § 2 stycket kommunallagen",
    "32 kap. 3a § 4",
    "enligt 12 § 1",
    "paragraf",
    "§ a",
    "§ 5:35",
  ])("is not one: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("is not misled by the number of a page or a list on the line before", () => {
    expect(read("sida 12\n§ 13")).toEqual([["13", null, null, null]]);
  });

  it("says where each stands", () => {
    const text = "Tidigare: KS § 14, AU § 2";
    expect(findParagraphNumbers(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "KS § 14",
      "AU § 2",
    ]);
  });
});
