import { Button } from "@/components/button";
import { Details } from "@/components/details";
import { FilterSelect } from "@/components/filter-select";
import type { RegisterOptions } from "@/lib/search/queries";
import type { RegisterFilter } from "@/lib/search/schema";
import { PHASE } from "@/lib/vocabulary";
import { SHOWN } from "./words";

type Props = { filter: RegisterFilter; options: RegisterOptions };

const choices = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export function Filters({ filter, options }: Props) {
  const { sok, visa, ordning, fas, organ, parti, handlaggare, ar, forsenade } = filter;
  const narrowed = Boolean(fas || organ || parti || handlaggare || ar || forsenade);
  return (
    <form action="/motioner" aria-label="Sök och filtrera" className="filters">
      {ordning !== "brist" && <input type="hidden" name="ordning" value={ordning} />}
      <p>
        <label htmlFor="filter-sok">Ord eller diarienummer</label>
        <input id="filter-sok" name="sok" type="search" defaultValue={sok} className="input" />
      </p>
      <FilterSelect name="visa" label="Visa" value={visa} options={choices(SHOWN)} />
      <p>
        <Button>Visa</Button>
      </p>
      <div className="col-span-full">
        <Details summary="Fler filter" open={narrowed}>
          <div className="filters">
            <FilterSelect name="fas" label="Fas" value={fas} all="Alla faser" options={choices(PHASE)} />
            <FilterSelect
              name="organ"
              label="Remissinstans"
              value={organ}
              all="Alla organ"
              options={options.bodies.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <FilterSelect
              name="parti"
              label="Motionärens parti"
              value={parti}
              all="Alla partier"
              options={options.parties.map(({ abbreviation, name }) => ({
                value: abbreviation,
                label: `${name} (${abbreviation})`,
              }))}
            />
            <FilterSelect
              name="handlaggare"
              label="Handläggare"
              value={handlaggare}
              all="Alla handläggare"
              options={options.caseOfficers.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <p>
              <label htmlFor="filter-ar">Inkom år</label>
              <input
                id="filter-ar"
                name="ar"
                inputMode="numeric"
                maxLength={4}
                defaultValue={ar}
                className="input"
              />
            </p>
            <p className="choice">
              <input
                id="filter-forsenade"
                name="forsenade"
                type="checkbox"
                value="ja"
                defaultChecked={forsenade === "ja"}
              />
              <label htmlFor="filter-forsenade">Försenade remissvar</label>
            </p>
          </div>
        </Details>
      </div>
    </form>
  );
}
