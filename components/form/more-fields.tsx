"use client";

import { type ReactNode, useContext } from "react";
import { Details } from "@/components/details";
import { FormContext } from "@/components/form/field-state";

type Props = { summary: string; names: string[]; children: ReactNode };

/** Fields that are seldom needed, folded away; open when one of them holds something or is wrong. */
export function MoreFields({ summary, names, children }: Props) {
  const { values, errors } = useContext(FormContext);
  const filled = names.some((name) => values[name]?.some((value) => value !== ""));
  const wrong = errors.some(({ field }) => names.includes(field));
  return (
    <Details summary={summary} open={filled || wrong}>
      <div className="grid gap-6">{children}</div>
    </Details>
  );
}
