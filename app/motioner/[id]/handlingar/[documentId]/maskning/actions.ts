"use server";

import { after } from "next/server";
import { idIn, submit } from "@/app/submit";
import { authorize } from "@/lib/auth/permissions";
import type { FormState } from "@/lib/form-state";
import { fileOwnCopy, startMasking } from "@/lib/masking/mutations";
import { runMasking } from "@/lib/masking/run";
import { maskInput, ownCopyInput } from "@/lib/masking/schema";

export async function mask(_state: FormState, form: FormData): Promise<FormState> {
  const page = pageOf(form);
  return submit({ schema: maskInput, form, page }, async (input, actor) => {
    authorize(actor, "file documents");
    const masking = await startMasking(actor, input);
    // Drawing many pages takes longer than anybody waits for a page; the page that follows shows how far it is.
    after(() => runMasking(actor, masking));
    return page;
  });
}

export async function addOwnCopy(_state: FormState, form: FormData): Promise<FormState> {
  const page = pageOf(form);
  return submit({ schema: ownCopyInput, form, page }, async (input, actor) => {
    await fileOwnCopy(actor, input);
    return page;
  });
}

const pageOf = (form: FormData) =>
  `/motioner/${idIn(form, "motionId")}/handlingar/${idIn(form, "documentId")}/maskning`;
