/** A yes in a form that only reads: it goes into the address as `ja`. */
export function FilterCheck({ name, label, value }: { name: string; label: string; value?: "ja" }) {
  const id = `filter-${name}`;
  return (
    <p className="choice">
      <input id={id} name={name} type="checkbox" value="ja" defaultChecked={value === "ja"} />
      <label htmlFor={id}>{label}</label>
    </p>
  );
}
