"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as meetings from "@/lib/meetings/mutations";
import { decisionInput } from "@/lib/meetings/schema";

export async function recordDecision(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  return submit({ schema: decisionInput, form, page: `${path}/beslut/nytt` }, async (input, actor) => {
    const { id } = await meetings.recordDecision(actor, input);
    return `${path}#beslut-${id}`;
  });
}
