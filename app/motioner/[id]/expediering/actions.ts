"use server";

import { idIn, submit } from "@/app/submit";
import * as dispatch from "@/lib/dispatch/mutations";
import { recipientsInput, tickInput } from "@/lib/dispatch/schema";
import type { FormState } from "@/lib/form-state";

export async function tickOff(_state: FormState, form: FormData): Promise<FormState> {
  const page = pageOf(form);
  return submit({ schema: tickInput, form, page }, async (input, actor) => {
    await dispatch.tickOff(actor, input);
    return `${page}?sparat=bockat`;
  });
}

export async function chooseRecipients(_state: FormState, form: FormData): Promise<FormState> {
  const page = pageOf(form);
  return submit({ schema: recipientsInput, form, page }, async (input, actor) => {
    await dispatch.chooseRecipients(actor, input);
    return `${page}?sparat=lista`;
  });
}

const pageOf = (form: FormData) => `/motioner/${idIn(form, "motionId")}/expediering`;
