"use server";

import { refresh } from "next/cache";
import { idIn, submit } from "@/app/submit";
import { type FormState, filledForm } from "@/lib/form-state";
import { publicAddress } from "@/lib/public-address";
import * as links from "@/lib/reply-links/mutations";
import { makeLinkInput, revokeLinkInput } from "@/lib/reply-links/schema";

const pageOf = (form: FormData) =>
  `/motioner/${idIn(form, "motionId")}/remisser/${idIn(form, "referralId")}/svarslankar`;

/** The form itself shows the new link: it can be shown only now, since the register keeps nothing but its hash. */
export async function makeLink(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: makeLinkInput, form, page: pageOf(form) }, async (input, actor) => {
    const { path } = await links.makeLink(actor, input);
    refresh(); // the list below the form
    return filledForm({
      made: publicAddress() + path,
      to: input.recipient,
      expiresOn: input.expiresOn.toString(),
      version: String(input.version + 1),
    });
  });
}

export async function revokeLink(_state: FormState, form: FormData): Promise<FormState> {
  const page = pageOf(form);
  return submit({ schema: revokeLinkInput, form, page }, async (input, actor) => {
    await links.revokeLink(actor, input);
    return page;
  });
}
