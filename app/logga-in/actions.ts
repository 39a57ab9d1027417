"use server";

import { redirect } from "next/navigation";
import { after } from "next/server";
import type { FormState } from "@/lib/form-state";
import { waitingTime } from "@/lib/limits/waiting";
import { rememberBrowser, whence } from "@/lib/local-sign-in/browser";
import { noteRefusal } from "@/lib/local-sign-in/mutations";
import { signInByPassword } from "@/lib/local-sign-in/sign-in";
import { mailIsSetUp } from "@/lib/mail/transport";
import { startSession } from "@/lib/sessions/browser";
import { leadingTo, signInInput } from "./schema";

export async function signIn(_state: FormState, form: FormData): Promise<FormState> {
  const { email, password, back } = signInInput.parse(Object.fromEntries(form));
  const outcome = await signInByPassword({ email, password }, await whence());
  if (outcome.kind !== "in") {
    if (outcome.kind === "wrong") after(() => noteRefusal(email.toLowerCase()));
    const message =
      outcome.kind === "held"
        ? `För många försök. Vänta ${waitingTime(outcome.until)}${mailIsSetUp() ? ", eller få en länk med e-post." : "."}`
        : "E-postadressen eller lösenordet stämmer inte.";
    return { values: { email: [email], back: [back] }, errors: [{ field: "email", message }] };
  }
  const { id, awaits } = outcome;
  await startSession({ id }, { way: "PASSWORD", awaits });
  if (awaits) redirect(leadingTo("/logga-in/tvasteg", back));
  await rememberBrowser(id);
  redirect(back);
}
