import type { ReactNode } from "react";
import { Button } from "@/components/button";

type Props = { title: string; children?: ReactNode; action?: { href: string; label: string } };

/** Says what would be here and how to put it there. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="grid justify-items-start gap-2 rounded border border-dashed border-edge px-5 py-6">
      <p className="font-semibold">{title}</p>
      {children && <div className="prose text-muted">{children}</div>}
      {action && (
        <div className="mt-2">
          <Button href={action.href}>{action.label}</Button>
        </div>
      )}
    </div>
  );
}
