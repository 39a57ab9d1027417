"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as people from "@/lib/people/mutations";
import { addBodyInput, changeBodyInput } from "@/lib/people/schema";

const PATH = "/installningar/organ";

export async function addBody(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: addBodyInput, form, page: `${PATH}/ny` }, async (input, actor) => {
    const { id } = await people.addBody(actor, input);
    return `${PATH}?sparat=${id}`;
  });
}

export async function changeBody(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PATH}/${idIn(form, "bodyId")}`;
  return submit({ schema: changeBodyInput, form, page }, async (input, actor) => {
    await people.changeBody(actor, input);
    return `${PATH}?sparat=${input.bodyId}`;
  });
}
