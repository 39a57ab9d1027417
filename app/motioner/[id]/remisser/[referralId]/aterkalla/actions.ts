"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { withdrawReferral } from "@/lib/referrals/mutations";
import { withdrawInput } from "@/lib/referrals/schema";

export async function withdraw(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/remisser/${idIn(form, "referralId")}/aterkalla`;
  return submit({ schema: withdrawInput, form, page }, async (input, actor) => {
    await withdrawReferral(actor, input);
    return `${path}#remiss-${input.referralId}`;
  });
}
