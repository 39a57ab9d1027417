import type { ReactNode } from "react";
import { Button } from "@/components/button";

type Props = { action: string; label: string; children: ReactNode };

/** A form that only reads: what is chosen goes into the address. `label` is its name for who hears the page. */
export const FilterForm = ({ action, label, children }: Props) => (
  <form action={action} aria-label={label} className="filters">
    {children}
    <p>
      <Button>Visa</Button>
    </p>
  </form>
);
