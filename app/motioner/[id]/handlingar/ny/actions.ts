"use server";

import { searchOf } from "@/app/inkorg/delar/address";
import { afterFiling } from "@/app/inkorg/delar/after-filing";
import { idIn, submit } from "@/app/submit";
import * as documents from "@/lib/documents/mutations";
import { fileDocumentInput } from "@/lib/documents/schema";
import type { FormState } from "@/lib/form-state";
import { basisIn } from "@/lib/review/basis";

export async function fileDocument(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const basis = basisIn(form);
  const page = `${path}/handlingar/ny${searchOf(basis?.partId)}`;
  return submit({ schema: fileDocumentInput, form, page }, async (input, actor) => {
    await documents.fileDocument(actor, input, basis);
    return afterFiling(actor, basis, `${path}#handlingar`);
  });
}
