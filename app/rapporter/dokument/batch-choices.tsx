import { FilterCheck } from "@/components/filter-check";
import { FilterDay } from "@/components/filter-day";
import { FilterForm } from "@/components/filter-form";
import { FilterSelect } from "@/components/filter-select";
import { BATCH_KINDS, type BatchChoice, type BatchKind } from "@/lib/batches/schema";
import { PAPER_KIND } from "@/lib/vocabulary";
import { BATCHES } from "./require-writer";

const KINDS = Object.keys(BATCH_KINDS) as BatchKind[];

/** Which papers: it all stands in the address. */
export const BatchChoices = ({ choice: { slag, fran, till, igen } }: { choice: BatchChoice }) => (
  <FilterForm action={BATCHES} label="Välj dokument">
    <FilterSelect
      name="slag"
      label="Slags dokument"
      value={slag}
      options={KINDS.map((kind) => ({ value: kind, label: PAPER_KIND[kind] }))}
    />
    <FilterDay name="fran" label="Från och med" value={fran.toString()} />
    <FilterDay name="till" label="Till och med" value={till.toString()} />
    <FilterCheck name="igen" label="Också de som redan har dokumentet" value={igen} />
  </FilterForm>
);
