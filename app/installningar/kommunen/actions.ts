"use server";

import { refresh } from "next/cache";
import { submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as settings from "@/lib/settings/mutations";
import { municipalityInput } from "@/lib/settings/schema";

export async function nameMunicipality(_state: FormState, form: FormData): Promise<FormState> {
  const page = "/installningar/kommunen";
  return submit({ schema: municipalityInput, form, page }, async (input, actor) => {
    await settings.nameMunicipality(actor, input);
    // The page head shows the name, and is otherwise kept from page to page.
    refresh();
    return "/installningar?sparat=ja";
  });
}
