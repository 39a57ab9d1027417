import type { Printed } from "@/lib/papers/render/printed";
import type { Source } from "@/lib/papers/tree";

/** Sources are named where they stand, or numbered and listed at the end as on paper. */
export type Citing = { named: boolean; noteOf: Printed["noteOf"] };

type Props = { source: Source | null; citing: Citing };

/** After a passage. */
export function Citation({ source, citing }: Props) {
  if (!source) return null;
  const reference = <Reference source={source} citing={citing} />;
  if (!citing.named) return <sup>{reference}</sup>;
  return <cite className="block text-small text-muted not-italic">{reference}</cite>;
}

/** In a cell of its own. */
export function Reference({ source, citing }: Props) {
  if (citing.named) return source?.label;
  const number = citing.noteOf(source);
  if (!number) return null;
  return (
    <a href={`#${anchorOf(number)}`} aria-label={`Källa ${number}`}>
      {number}
    </a>
  );
}

export function SourceList({ sources }: { sources: Source[] }) {
  return (
    <section className="prose mt-10 text-small">
      <h3 className="text-heading text-accent">Källor</h3>
      <ol>
        {sources.map(({ label }, index) => (
          <li key={label} id={anchorOf(index + 1)}>
            {label}
          </li>
        ))}
      </ol>
    </section>
  );
}

const anchorOf = (number: number) => `kalla-${number}`;
