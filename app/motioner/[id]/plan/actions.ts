"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as planning from "@/lib/planning/mutations";
import { applyPlanInput } from "@/lib/planning/schema";

export async function applyPlan(_state: FormState, form: FormData): Promise<FormState> {
  const page = `/motioner/${idIn(form, "motionId")}/plan`;
  return submit({ schema: applyPlanInput, form, page }, async (input, actor) => {
    await planning.applyPlan(actor, input);
    return `${page}?tillampad=ja`;
  });
}
