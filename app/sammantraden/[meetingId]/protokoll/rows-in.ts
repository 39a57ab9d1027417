import type { FormState } from "@/lib/form-state";
import { MOST_ROWS } from "@/lib/minutes/row";

/** The name of the button that asks for more rows. */
export const MORE_ROWS = "fler-rader";

const FEWEST = 5;

/** How many rows the form shows. */
export function rowsIn(values: FormState["values"]): number {
  const asked = Number(values.rader?.[0]);
  return Math.min(Number.isInteger(asked) && asked > 0 ? asked : FEWEST, MOST_ROWS);
}
