"use server";

import { searchOf } from "@/app/inkorg/delar/address";
import { afterFiling } from "@/app/inkorg/delar/after-filing";
import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as meetings from "@/lib/meetings/mutations";
import { decisionInput } from "@/lib/meetings/schema";
import { basisIn } from "@/lib/review/basis";

export async function recordDecision(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const basis = basisIn(form);
  const page = `${path}/beslut/nytt${searchOf(basis?.partId)}`;
  return submit({ schema: decisionInput, form, page }, async (input, actor) => {
    const { id } = await meetings.recordDecision(actor, input, basis);
    return afterFiling(actor, basis, `${path}#beslut-${id}`);
  });
}
