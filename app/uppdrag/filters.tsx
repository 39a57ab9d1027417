import { FilterCheck } from "@/components/filter-check";
import { FilterForm } from "@/components/filter-form";
import { FilterSelect, namedOptions } from "@/components/filter-select";
import type { AssignmentFilter } from "@/lib/assignments/schema";
import { today } from "@/lib/dates";

type Props = { filter: AssignmentFilter; bodies: { id: string; name: string }[] };

export function Filters({ filter: { organ, visa, ar, forsenade }, bodies }: Props) {
  return (
    <FilterForm action="/uppdrag" label="Filtrera">
      <FilterSelect
        name="visa"
        label="Visa"
        value={visa}
        options={[
          { value: "oppna", label: "Öppna uppdrag" },
          { value: "klara", label: "Klara uppdrag" },
          { value: "alla", label: "Alla uppdrag" },
        ]}
      />
      <FilterSelect
        name="organ"
        label="Till"
        value={organ ?? undefined}
        all="Alla organ"
        options={namedOptions(bodies)}
      />
      <FilterSelect
        name="ar"
        label="Givet år"
        value={ar ? String(ar) : undefined}
        all="Alla år"
        options={lastYears().map((year) => ({ value: year, label: year }))}
      />
      <FilterCheck name="forsenade" label="Bara försenade" value={forsenade} />
    </FilterForm>
  );
}

/** As far back as a council's term and the one before. */
const lastYears = (): string[] => Array.from({ length: 8 }, (_, ago) => String(today().year - ago));
