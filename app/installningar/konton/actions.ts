"use server";

import { refresh } from "next/cache";
import { idIn, submit } from "@/app/submit";
import * as accounts from "@/lib/accounts/mutations";
import { accountInput, addAccountInput, changeAccountInput, setPasswordInput } from "@/lib/accounts/schema";
import type { FormState } from "@/lib/form-state";

const PATH = "/installningar/konton";

export async function addAccount(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: addAccountInput, form, page: `${PATH}/ny` }, async (input, actor) => {
    const { id } = await accounts.addAccount(actor, input);
    return `${PATH}?sparat=${id}`;
  });
}

export async function changeAccount(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PATH}/${idIn(form, "accountId")}`;
  return submit({ schema: changeAccountInput, form, page }, async (input, actor) => {
    await accounts.changeAccount(actor, input);
    // The page head shows who is signed in, and is otherwise kept from page to page.
    refresh();
    return `${PATH}?sparat=${input.accountId}`;
  });
}

export async function setPassword(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PATH}/${idIn(form, "accountId")}/losenord`;
  return submit({ schema: setPasswordInput, form, page }, async (input, actor) => {
    await accounts.setPassword(actor, input);
    return `${PATH}?sparat=${input.accountId}`;
  });
}

export async function disableAccount(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PATH}/${idIn(form, "accountId")}/avstangning`;
  return submit({ schema: accountInput, form, page }, async (input, actor) => {
    await accounts.disableAccount(actor, input);
    return `${PATH}?sparat=${input.accountId}`;
  });
}

export async function enableAccount(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PATH}/${idIn(form, "accountId")}/avstangning`;
  return submit({ schema: accountInput, form, page }, async (input, actor) => {
    await accounts.enableAccount(actor, input);
    return `${PATH}?sparat=${input.accountId}`;
  });
}
