"use server";

import { submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as settings from "@/lib/settings/mutations";
import { planningInput } from "@/lib/settings/schema";

export async function decidePlanning(_state: FormState, form: FormData): Promise<FormState> {
  const page = "/installningar/planering";
  return submit({ schema: planningInput, form, page }, async (input, actor) => {
    await settings.decidePlanning(actor, input);
    return "/installningar?sparat=planering";
  });
}
