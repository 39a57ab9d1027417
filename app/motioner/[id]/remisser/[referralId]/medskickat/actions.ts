"use server";

import { idIn, submit } from "@/app/submit";
import { enclose } from "@/lib/enclosures/mutations";
import { encloseInput } from "@/lib/enclosures/schema";
import type { FormState } from "@/lib/form-state";

export async function encloseDocuments(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/remisser/${idIn(form, "referralId")}/medskickat`;
  return submit({ schema: encloseInput, form, page }, async (input, actor) => {
    await enclose(actor, input);
    return `${path}#remiss-${input.referralId}`;
  });
}
