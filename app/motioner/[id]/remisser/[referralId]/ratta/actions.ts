"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { correctReferral } from "@/lib/referrals/mutations";
import { correctReferralInput } from "@/lib/referrals/schema";

export async function correct(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/remisser/${idIn(form, "referralId")}/ratta`;
  return submit({ schema: correctReferralInput, form, page }, async (input, actor) => {
    await correctReferral(actor, input);
    return `${path}#remiss-${input.referralId}`;
  });
}
