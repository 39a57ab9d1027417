"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as journal from "@/lib/journal/mutations";
import { enterDraftInput } from "@/lib/journal/schema";

export async function enterDraft(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}/handlingar/${idIn(form, "documentId")}`;
  return submit({ schema: enterDraftInput, form, page: `${path}/upprattad` }, async (input, actor) => {
    await journal.enterDraft(actor, input);
    return `${path}/diarium`;
  });
}
