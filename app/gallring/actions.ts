"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as retention from "@/lib/retention/mutations";
import { approveListInput, makeListInput, rejectListInput, rulesInput } from "@/lib/retention/schema";

const PATH = "/gallring";

export async function decideRules(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: rulesInput, form, page: `${PATH}/regler` }, async (input, actor) => {
    await retention.decideRules(actor, input);
    return `${PATH}?sparat=ja`;
  });
}

export async function makeList(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: makeListInput, form, page: PATH }, async (input, actor) => {
    const { id } = await retention.makeList(actor, input);
    return `${PATH}/${id}`;
  });
}

export async function approveList(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PATH}/${idIn(form, "listId")}`;
  return submit({ schema: approveListInput, form, page }, async (input, actor) => {
    await retention.approveList(actor, input);
    return page;
  });
}

export async function rejectList(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PATH}/${idIn(form, "listId")}`;
  return submit({ schema: rejectListInput, form, page: `${page}/avboj` }, async (input, actor) => {
    await retention.rejectList(actor, input);
    return page;
  });
}
