"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { extendReferral } from "@/lib/referrals/mutations";
import { extendInput } from "@/lib/referrals/schema";

export async function extend(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/remisser/${idIn(form, "referralId")}/forlang`;
  return submit({ schema: extendInput, form, page }, async (input, actor) => {
    await extendReferral(actor, input);
    return `${path}#remiss-${input.referralId}`;
  });
}
