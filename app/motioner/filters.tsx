import type { ReactNode } from "react";
import { Button } from "@/components/button";
import { FilterSelect } from "@/components/filter-select";
import type { RegisterFilter } from "@/lib/search/schema";
import { choices, SHOWN } from "./choices";

type Props = Pick<RegisterFilter, "sok" | "visa" | "ordning"> & { children?: ReactNode };

/** What the register can be asked for; `children` are the filters that are seldom used, where they are shown. */
export function Filters({ sok, visa, ordning, children }: Props) {
  return (
    <form action="/motioner" aria-label="Sök och filtrera" className="filters">
      {ordning !== "brist" && <input type="hidden" name="ordning" value={ordning} />}
      <p>
        <label htmlFor="filter-sok">Ord eller diarienummer</label>
        <input id="filter-sok" name="sok" type="search" defaultValue={sok} className="input" />
      </p>
      <FilterSelect name="visa" label="Visa" value={visa} options={choices(SHOWN)} />
      {children}
      <p className="flex flex-wrap gap-3">
        <Button>Visa</Button>
        {!children && (
          <Button variant="quiet" name="mer" value="ja">
            Fler filter
          </Button>
        )}
      </p>
    </form>
  );
}
