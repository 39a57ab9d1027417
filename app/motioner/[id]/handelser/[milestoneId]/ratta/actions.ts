"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as milestones from "@/lib/milestones/mutations";
import { correctMilestoneInput } from "@/lib/milestones/schema";

export async function correctMilestone(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/handelser/${idIn(form, "milestoneId")}/ratta`;
  return submit({ schema: correctMilestoneInput, form, page }, async (input, actor) => {
    await milestones.correctMilestone(actor, input);
    return `${path}#uppgifter`;
  });
}
