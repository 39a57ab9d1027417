import { PlainDate } from "@/lib/dates";

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const YEAR = "(?<year>(?:19|20)\\d{2})";
const SHORT_YEAR = "(?<short>\\d{2})";
const ALONE = ["(?<![\\p{L}\\d/§:.-])(?<!§\\s)", "(?![\\d/-]|[.:]\\d|\\p{L})"];

/** The forms in which Swedish lists write a day, the day always before the month where the year stands last. */
const FORMS = [
  `${YEAR}[-–./](?<month>\\d{1,2})[-–./](?<day>\\d{1,2})(?:[ T]\\d{2}:\\d{2}(?::\\d{2})?)?`, // 2023-05-02
  `${YEAR}(?<month>\\d{2})(?<day>\\d{2})`, // 20230502
  `${SHORT_YEAR}(?<month>0[1-9]|1[0-2])(?<day>[0-2]\\d|3[01])`, // 230502
  `${SHORT_YEAR}-(?<month>\\d{2})-(?<day>\\d{2})`, // 23-05-02
  `(?<day>\\d{1,2})/(?<month>\\d{1,2})[ /-]{1,2}${YEAR}`, // 2/5 2023
  `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${YEAR}`, // 2.5.2023
  `(?:den )?(?<day>\\d{1,2})(?::?[ea])?\\.? (?<name>${MONTHS.join("|")})[a-z]*\\.? ${YEAR}`, // den 2 maj 2023
].map((form) => new RegExp(`${ALONE[0]}${form}${ALONE[1]}`, "giu"));

export type FoundDay = { day: PlainDate; start: number; end: number };

/** The days in a text, in printed order. What the calendar does not have is no day. */
export function findDays(text: string): FoundDay[] {
  const found = FORMS.flatMap((form) => [...text.matchAll(form)]).flatMap((match) => {
    const day = dayOf(match.groups ?? {});
    return day ? [{ day, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, sorted) => sorted.slice(0, at).every(({ end }) => end <= start));
}

/** The day that a cell holds and nothing else; null for anything that may be read in another way. */
export function readDay(cell: string): PlainDate | null {
  const text = cell.trim().replace(/\s+/g, " ");
  const [found, ...others] = findDays(text);
  return found && others.length === 0 && found.start === 0 && found.end === text.length ? found.day : null;
}

function dayOf({ year, short, month, name, day }: Record<string, string | undefined>): PlainDate | null {
  const inMonth = name ? MONTHS.indexOf(name.toLowerCase()) + 1 : Number(month);
  // A register of motions does not reach back before the municipalities of 1971.
  const inYear = year ? Number(year) : Number(short) + (Number(short) > 70 ? 1900 : 2000);
  try {
    return PlainDate.from({ year: inYear, month: inMonth, day: Number(day) }, { overflow: "reject" });
  } catch {
    return null;
  }
}
