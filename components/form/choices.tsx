"use client";

import type { ReactNode } from "react";
import { describedBy, ErrorText, type FieldProps, Hint, Optional } from "@/components/form/field";
import { useFieldState } from "@/components/form/field-state";
import { ReadMark } from "@/components/form/read-mark";

export type Choice = { value: string; label: string; hint?: ReactNode };

type CheckboxFieldProps = Omit<FieldProps, "optional"> & {
  value?: string;
  defaultChecked?: boolean;
};

export function CheckboxField(props: CheckboxFieldProps) {
  const { name, label, hint, value = "on", defaultChecked = false } = props;
  const { id, values, filled, error } = useFieldState(name);
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <ErrorText id={id}>{error}</ErrorText>
      <div className="choice">
        <input
          id={id}
          name={name}
          type="checkbox"
          value={value}
          defaultChecked={filled ? values.includes(value) : defaultChecked}
          {...describedBy(id, hint, error)}
        />
        <div>
          <label htmlFor={id}>{label}</label>
          <Hint id={id}>{hint}</Hint>
        </div>
      </div>
    </div>
  );
}

type GroupProps = FieldProps & { options: Choice[] };

export function CheckboxGroup(props: GroupProps & { defaultValues?: string[] }) {
  const { defaultValues = [], ...group } = props;
  return <Group type="checkbox" chosenAtFirst={defaultValues} {...group} />;
}

export function RadioGroup(props: GroupProps & { defaultValue?: string }) {
  const { defaultValue, ...group } = props;
  return <Group type="radio" chosenAtFirst={defaultValue ? [defaultValue] : []} {...group} />;
}

function Group(props: GroupProps & { type: "checkbox" | "radio"; chosenAtFirst: string[] }) {
  const { name, label, hint, optional, options, type, chosenAtFirst } = props;
  const { id, values, filled, error } = useFieldState(name);
  const chosen = filled ? values : chosenAtFirst;
  return (
    <fieldset
      className={error ? "field field-wrong" : "field"}
      aria-describedby={describedBy(id, hint, error)["aria-describedby"]}
    >
      <legend className="font-semibold">
        {label}
        {optional && <Optional />}
      </legend>
      <Hint id={id}>{hint}</Hint>
      <ErrorText id={id}>{error}</ErrorText>
      <ReadMark id={id} label={label} />
      {options.map((option, place) => {
        // The error summary leads to the group's first box.
        const optionId = place === 0 ? id : `${id}-${place}`;
        return (
          <div key={option.value} className="choice">
            <input
              id={optionId}
              name={name}
              type={type}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
            />
            <div>
              <label htmlFor={optionId}>{option.label}</label>
              <Hint id={`${id}-${option.value}`}>{option.hint}</Hint>
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
