import { TextField } from "@/components/form/fields";
import { USUAL } from "@/lib/secrecy/provision";

type Props = { name?: string; label?: string; hint: string; optional?: boolean };

/** The provision that secrecy rests on, with the usual ones to choose from (TF 2:20, OSL 5:5). */
export function ProvisionField({ name = "secrecyProvision", label = "Bestämmelse", hint, optional }: Props) {
  const list = `${name}-usual`;
  return (
    <>
      <TextField name={name} label={label} hint={hint} optional={optional} width="medium" list={list} />
      <datalist id={list}>
        {USUAL.map(({ value, label }) => (
          <option key={value} value={value} label={label} />
        ))}
      </datalist>
    </>
  );
}
