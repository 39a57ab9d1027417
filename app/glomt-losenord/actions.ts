"use server";

import { redirect } from "next/navigation";
import { attempt } from "@/app/submit";
import { askForLink, takeNewPasswordLink } from "@/lib/account-links/mutations";
import { askLinkInput, newPasswordInput } from "@/lib/account-links/schema";
import { NotVisible } from "@/lib/errors";
import type { FormState } from "@/lib/form-state";
import { whence } from "@/lib/local-sign-in/browser";

const PAGE = "/glomt-losenord";

export async function askForNewPassword(_state: FormState, form: FormData): Promise<FormState> {
  const next = await attempt({ schema: askLinkInput, form }, async ({ email }) => {
    await askForLink({ email, place: (await whence()).place }, "NEW_PASSWORD");
    return `${PAGE}?skickat`;
  });
  return typeof next === "string" ? redirect(next) : next;
}

export async function choosePassword(_state: FormState, form: FormData): Promise<FormState> {
  const next = await attempt({ schema: newPasswordInput, form }, async (input) => {
    try {
      await takeNewPasswordLink(input);
    } catch (error) {
      if (error instanceof NotVisible) return `${PAGE}/${input.token}`; // says that it does not hold any more
      throw error;
    }
    return "/logga-in?nytt-losenord";
  });
  return typeof next === "string" ? redirect(next) : next;
}
