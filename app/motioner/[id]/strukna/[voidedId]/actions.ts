"use server";

import { idIn, submit } from "@/app/submit";
import { restoreEntry } from "@/lib/corrections/mutations";
import { restoreInput } from "@/lib/corrections/schema";
import type { FormState } from "@/lib/form-state";

export async function restore(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/strukna/${idIn(form, "voidedId")}`;
  return submit({ schema: restoreInput, form, page }, async (input, actor) => {
    await restoreEntry(actor, input);
    return `${path}#historik`;
  });
}
