import { Doubt } from "@/lib/errors";
import type { FieldError, FormState } from "@/lib/form-state";
import { inRow, rowPrefix } from "./row";

/** What is wrong in any of the rows, each beside its own field. */
export class Faults {
  readonly #errors: FieldError[] = [];
  readonly #values: FormState["values"] = {};

  add(row: number, errors: FieldError[], values: FormState["values"] = {}): void {
    const prefix = rowPrefix(row);
    for (const { field, message } of errors) {
      this.#errors.push({
        field: `${prefix}${OF_THE_MEETING.includes(field) ? "motion" : field}`,
        message: inRow(row, message),
      });
    }
    for (const [name, value] of Object.entries(values)) this.#values[`${prefix}${name}`] = value;
  }

  settle(): void {
    if (this.#errors.length > 0) throw new Doubt(this.#errors, this.#values);
  }
}

/** A row has no field for what the whole meeting shares. */
const OF_THE_MEETING = ["", "bodyId", "meetingOn"];
