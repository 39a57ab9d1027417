"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as meetings from "@/lib/meetings/mutations";
import { correctDecisionInput } from "@/lib/meetings/schema";

export async function correctDecision(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/beslut/${idIn(form, "itemId")}/ratta`;
  return submit({ schema: correctDecisionInput, form, page }, async (input, actor) => {
    await meetings.correctDecision(actor, input);
    return `${path}#beslut-${input.itemId}`;
  });
}
