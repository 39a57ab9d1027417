import { Button } from "@/components/button";
import { FilterCheck } from "@/components/filter-check";
import { FilterSelect } from "@/components/filter-select";
import { BATCH_KINDS, type BatchChoice, type BatchKind } from "@/lib/batches/schema";
import { PAPER_KIND } from "@/lib/vocabulary";
import { BATCHES } from "./require-writer";

const KINDS = Object.keys(BATCH_KINDS) as BatchKind[];

/** Which papers: it all stands in the address. */
export const BatchChoices = ({ choice: { slag, fran, till, igen } }: { choice: BatchChoice }) => (
  <form action={BATCHES} aria-label="Välj dokument" className="filters">
    <FilterSelect
      name="slag"
      label="Slags dokument"
      value={slag}
      options={KINDS.map((kind) => ({ value: kind, label: PAPER_KIND[kind] }))}
    />
    <Day name="fran" label="Från och med" value={fran.toString()} />
    <Day name="till" label="Till och med" value={till.toString()} />
    <FilterCheck name="igen" label="Också de som redan har dokumentet" value={igen} />
    <p>
      <Button>Visa</Button>
    </p>
  </form>
);

const Day = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <p>
    <label htmlFor={`filter-${name}`}>{label}</label>
    <input id={`filter-${name}`} name={name} type="date" defaultValue={value} className="input" />
  </p>
);
