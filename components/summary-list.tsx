import type { ReactNode } from "react";

type Row = { label: string; value: ReactNode; action?: { href: string; label: string } };

export function SummaryList({ rows }: { rows: Row[] }) {
  return (
    <dl className="facts">
      {rows.map(({ label, value, action }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value || "–"}</dd>
          {action && (
            <dd className="print:hidden">
              <a href={action.href} className="tap">
                {action.label}
                <span className="sr-only"> {label.toLowerCase()}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
