"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as milestones from "@/lib/milestones/mutations";
import { closeInput } from "@/lib/milestones/schema";

export async function closeCase(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  return submit({ schema: closeInput, form, page: `${path}/avslut` }, async (input, actor) => {
    await milestones.closeCase(actor, input);
    return path;
  });
}
