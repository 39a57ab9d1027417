"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { referMotion } from "@/lib/referrals/mutations";
import { referInput } from "@/lib/referrals/schema";

export async function refer(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  return submit({ schema: referInput, form, page: `${path}/remisser/ny` }, async (input, actor) => {
    await referMotion(actor, input);
    return `${path}#remissrunda`;
  });
}
