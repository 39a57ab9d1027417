"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as secrecy from "@/lib/secrecy/mutations";
import { markCaseInput, sealFactInput, unmarkCaseInput, unsealFactInput } from "@/lib/secrecy/schema";

const pageOf = (form: FormData) => `/motioner/${idIn(form, "motionId")}/sekretess`;

export async function markCase(_state: FormState, form: FormData): Promise<FormState> {
  const page = pageOf(form);
  return submit({ schema: markCaseInput, form, page: `${page}/arendet` }, async (input, actor) => {
    await secrecy.markCase(actor, input);
    return page;
  });
}

export async function unmarkCase(_state: FormState, form: FormData): Promise<FormState> {
  const page = pageOf(form);
  return submit({ schema: unmarkCaseInput, form, page: `${page}/arendet/havning` }, async (input, actor) => {
    await secrecy.unmarkCase(actor, input);
    return page;
  });
}

export async function sealFact(_state: FormState, form: FormData): Promise<FormState> {
  const page = pageOf(form);
  return submit({ schema: sealFactInput, form, page: `${page}/uppgift` }, async (input, actor) => {
    await secrecy.sealFact(actor, input);
    return page;
  });
}

export async function unsealFact(_state: FormState, form: FormData): Promise<FormState> {
  const page = pageOf(form);
  const own = `${page}/${idIn(form, "markId")}`;
  return submit({ schema: unsealFactInput, form, page: own }, async (input, actor) => {
    await secrecy.unsealFact(actor, input);
    return page;
  });
}
