"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as milestones from "@/lib/milestones/mutations";
import { milestoneInput } from "@/lib/milestones/schema";

export async function recordMilestone(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  return submit({ schema: milestoneInput, form, page: `${path}/handelser/ny` }, async (input, actor) => {
    await milestones.recordMilestone(actor, input);
    return path;
  });
}
