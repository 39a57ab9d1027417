import { FilterDay } from "@/components/filter-day";
import { FilterForm } from "@/components/filter-form";
import { FilterSelect, namedOptions } from "@/components/filter-select";
import { kindOptions } from "@/lib/history/kinds";
import type { HistoryFilter } from "@/lib/history/schema";

type Props = { filter: HistoryFilter; people: { id: string; name: string }[] };

export function Filters({ filter: { vem, arende, slag, fran, till }, people }: Props) {
  return (
    <FilterForm action="/historik" label="Filtrera">
      <FilterSelect name="vem" label="Vem" value={vem} all="Alla" options={namedOptions(people)} />
      <FilterSelect name="slag" label="Vad" value={slag} all="Allt" options={kindOptions} />
      <p>
        <label htmlFor="filter-arende">Diarienummer</label>
        <input id="filter-arende" name="arende" defaultValue={arende} className="input" />
      </p>
      <FilterDay name="fran" label="Från och med" value={fran} />
      <FilterDay name="till" label="Till och med" value={till} />
    </FilterForm>
  );
}
