"use server";

import { idIn, submit } from "@/app/submit";
import * as assignments from "@/lib/assignments/mutations";
import { giveInput } from "@/lib/assignments/schema";
import type { FormState } from "@/lib/form-state";

export async function giveAssignment(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  return submit({ schema: giveInput, form, page: `${path}/uppdrag/nytt` }, async (input, actor) => {
    await assignments.giveAssignment(actor, input);
    return `${path}#uppdrag`;
  });
}
