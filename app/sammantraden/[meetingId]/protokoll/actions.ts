"use server";

import { idIn, submit } from "@/app/submit";
import { type FormState, typedValues } from "@/lib/form-state";
import { recordSitting } from "@/lib/minutes/mutations";
import { sittingInput } from "@/lib/minutes/schema";
import { MORE_ROWS, rowsIn } from "./rows-in";

export async function record(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/sammantraden/${idIn(form, "meetingId")}`;
  if (form.has(MORE_ROWS)) return withMoreRows(typedValues(form));
  return submit({ schema: sittingInput, form, page: `${path}/protokoll` }, async (input, actor) => {
    const { minutesItemIds } = await recordSitting(actor, input);
    return `${path}?sparade=${minutesItemIds.length}`;
  });
}

function withMoreRows({ [MORE_ROWS]: _pressed, ...values }: FormState["values"]): FormState {
  return { values: { ...values, rader: [String(rowsIn(values) + 3)] }, errors: [] };
}
