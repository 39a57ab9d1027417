import { matchesOf } from "./matches.ts";
import type { Span } from "./types.ts";

/** `date` is ISO; where the text gives a month only it is "2021-03" and `wholeDay` is false. */
export type FoundDate = { date: string; wholeDay: boolean; span: Span };

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const MONTH =
  "(?<month>januari|jan|februari|feb|mars|mar|april|apr|maj|juni|jun|juli|jul|augusti|aug|september|sept|sep|oktober|okt|november|nov|december|dec)\\.?";
const YEAR = "(?<year>(?:19|20)\\d{2})";
// What follows is looked at first: looking back from every character would cost more than all the rest.
const LABEL =
  "(?=\\d)(?<=(?:datum|dag|sammanträde[tsn]*|utfärda[td]|daterad|daterat|inkom|inkommen|upprättad|ankom|handling)[^\\p{L}\\d\\n]{0,40}\\n?[^\\p{L}\\d\\n]{0,20})";
const ALONE_BEFORE = "(?<![\\p{L}\\d]|\\d[-/.])";
const ALONE_AFTER = "(?![\\p{L}\\d]|[-/]\\d)";

const FORMS = [
  `${ALONE_BEFORE}${YEAR}[-–](?<number>\\d{2})[-–](?<day>\\d{2})(?:T[\\d:]+)?${ALONE_AFTER}`, // 2021-06-16
  `${ALONE_BEFORE}(?<!\\d\\s?[-–]\\s?)(?<day>\\d{1,2})(?::?[ea])?\\s{1,3}${MONTH}\\s{1,3}${YEAR}${ALONE_AFTER}`, // den 16 juni 2021
  `${ALONE_BEFORE}(?<day>\\d{1,2})/(?<number>\\d{1,2})[ -]${YEAR}${ALONE_AFTER}`, // 16/6 2021
  `${LABEL}${ALONE_BEFORE}${YEAR}(?<number>\\d{2})(?<day>\\d{2})${ALONE_AFTER}`, // Datum: 20210616
  `${LABEL}${ALONE_BEFORE}(?<year>\\d{2})[-–](?<number>\\d{2})[-–](?<day>\\d{2})${ALONE_AFTER}`, // Datum: 21-06-16
  `(?<!\\p{L}|\\d[\\s.:ea]{0,3})${MONTH}\\s{1,3}${YEAR}${ALONE_AFTER}`, // mars 2021
].map((form) => new RegExp(form, "giu"));

/**
 * The dates in a text, in printed order. A date that the calendar does not have is left out, and so is a
 * span of days ("16-17 juni 2021"), which is no one date. Bare digits are dates only after a label.
 */
export function findDates(text: string): FoundDate[] {
  if (!/\d/.test(text)) return [];
  return FORMS.flatMap((form) => matchesOf(form, text))
    .flatMap((match) => {
      const date = isoDate(match.groups ?? {});
      const span = { start: match.index, end: match.index + match[0].length };
      return date ? [{ date, wholeDay: date.length > "2021-03".length, span }] : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function isoDate({ year, month, number, day }: Record<string, string | undefined>): string | null {
  const fullYear = year?.length === 2 ? `20${year}` : year;
  const monthNumber = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(number);
  const yearAndMonth = `${fullYear}-${String(monthNumber).padStart(2, "0")}`;
  if (day === undefined) return yearAndMonth;
  const date = `${yearAndMonth}-${day.padStart(2, "0")}`;
  const instant = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
  return exists ? date : null;
}
