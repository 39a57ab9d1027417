"use server";

import { idIn, submit } from "@/app/submit";
import * as documents from "@/lib/documents/mutations";
import { fileDocumentInput } from "@/lib/documents/schema";
import type { FormState } from "@/lib/form-state";

export async function fileDocument(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  return submit({ schema: fileDocumentInput, form, page: `${path}/handlingar/ny` }, async (input, actor) => {
    await documents.fileDocument(actor, input);
    return `${path}#handlingar`;
  });
}
