import { FilterCheck } from "@/components/filter-check";
import { FilterSelect, namedOptions } from "@/components/filter-select";
import type { RegisterOptions } from "@/lib/search/queries";
import type { RegisterFilter } from "@/lib/search/schema";
import { PHASE } from "@/lib/vocabulary";
import { choices } from "./choices";

type Props = { filter: RegisterFilter; options: RegisterOptions };

export function MoreFilters({ filter, options }: Props) {
  const { fas, organ, parti, handlaggare, ar, forsenade } = filter;
  const parties = options.parties.map(({ abbreviation, name }) => ({
    value: abbreviation,
    label: `${name} (${abbreviation})`,
  }));
  return (
    <>
      <FilterSelect name="fas" label="Fas" value={fas} all="Alla faser" options={choices(PHASE)} />
      <FilterSelect
        name="organ"
        label="Remissinstans"
        value={organ}
        all="Alla organ"
        options={namedOptions(options.bodies)}
      />
      <FilterSelect
        name="parti"
        label="Motionärens parti"
        value={parti}
        all="Alla partier"
        options={parties}
      />
      <FilterSelect
        name="handlaggare"
        label="Handläggare"
        value={handlaggare}
        all="Alla handläggare"
        options={namedOptions(options.caseOfficers)}
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
      <FilterCheck name="forsenade" label="Försenade remissvar" value={forsenade} />
    </>
  );
}
