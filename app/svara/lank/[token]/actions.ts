"use server";

import { notFound, redirect } from "next/navigation";
import { attempt } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { sendReply } from "@/lib/replies/mutations";
import { linkReplyInput } from "@/lib/replies/schema";
import { openedBy } from "@/lib/reply-links/queries";

/** From somebody who has no account: the link in the form is all that opens the referral. */
export async function sendInByLink(_state: FormState, form: FormData): Promise<FormState> {
  const token = String(form.get("token") ?? "");
  const opened = (await openedBy(token)) ?? notFound();
  const next = await attempt({ schema: linkReplyInput, form }, async (input) => {
    const { senderName, senderEmail } = input;
    await sendReply(opened.asked, input, { senderName, senderEmail });
    return `/svara/lank/${token}`;
  });
  return typeof next === "string" ? redirect(next) : next;
}
