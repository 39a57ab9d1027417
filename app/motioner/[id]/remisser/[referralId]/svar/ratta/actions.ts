"use server";

import { idIn, submit } from "@/app/submit";
import * as answers from "@/lib/answers/mutations";
import { correctAnswerInput } from "@/lib/answers/schema";
import type { FormState } from "@/lib/form-state";

export async function correctAnswer(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/remisser/${idIn(form, "referralId")}/svar/ratta`;
  return submit({ schema: correctAnswerInput, form, page }, async (input, actor) => {
    await answers.correctAnswer(actor, input);
    return `${path}#remiss-${input.referralId}`;
  });
}
