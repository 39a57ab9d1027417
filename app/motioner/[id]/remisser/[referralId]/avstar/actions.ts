"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { declineReferral } from "@/lib/referrals/mutations";
import { declineInput } from "@/lib/referrals/schema";

export async function decline(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/remisser/${idIn(form, "referralId")}/avstar`;
  return submit({ schema: declineInput, form, page }, async (input, actor) => {
    await declineReferral(actor, input);
    return `${path}#remiss-${input.referralId}`;
  });
}
