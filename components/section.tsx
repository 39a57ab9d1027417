import type { ReactNode } from "react";

type Props = { id: string; title: string; actions?: ReactNode; children: ReactNode };

/** A part of a page that can be linked to. */
export function Section({ id, title, actions, children }: Props) {
  const headingId = `${id}-heading`;
  return (
    <section id={id} aria-labelledby={headingId} className="mt-10">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <h2 id={headingId}>{title}</h2>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
