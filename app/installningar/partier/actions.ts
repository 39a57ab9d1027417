"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as people from "@/lib/people/mutations";
import { addPartyInput, changePartyInput } from "@/lib/people/schema";

const PATH = "/installningar/partier";

export async function addParty(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: addPartyInput, form, page: `${PATH}/ny` }, async (input, actor) => {
    const { id } = await people.addParty(actor, input);
    return `${PATH}?sparat=${id}`;
  });
}

export async function changeParty(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PATH}/${idIn(form, "partyId")}`;
  return submit({ schema: changePartyInput, form, page }, async (input, actor) => {
    await people.changeParty(actor, input);
    return `${PATH}?sparat=${input.partyId}`;
  });
}
