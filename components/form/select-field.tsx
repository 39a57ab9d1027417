"use client";

import { describedBy, Field, type FieldProps } from "@/components/form/field";
import { useFieldState } from "@/components/form/field-state";

export type Option = { value: string; label: string; group?: string };

type Props = FieldProps & {
  options: Option[];
  /** What stands there before anything is chosen. */
  empty?: string;
  defaultValue?: string;
};

export function SelectField(props: Props) {
  const { name, label, hint, optional, options, empty = "Välj …", defaultValue = "" } = props;
  const { id, value = defaultValue, error } = useFieldState(name);
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <select
        // React takes a select's default value only when it is made.
        key={value}
        id={id}
        name={name}
        defaultValue={value}
        className="input input-medium"
        {...describedBy(id, hint, error)}
      >
        <option value="">{empty}</option>
        <Options options={options.filter(({ group }) => !group)} />
        {groupsOf(options).map((group) => (
          <optgroup key={group} label={group}>
            <Options options={options.filter((option) => option.group === group)} />
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

function Options({ options }: { options: Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

const groupsOf = (options: Option[]) => [...new Set(options.flatMap(({ group }) => group ?? []))];
