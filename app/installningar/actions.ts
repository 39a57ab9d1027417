"use server";

import { submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as settings from "@/lib/settings/mutations";
import { municipalityInput } from "@/lib/settings/schema";

export async function nameMunicipality(_state: FormState, form: FormData): Promise<FormState> {
  const page = "/installningar";
  return submit({ schema: municipalityInput, form, page }, async (input, actor) => {
    await settings.nameMunicipality(actor, input);
    return `${page}?sparat=ja`;
  });
}
