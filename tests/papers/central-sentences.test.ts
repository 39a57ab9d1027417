import { describe, expect, it } from "vitest";
import { centralSentences } from "@/lib/papers/content/central-sentences";

const filler = [
  "Nämnden har ett bibliotek med många läsplatser i kommunens centrum.",
  "Biblioteket i centrum har många besökare under höstens alla månader.",
  "Ett bibliotek med fler läsplatser skulle kosta kommunen mera pengar.",
  "Hunden sprang fort genom den gröna skogen mot sjöns blanka vatten.",
];
const text = filler.join(" ");

describe("central sentences", () => {
  it("are of what the text keeps coming back to, word for word", () => {
    const chosen = centralSentences(text);
    for (const sentence of chosen.split(" […] ")) expect(filler.slice(0, 3)).toContain(sentence);
    expect(chosen).not.toContain("Hunden");
  });

  it("stand in the order of the text, with a mark where something is left out", () => {
    // Words that stand nowhere else say nothing of what a text is about.
    const apart = (place: number) =>
      `Om ${Array.from("abcdefg", (letter) => letter.repeat(3 + place)).join(" ")}.`;
    const long = [0, 1, 2].flatMap((place) => [filler[place], ...[0, 1, 2].map((n) => apart(3 * place + n))]);
    const chosen = centralSentences(long.join(" "));
    const parts = chosen.split(/\s*\[…\]\s*/);
    expect(parts.length).toBeGreaterThan(1);
    const places = parts.map((part) => long.join(" ").indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("do not repeat what has been told, nor take headings, addresses and lists", () => {
    expect(centralSentences(filler[0] ?? "", filler[0])).toBe("");
    expect(centralSentences("Förvaltningens synpunkter\n\nStorgatan 1\n123 45 Ljungsala\n\n- en punkt")).toBe(
      "",
    );
    expect(centralSentences("")).toBe("");
  });

  it("do not end at an abbreviation", () => {
    const one =
      "Bänkarna ställs vid t.ex. Storgatan och m.fl. Nämnden ser att bänkarna behövs vid Storgatan.";
    expect(one).toContain(centralSentences(one));
    expect(centralSentences(one)).toMatch(/^Bänkarna.*Storgatan\.$/);
  });

  it("are found in time that grows with the text, not with its square", () => {
    const took = (times: number) => {
      const start = performance.now();
      centralSentences(`${text} `.repeat(times));
      return performance.now() - start;
    };
    took(50);
    expect(took(2000)).toBeLessThan(40 * Math.max(took(100), 1));
  });
});
