import type { ReactNode } from "react";
import type { Tone } from "@/components/status";
import { type TimeScale, timeScale } from "@/components/time-scale";

type Bar = { from: string; to: string | null; tone: Tone; title: string };
type Mark = { on: string; label: string };
type Row = { label: string; detail: ReactNode; href?: string; bars: Bar[]; marks?: Mark[] };
type Props = {
  label: string;
  start: string;
  end: string;
  today: string;
  deadline?: Mark;
  rows: Row[];
};

/**
 * Who had the case, and when. The pictures are hidden from screen readers: every row says the same
 * dates in words, for everybody.
 */
export function TimeAxis({ label, start, end, today, deadline, rows }: Props) {
  const scale = timeScale(start, end);
  return (
    <div className="time-axis">
      <div className="time-axis-scale" aria-hidden="true">
        <div />
        <Scale scale={scale} today={today} deadline={deadline} />
      </div>
      <ol aria-label={label}>
        {rows.map((row) => (
          <li key={row.label}>
            <div>
              <b>{row.href ? <a href={row.href}>{row.label}</a> : row.label}</b>
              <p className="text-muted">{row.detail}</p>
            </div>
            <Track scale={scale} today={today} row={row} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Scale({ scale, today, deadline }: { scale: TimeScale } & Pick<Props, "today" | "deadline">) {
  return (
    <svg aria-hidden="true">
      <defs>
        <pattern id="late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="fill-bad" />
          <rect width="2" height="6" className="fill-page" />
        </pattern>
        <g id="time-lines">
          {scale.ticks.map(({ at }) => (
            <Line key={at} at={at} />
          ))}
          <Line at={scale.at(today)} kind="today" />
          {deadline && <Line at={scale.at(deadline.on)} kind="deadline" />}
        </g>
      </defs>
      {scale.ticks.map(({ at, label }) => label && <Flag key={at} at={at} lane={2} text={label} />)}
      <Flag at={scale.at(today)} lane={1} text="I dag" kind="today" />
      {deadline && <Flag at={scale.at(deadline.on)} lane={0} text={deadline.label} kind="deadline" />}
    </svg>
  );
}

type Kind = "today" | "deadline";
type LineProps = { at: number; from?: number; kind?: Kind };

function Line({ at, from = 0, kind }: LineProps) {
  return <line x1={`${at}%`} x2={`${at}%`} y1={from} y2="100%" className={`time-line ${kind ?? ""}`} />;
}

/** Each kind of word has its own lane, so that a day near the deadline never covers its label. */
function Flag({ at, lane, text, kind }: LineProps & { lane: 0 | 1 | 2; text: string }) {
  const top = lane * 22;
  const leftwards = lane !== 2 && at > 50;
  return (
    <>
      <Line at={at} from={top} kind={kind} />
      <text
        x={`${at}%`}
        y={top + 15}
        dx={leftwards ? -6 : 6}
        textAnchor={leftwards ? "end" : "start"}
        className={kind}
      >
        {text}
      </text>
    </>
  );
}

function Track({ scale, today, row }: { scale: TimeScale; today: string; row: Row }) {
  return (
    <svg aria-hidden="true">
      <use href="#time-lines" />
      {row.bars.map(({ from, to, tone, title }) => {
        const span = scale.span(from, to ?? today);
        return (
          span && (
            <rect
              key={from}
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
      {row.marks?.map(({ on, label }) => (
        <svg key={on} x={`${scale.at(on)}%`} y="50%" className="overflow-visible">
          <path d="M0-7 7 0 0 7-7 0Z" className="mark">
            <title>{label}</title>
          </path>
        </svg>
      ))}
    </svg>
  );
}
