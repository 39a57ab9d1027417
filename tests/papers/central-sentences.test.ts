import { describe, expect, it } from "vitest";
import { centralSentences } from "@/lib/papers/content/central-sentences";
import { quotables } from "@/lib/papers/content/reasoning";
import { quotedFrom, sentencesOf } from "@/lib/papers/content/sentences";
import { draftPaper } from "@/lib/papers/draft";
import { passagesOf } from "@/lib/papers/edits";
import { contextWith } from "./a-context";
import { answer, document, item, referral } from "./case-files";

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

describe("a quotation", () => {
  it("marks what is left out, also where that is a heading or a few words", () => {
    const said = `${filler[0]} Så är det. ${filler[1]}\n\n${filler[2]}\n\nKostnader\n\n${filler[3]}`;
    expect(quotedFrom(said, filler)).toBe(`${filler[0]} […] ${filler[1]} ${filler[2]} […] ${filler[3]}`);
    expect(quotedFrom(said, [])).toBe("");
  });

  it("is of the sentences that the writer has picked, the short ones too, and of no others", () => {
    const said = `${text} Så är det.`;
    const all = quotables(item({ decisionText: "", summary: null }), said);
    expect(all.map(({ sentence }) => sentence)).toEqual(sentencesOf(said));
    expect(all.at(-1)).toMatchObject({ sentence: "Så är det.", isQuoted: false });
    const picked = [all.at(-1)?.mark ?? "", all[1]?.mark ?? "", "no sentence has this"];
    const quoted = quotables(item(), said, picked).flatMap((one) => (one.isQuoted ? [one.sentence] : []));
    expect(quoted).toEqual([filler[1], "Så är det."]);
  });

  it("stands in the draft as its writer picked it, with the document as its source, or not at all", () => {
    const asked = referral("Socialnämnden");
    const said = answer(asked);
    const letter = document("REFERRAL_RESPONSE", { minutesItemId: said.id });
    const source = { kind: "document" as const, id: letter.id, label: "Remissvar" };
    const facts = { referrals: [asked], minutesItems: [said], documents: [letter] };
    const marks = quotables(said, text).map(({ mark }) => mark);
    const reasons = (picked: string[]) => {
      const context = contextWith(facts, { texts: new Map([[said.id, { source, text }]]) });
      const choices = { ...context.choices, quoted: { [said.id]: picked } };
      const passages = passagesOf(draftPaper("OFFICIAL_REPORT", { ...context, choices }));
      return passages.filter(({ id }) => id.includes("reasoning"));
    };
    expect(reasons(marks.slice(3)).at(-1)).toMatchObject({ text: filler[3], source });
    expect(reasons([])).toEqual([]);
  });
});
