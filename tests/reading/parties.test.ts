import { describe, expect, it } from "vitest";
import { findParties } from "@/lib/reading/parties";

const read = (text: string) => findParties(text).map(({ party }) => party);

describe("a group of parties", () => {
  it.each([
    ["S, M och V", ["S", "M", "V"]],
    ["(M, L, ÅB, KD)", ["M", "L", "ÅB", "KD"]],
    ["(S), (V) samt (MP)", ["S", "V", "MP"]],
    ["S", ["S"]],
    [
      "Vänsterpartiet, Socialdemokraterna och\nMiljöpartiet",
      ["Vänsterpartiet", "Socialdemokraterna", "Miljöpartiet"],
    ],
    ["Sverigedemokraterna (SD)", ["SD"]],
    ["Granviks Demokraterna och Lokala listan", ["Granviks Demokraterna", "Lokala listan"]],
  ])("%s", (text, parties) => {
    expect(read(text)).toEqual(parties);
  });

  it.each(["", "Eva Ek (S)", "S, M och flera andra", "Ärende 6", "Kommunstyrelsen", "2021-06-16"])(
    "is none: %s",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it("says where each stands", () => {
    const text = " S, ÅB ";
    expect(findParties(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(["S", "ÅB"]);
  });
});
