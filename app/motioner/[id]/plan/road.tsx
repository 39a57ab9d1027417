import { DatedText } from "@/components/dated-text";
import { longDate, weekday } from "@/lib/dates";
import type { Step } from "./steps";

/** A vertical road, nearest first: a date, who, and what. */
export function Road({ steps }: { steps: Step[] }) {
  return (
    <ol className="road">
      {steps.map(({ key, on, who, what, more }) => (
        <li key={key} className={key === "year" ? "road-end" : undefined}>
          <time dateTime={on.toString()}>
            <span>{weekday(on)}</span> {longDate(on)}
          </time>
          <div>
            <strong>{who}</strong>
            <p>{what}</p>
            {more && (
              <p className="text-small text-muted">
                <DatedText>{more}</DatedText>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
