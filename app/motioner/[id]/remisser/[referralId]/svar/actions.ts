"use server";

import { searchOf } from "@/app/inkorg/delar/address";
import { afterFiling } from "@/app/inkorg/delar/after-filing";
import { idIn, submit } from "@/app/submit";
import * as answers from "@/lib/answers/mutations";
import { answerInput } from "@/lib/answers/schema";
import type { FormState } from "@/lib/form-state";
import { basisIn } from "@/lib/review/basis";

export async function logAnswer(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/remisser/${idIn(form, "referralId")}/svar`;
  const basis = basisIn(form);
  const replyId = form.get("replyId");
  const search = replyId ? `?inkommet=${replyId}` : searchOf(basis?.partId);
  return submit({ schema: answerInput, form, page: page + search }, async (input, actor) => {
    await answers.logAnswer(actor, input, basis);
    return afterFiling(actor, basis, `${path}#remiss-${input.referralId}`);
  });
}
