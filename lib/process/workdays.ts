import { PlainDate } from "@/lib/dates";

/**
 * Lag (1930:173) 2 §: what falls due on a Saturday, a Sunday, another public holiday, midsummer's eve,
 * Christmas Eve or New Year's Eve may be done the next weekday.
 */
export const nextWorkday = (day: PlainDate): PlainDate => nearestWorkday(day, 1);

/** For deadlines that people set for themselves: somebody after them counts on the day. */
export const previousWorkday = (day: PlainDate): PlainDate => nearestWorkday(day, -1);

export const isWorkday = (day: PlainDate): boolean =>
  day.dayOfWeek <= 5 && !daysOff(day.year).has(day.toString());

function nearestWorkday(day: PlainDate, step: 1 | -1): PlainDate {
  let found = day;
  while (!isWorkday(found)) found = found.add({ days: step });
  return found;
}

const known = new Map<number, Set<string>>();

/** The public holidays of lag (1989:253), as it has stood since 2005, and the three eves. */
function daysOff(year: number): Set<string> {
  const kept = known.get(year);
  if (kept) return kept;
  const easter = easterSunday(year);
  const fixed = ["01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"];
  const movable = [
    easter.subtract({ days: 2 }), // långfredagen
    easter.add({ days: 1 }), // annandag påsk
    easter.add({ days: 39 }), // Kristi himmelsfärdsdag
    PlainDate.from({ year, month: 6, day: 25 - fridaysDistance(year) }), // midsommarafton
  ];
  const days = new Set([...fixed.map((day) => `${year}-${day}`), ...movable.map(String)]);
  known.set(year, days);
  return days;
}

/** Midsummer's eve is the Friday between 19 and 25 June. */
const fridaysDistance = (year: number) => (PlainDate.from({ year, month: 6, day: 25 }).dayOfWeek + 2) % 7;

/** The Gregorian computus (Butcher's form). */
function easterSunday(year: number): PlainDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}
