"use server";

import { refresh } from "next/cache";
import { idIn, submit } from "@/app/submit";
import * as accounts from "@/lib/accounts/mutations";
import { accountInput, addAccountInput, changeAccountInput } from "@/lib/accounts/schema";
import type { FormState } from "@/lib/form-state";
import * as passwords from "@/lib/passwords/mutations";
import { setPasswordInput } from "@/lib/passwords/schema";
import * as secondFactor from "@/lib/second-factor/mutations";
import { demandInput } from "@/lib/second-factor/schema";

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
    await passwords.setPassword(actor, input);
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

export async function inviteAgain(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PATH}/${idIn(form, "accountId")}/losenord`;
  return submit({ schema: accountInput, form, page }, async (input, actor) => {
    await accounts.inviteAgain(actor, input);
    return `${PATH}?sparat=${input.accountId}`;
  });
}

export async function removeSecondFactor(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PATH}/${idIn(form, "accountId")}/tvasteg`;
  return submit({ schema: accountInput, form, page }, async ({ accountId }, actor) => {
    await secondFactor.removeSecondFactor(actor, accountId);
    return `${PATH}?sparat=${accountId}`;
  });
}

export async function demandSecondFactor(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: demandInput, form, page: `${PATH}/krav` }, async ({ isDemanded }, actor) => {
    await secondFactor.demandSecondFactor(actor, isDemanded);
    return `${PATH}?sparat=krav`;
  });
}
