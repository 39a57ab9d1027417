import { describe, expect, it } from "vitest";
import { findCaseTitle } from "@/lib/reading/case-title";
import { asOneLine } from "@/lib/reading/one-line";
import { titleSpan } from "@/lib/reading/titles";

const title = (text: string) => {
  const { start, end } = titleSpan(text, 0);
  return asOneLine(text.slice(start, end));
};

describe("where a title ends", () => {
  it.each([
    ["at an empty line", "Motion om bad\ni Norrviken\n\nText.", "Motion om bad i Norrviken"],
    ["at a full stop", "Motion om bad. Det behövs.", "Motion om bad"],
    [
      "at a word that opens a sentence",
      "Motion om bad för alla Många vill bada i sjön.",
      "Motion om bad för alla",
    ],
    ["at a heading", "Svar på motion om bad Förslag till beslut Nämnden avslår.", "Svar på motion om bad"],
    [
      "at whom it is addressed to",
      "Yttrande över motion om bad Till Granviks kommunfullmäktige",
      "Yttrande över motion om bad",
    ],
    [
      "after a number in brackets",
      "Motion om bad (KS 12/31) Sammanfattning Text",
      "Motion om bad (KS 12/31)",
    ],
    [
      "at a noun with its verb",
      "Motion om tiden på fritidshem Fritidshemmen har en uppgift.",
      "Motion om tiden på fritidshem",
    ],
    [
      "not at a name after a preposition, in a row of names or used as one elsewhere",
      "Motion om att Granvik, likt Åmynne, ska rusta parken vid Stora Torget i kvarteret Björnen Varje dag går folk dit. I kvarteret Björnen och kring Björnen växer gräs.",
      "Motion om att Granvik, likt Åmynne, ska rusta parken vid Stora Torget i kvarteret Björnen",
    ],
    [
      "not at the abbreviation of several motioners",
      "Motion från Eva Ek (S) m.fl. om bad",
      "Motion från Eva Ek (S) m.fl. om bad",
    ],
    ["at the end of the text", "Motion om bad", "Motion om bad"],
  ])("%s", (_, text, expected) => {
    expect(title(text)).toBe(expected);
  });
});

describe("the title of the case in a document", () => {
  const found = (text: string, before?: number) => {
    const span = findCaseTitle(text, before);
    return span && asOneLine(text.slice(span.start, span.end));
  };

  it.each([
    [
      "Granviks kommun\nKulturnämnden\n2031-01-02\n\nSvar på motion om dans\n\nText.",
      "Svar på motion om dans",
    ],
    ["Kulturnämnden 2031-01-02\nÄrende 12: Motion om dans\n\nText.", "Motion om dans"],
    [
      "Anna Gran, utredare\nanna@granvik.example\n\n§ 4 Remiss: Motion om dans\n\nText.",
      "Remiss: Motion om dans",
    ],
    ["Motioner som inte är besvarade\n2031-03-01\nKommunkansliet\n\nText.", "Motioner som inte är besvarade"],
    ["Kulturnämnden\n\nFler dansbanor\n\nText om annat.", "Fler dansbanor"],
    ["Kulturnämnden\n2031-01-02\n\nHär är bara text, utan titel.", null],
  ])("%s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it("stands right over the first heading where no line speaks of a motion", () => {
    const text =
      "Enheten för allt\n\nRubrik längst upp\n\nFler dansbanor\n\nFörslag till beslut\nMotionen avslås.";
    expect(found(text, text.indexOf("Förslag"))).toBe("Fler dansbanor");
  });
});
