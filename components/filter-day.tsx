type Props = { name: string; label: string; value?: string };

/** A day in a form that only reads. */
export const FilterDay = ({ name, label, value }: Props) => (
  <p>
    <label htmlFor={`filter-${name}`}>{label}</label>
    <input id={`filter-${name}`} name={name} type="date" defaultValue={value} className="input" />
  </p>
);
