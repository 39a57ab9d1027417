import type { TimeScale } from "@/components/time-scale";

type Props = {
  scale: TimeScale;
  /** Null when the axis ended before today. */
  today: string | null;
  deadline?: { on: string; label: string };
};

/** The axis itself, and what every row draws from it: the lines and the hatching of what is late. */
export function TimeRuler({ scale, today, deadline }: Props) {
  return (
    <div className="time-ruler">
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
            {today && <Line at={scale.at(today)} kind="today" />}
            {deadline && <Line at={scale.at(deadline.on)} kind="deadline" />}
          </g>
        </defs>
        {scale.ticks.map(({ at, label }) => label && <Flag key={at} at={at} lane={2} text={label} />)}
        {today && <Flag at={scale.at(today)} lane={1} text="I dag" kind="today" />}
        {deadline && <Flag at={scale.at(deadline.on)} lane={0} text={deadline.label} kind="deadline" />}
      </svg>
    </div>
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
