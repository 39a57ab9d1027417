import { FilterSelect } from "@/components/filter-select";
import type { RegisterOptions } from "@/lib/search/queries";
import type { RegisterFilter } from "@/lib/search/schema";
import { PHASE } from "@/lib/vocabulary";
import { choices } from "./words";

type Props = { filter: RegisterFilter; options: RegisterOptions };

export function MoreFilters({ filter, options }: Props) {
  const { fas, organ, parti, handlaggare, ar, forsenade } = filter;
  const named = (rows: { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
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
        options={named(options.bodies)}
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
        options={named(options.caseOfficers)}
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
    </>
  );
}
