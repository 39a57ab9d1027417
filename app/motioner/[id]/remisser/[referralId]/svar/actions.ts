"use server";

import { idIn, submit } from "@/app/submit";
import * as answers from "@/lib/answers/mutations";
import { answerInput } from "@/lib/answers/schema";
import type { FormState } from "@/lib/form-state";

export async function logAnswer(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/remisser/${idIn(form, "referralId")}/svar`;
  return submit({ schema: answerInput, form, page }, async (input, actor) => {
    await answers.logAnswer(actor, input);
    return `${path}#remiss-${input.referralId}`;
  });
}
