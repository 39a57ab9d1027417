import type { ReactNode } from "react";

type Props = {
  title: string;
  lead?: ReactNode;
  back?: { href: string; label: string };
  actions?: ReactNode;
  /** "text" keeps forms and running text to one readable column. */
  width?: "text" | "wide";
  children?: ReactNode;
};

export function Page({ title, lead, back, actions, width = "wide", children }: Props) {
  return (
    <main id="main" tabIndex={-1} className="shell pt-6 pb-16">
      <div className={width === "text" ? "max-w-text" : undefined}>
        {back && (
          <a href={back.href} className="inline-flex min-h-11 items-center text-small print:hidden">
            <span aria-hidden="true">←&nbsp;</span>
            {back.label}
          </a>
        )}
        <div className="mb-6 flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
          <div className="grid flex-[1_1_30rem] gap-2">
            <h1>{title}</h1>
            {lead && <div className="max-w-text text-muted">{lead}</div>}
          </div>
          {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
        </div>
        {children}
      </div>
    </main>
  );
}
