"use server";

import { idIn, submit } from "@/app/submit";
import { askedOfficer } from "@/lib/asked/queries";
import { NotVisible } from "@/lib/errors";
import type { FormState } from "@/lib/form-state";
import { sendReply } from "@/lib/replies/mutations";
import { replyInput } from "@/lib/replies/schema";

/** From an officer of the body that was asked. */
export async function sendIn(_state: FormState, form: FormData): Promise<FormState> {
  const page = `/svara/${idIn(form, "referralId")}`;
  return submit({ schema: replyInput, form, page }, async (input, actor) => {
    const asked = await askedOfficer(actor, input.answer.referralId);
    if (!asked) throw new NotVisible();
    await sendReply(asked, input, { senderName: actor.name, senderEmail: actor.email });
    return page;
  });
}
