"use server";

import { submit } from "@/app/submit";
import { currentSessionId } from "@/lib/auth/session";
import type { FormState } from "@/lib/form-state";
import * as passwords from "@/lib/passwords/mutations";
import { changePasswordInput } from "@/lib/passwords/schema";

export async function changePassword(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: changePasswordInput, form, page: "/konto/losenord" }, async (input, actor) => {
    await passwords.changePassword(actor, await currentSessionId(), input);
    return "/konto?sparat=losenord";
  });
}
