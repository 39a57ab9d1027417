"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as referrals from "@/lib/referrals/mutations";
import { answerInput } from "@/lib/referrals/schema";

export async function logAnswer(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/remisser/${idIn(form, "referralId")}/svar`;
  return submit({ schema: answerInput, form, page }, async (input, actor) => {
    await referrals.logAnswer(actor, input);
    return `${path}#remiss-${input.referralId}`;
  });
}
