type Props = {
  name: string;
  label: string;
  value?: string;
  /** What is chosen when nothing is; left out where one of the options always holds. */
  all?: string;
  options: { value: string; label: string }[];
};

/** Rows of a register as what can be chosen. */
export const namedOptions = (rows: { id: string; name: string }[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name }));

/** A choice in a form that only reads: it goes into the address. */
export function FilterSelect({ name, label, value, all, options }: Props) {
  return (
    <p>
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name} defaultValue={value} className="input">
        {all && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
