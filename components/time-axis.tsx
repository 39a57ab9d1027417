import { DatedText } from "@/components/dated-text";
import { TimeRuler } from "@/components/time-ruler";
import { timeScale } from "@/components/time-scale";
import { type Bar, type Mark, TimeTrack } from "@/components/time-track";

type Row = { label: string; detail: string; href?: string; bars: Bar[]; marks?: Mark[] };
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
      <TimeRuler scale={scale} today={today <= end ? today : null} deadline={deadline} />
      <ol aria-label={label}>
        {rows.map((row) => (
          <li key={row.label}>
            <div>
              <RowLabel {...row} />
              <p className="text-muted">
                <DatedText>{row.detail}</DatedText>
              </p>
            </div>
            <TimeTrack scale={scale} today={today} bars={row.bars} marks={row.marks} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function RowLabel({ label, href }: Pick<Row, "label" | "href">) {
  if (!href) return <b>{label}</b>;
  return (
    <a href={href} className="tap font-bold">
      {label}
    </a>
  );
}
