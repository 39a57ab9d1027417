"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { returnReply } from "@/lib/replies/mutations";
import { returnInput } from "@/lib/replies/schema";

export async function sendBack(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/inkomna-svar/${idIn(form, "replyId")}`;
  return submit({ schema: returnInput, form, page }, async (input, actor) => {
    const { referralId } = await returnReply(actor, input);
    return `${path}#remiss-${referralId}`;
  });
}
