import { matchesOf } from "./matches.ts";
import type { Span } from "./types.ts";

/** `last` closes a range ("§§ 63-73"); `body` and `year` only when printed with the number ("BUN § 81", "§ 52/2019"). */
export type FoundParagraph = {
  number: string;
  last: string | null;
  body: string | null;
  year: number | null;
  span: Span;
};

const ABBREVIATION = "[A-ZÅÄÖ]{2,6}|K[fs]|Kst|Ksau|Au";
const PARAGRAPH = new RegExp(
  String.raw`(?:(?<![\p{L}\d])(?<before>${ABBREVIATION})[ \t]{0,3})?` +
    String.raw`§{1,2}[ \t]{0,20}(?<number>\d{1,4}(?:\.\d{1,3})?)(?![\d:])` +
    String.raw`(?:/(?<year>(?:19|20)\d{2}|\d{2})(?!\d))?` +
    String.raw`(?:[ \t]?(?:[-–]|t\.?o\.?m\.?)[ \t]?(?:§[ \t]?)?(?<last>\d{1,4})(?![\d/]))?` +
    String.raw`(?:[ \t](?<after>${ABBREVIATION})(?=[ \t]*(?:[,.;:)\n\f]|$)))?`,
  "gu",
);

// "5 kap. 35 § 2 st": the number of a section of law stands before its sign.
const SECTION_OF_LAW = /(?:kap\.?\s*|(?<![\d-]))\d{1,3}\s?[a-z]?\s?$/u;
const LONGEST_SECTION = 16;

/** The § numbers of minutes in a text, in printed order; the sections of a law are left out. */
export function findParagraphNumbers(text: string): FoundParagraph[] {
  return matchesOf(PARAGRAPH, text)
    .filter((match) => {
      const sign = match.index + match[0].indexOf("§");
      const before = text.slice(Math.max(0, sign - LONGEST_SECTION), sign);
      return !SECTION_OF_LAW.test(before) || /\n\s*$/.test(before);
    })
    .map((match) => {
      const { before, number = "", year, last, after } = match.groups ?? {};
      return {
        number: number.replace(/^0+(?=\d)/, ""),
        last: last ?? null,
        body: before ?? after ?? null,
        year: year ? Number(year.length === 2 ? `20${year}` : year) : null,
        span: { start: match.index, end: match.index + match[0].length },
      };
    });
}
