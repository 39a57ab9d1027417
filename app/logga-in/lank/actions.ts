"use server";

import { redirect } from "next/navigation";
import { attempt } from "@/app/submit";
import { askForLink, takeSignInLink } from "@/lib/account-links/mutations";
import { askLinkInput } from "@/lib/account-links/schema";
import type { FormState } from "@/lib/form-state";
import { rememberBrowser, whence } from "@/lib/local-sign-in/browser";
import { nextStep } from "@/lib/second-factor/queries";
import { startSession } from "@/lib/sessions/browser";

const PAGE = "/logga-in/lank";

export async function askForSignInLink(_state: FormState, form: FormData): Promise<FormState> {
  const next = await attempt({ schema: askLinkInput, form }, async ({ email }) => {
    await askForLink({ email, place: (await whence()).place }, "SIGN_IN");
    return `${PAGE}?skickat`;
  });
  return typeof next === "string" ? redirect(next) : next;
}

/** Only when somebody presses the button: programs that look through mail open every link in it. */
export async function signInByLink(_state: FormState, form: FormData): Promise<FormState> {
  const token = String(form.get("token"));
  const user = await takeSignInLink(token);
  if (!user) redirect(`${PAGE}/${encodeURIComponent(token)}`);
  const awaits = (await nextStep(user.id)) ?? undefined;
  await startSession(user, { way: "LINK", awaits });
  if (awaits) redirect("/logga-in/tvasteg");
  await rememberBrowser(user.id);
  redirect("/mitt-arbete");
}
