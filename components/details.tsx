import type { ReactNode } from "react";

type Props = { summary: string; open?: boolean; children: ReactNode };

export function Details({ summary, open, children }: Props) {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
