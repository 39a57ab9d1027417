"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as secrecy from "@/lib/secrecy/mutations";
import { markDocumentInput, unmarkDocumentInput } from "@/lib/secrecy/schema";

const documentIn = (form: FormData) =>
  `/motioner/${idIn(form, "motionId")}/handlingar/${idIn(form, "documentId")}`;

export async function markDocument(_state: FormState, form: FormData): Promise<FormState> {
  const path = documentIn(form);
  return submit({ schema: markDocumentInput, form, page: `${path}/sekretess` }, async (input, actor) => {
    await secrecy.markDocument(actor, input);
    return `${path}/diarium`;
  });
}

export async function unmarkDocument(_state: FormState, form: FormData): Promise<FormState> {
  const path = documentIn(form);
  const page = `${path}/sekretess/havning`;
  return submit({ schema: unmarkDocumentInput, form, page }, async (input, actor) => {
    await secrecy.unmarkDocument(actor, input);
    return `${path}/diarium`;
  });
}
