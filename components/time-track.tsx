import type { Tone } from "@/components/status";
import type { TimeScale } from "@/components/time-scale";

export type Bar = { from: string; to: string | null; tone: Tone; title: string };
export type Mark = { on: string; label: string };

type Props = { scale: TimeScale; today: string; bars: Bar[]; marks?: Mark[] };

/** One row's picture. A bar without an end is still going on. */
export function TimeTrack({ scale, today, bars, marks = [] }: Props) {
  return (
    <svg aria-hidden="true">
      <use href="#time-lines" />
      {bars.map(({ from, to, tone, title }) => {
        const span = scale.span(from, to ?? today);
        return (
          span && (
            <rect
              key={`${from} ${tone} ${title}`}
              x={`${span.x}%`}
              width={`${span.width}%`}
              y="50%"
              height="14"
              rx="3"
              transform="translate(0 -7)"
              {...(tone === "bad" ? { fill: "url(#late)" } : { className: `fill-${tone}` })}
            >
              <title>{title}</title>
            </rect>
          )
        );
      })}
      {marks.map(({ on, label }) => (
        <svg key={`${on} ${label}`} aria-hidden="true" x={`${scale.at(on)}%`} y="50%">
          <path d="M0-7 7 0 0 7-7 0Z" className="mark">
            <title>{label}</title>
          </path>
        </svg>
      ))}
    </svg>
  );
}
