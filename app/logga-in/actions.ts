"use server";

import { redirect } from "next/navigation";
import { findByPassword } from "@/lib/auth/queries";
import { endSession, startSession } from "@/lib/auth/session";
import type { FormState } from "@/lib/form-state";
import { signInInput } from "./schema";

export async function signIn(_state: FormState, form: FormData): Promise<FormState> {
  const { email, password, back } = signInInput.parse(Object.fromEntries(form));
  const user = await findByPassword(email, password);
  if (!user) {
    const message = "E-postadressen eller lösenordet stämmer inte.";
    return { values: { email: [email], back: [back] }, errors: [{ field: "email", message }] };
  }
  await startSession(user);
  redirect(back);
}

export async function signOut(): Promise<void> {
  await endSession();
  redirect("/motioner");
}
