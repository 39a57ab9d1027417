"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as releases from "@/lib/releases/mutations";
import { decideReleaseInput, requestReleaseInput } from "@/lib/releases/schema";

const pageOf = (form: FormData) =>
  `/motioner/${idIn(form, "motionId")}/handlingar/${idIn(form, "documentId")}/utlamnande`;

export async function requestRelease(_state: FormState, form: FormData): Promise<FormState> {
  const page = pageOf(form);
  return submit({ schema: requestReleaseInput, form, page }, async (input, actor) => {
    const { id } = await releases.requestRelease(actor, input);
    return `${page}/${id}`;
  });
}

export async function decideRelease(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${pageOf(form)}/${idIn(form, "releaseId")}`;
  return submit({ schema: decideReleaseInput, form, page }, async (input, actor) => {
    await releases.decideRelease(actor, input);
    return page;
  });
}
