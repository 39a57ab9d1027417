/** Dates as ISO strings, places as percentages of the axis: no time zone comes near them. */

const DAY = 86_400_000;
const MONTHS = ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"];

export type Tick = { at: number; label: string | null };
export type TimeScale = {
  at: (iso: string) => number;
  /** Null when nothing of the span lies on the axis. */
  span: (from: string, to: string) => { x: number; width: number } | null;
  ticks: Tick[];
};

/** Thinner than this a bar would not be seen. */
const NARROWEST = 0.8;
/** After this a month's name would stand outside the axis. */
const NO_ROOM = 91;

export function timeScale(start: string, end: string): TimeScale {
  const first = dayNumber(start);
  const days = Math.max(1, dayNumber(end) - first);
  const place = (iso: string) => ((dayNumber(iso) - first) / days) * 100;
  const at = (iso: string) => round(clamp(place(iso)));

  const span: TimeScale["span"] = (from, to) => {
    if (place(to) < 0 || place(from) > 100) return null;
    const width = Math.max(at(to) - at(from), NARROWEST);
    return { x: Math.min(at(from), 100 - NARROWEST), width: round(width) };
  };

  return { at, span, ticks: ticks(start, end, at) };
}

/** The first of every month, as many of them named as a phone has room for. */
function ticks(start: string, end: string, at: TimeScale["at"]): Tick[] {
  const months = monthNumber(end) - monthNumber(start);
  const step = months <= 7 ? 1 : months <= 24 ? 3 : months <= 48 ? 6 : 12;
  return Array.from({ length: months }, (_, index) => monthNumber(start) + index + 1)
    .map((month) => ({ month, at: at(firstOf(month)) }))
    .filter(({ month }) => months <= 48 || month % step === 0)
    .map(({ month, at }) => ({
      at,
      label: month % step === 0 && at < NO_ROOM ? nameOf(month) : null,
    }));
}

const dayNumber = (iso: string) => Date.parse(iso) / DAY;
const monthNumber = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const firstOf = (month: number) =>
  new Date(Date.UTC(Math.floor(month / 12), month % 12)).toISOString().slice(0, 10);
const nameOf = (month: number) => (month % 12 === 0 ? String(month / 12) : (MONTHS[month % 12] ?? null));

const clamp = (percent: number) => Math.min(Math.max(percent, 0), 100);
const round = (percent: number) => Math.round(percent * 100) / 100;
