import { Button } from "@/components/button";
import { FilterSelect } from "@/components/filter-select";
import type { RegisterOptions } from "@/lib/search/queries";
import type { RegisterFilter } from "@/lib/search/schema";
import { MoreFilters } from "./more-filters";
import { choices, SHOWN } from "./words";

type Props = { filter: RegisterFilter; options: RegisterOptions };

export function Filters({ filter, options }: Props) {
  const { sok, visa, ordning, fas, organ, parti, handlaggare, ar, forsenade, mer } = filter;
  const showsMore = Boolean(mer || fas || organ || parti || handlaggare || ar || forsenade);
  return (
    <form action="/motioner" aria-label="Sök och filtrera" className="filters">
      {ordning !== "brist" && <input type="hidden" name="ordning" value={ordning} />}
      <p>
        <label htmlFor="filter-sok">Ord eller diarienummer</label>
        <input id="filter-sok" name="sok" type="search" defaultValue={sok} className="input" />
      </p>
      <FilterSelect name="visa" label="Visa" value={visa} options={choices(SHOWN)} />
      {showsMore && <MoreFilters filter={filter} options={options} />}
      <p className="flex flex-wrap gap-3">
        <Button>Visa</Button>
        {!showsMore && (
          <Button variant="quiet" name="mer" value="ja">
            Fler filter
          </Button>
        )}
      </p>
    </form>
  );
}
