"use server";

import { submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { registerMotion } from "@/lib/motions/mutations";
import { registerMotionInput } from "@/lib/motions/schema";

export async function register(_state: FormState, form: FormData): Promise<FormState> {
  const page = "/motioner/ny";
  return submit({ schema: registerMotionInput, form, page }, async (input, actor) => {
    const { id } = await registerMotion(actor, input);
    return `/motioner/${id}`;
  });
}
