"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { correctMotion } from "@/lib/motions/mutations";
import { correctMotionInput } from "@/lib/motions/schema";

export async function correct(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  return submit({ schema: correctMotionInput, form, page: `${path}/andra` }, async (input, actor) => {
    await correctMotion(actor, input);
    return path;
  });
}
