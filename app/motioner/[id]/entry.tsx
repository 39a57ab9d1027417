import type { ReactNode } from "react";
import { SummaryList } from "@/components/summary-list";
import type { Row } from "./item-rows";

type Props = { id: string; body: string; status?: ReactNode; rows: Row[]; children?: ReactNode };

/** What one body did with the case, once; a body that was asked twice has two. */
export function Entry({ id, body, status, rows, children }: Props) {
  const headingId = `${id}-organ`;
  return (
    <article
      id={id}
      aria-labelledby={headingId}
      className="mt-4 rounded border border-line bg-surface px-4 py-4 sm:px-6"
    >
      <header className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 id={headingId}>{body}</h3>
        {status && <div className="flex flex-wrap gap-x-4">{status}</div>}
      </header>
      <SummaryList rows={rows} />
      {children}
    </article>
  );
}
