import { Button } from "@/components/button";
import { FilterSelect, namedOptions } from "@/components/filter-select";
import { kindOptions } from "@/lib/history/kinds";
import type { HistoryFilter } from "@/lib/history/schema";

type Props = { filter: HistoryFilter; people: { id: string; name: string }[] };

export function Filters({ filter: { vem, arende, slag, fran, till }, people }: Props) {
  return (
    <form action="/historik" aria-label="Filtrera" className="filters">
      <FilterSelect name="vem" label="Vem" value={vem} all="Alla" options={namedOptions(people)} />
      <FilterSelect name="slag" label="Vad" value={slag} all="Allt" options={kindOptions} />
      <p>
        <label htmlFor="filter-arende">Diarienummer</label>
        <input id="filter-arende" name="arende" defaultValue={arende} className="input" />
      </p>
      <p>
        <label htmlFor="filter-fran">Från och med</label>
        <input id="filter-fran" name="fran" type="date" defaultValue={fran} className="input" />
      </p>
      <p>
        <label htmlFor="filter-till">Till och med</label>
        <input id="filter-till" name="till" type="date" defaultValue={till} className="input" />
      </p>
      <p>
        <Button>Visa</Button>
      </p>
    </form>
  );
}
