"use server";

import { submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { saveSignOn as save } from "@/lib/sign-on/mutations";
import { signOnInput } from "@/lib/sign-on/schema";

const PAGE = "/installningar/inloggning";

export async function saveSignOn(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: signOnInput, form, page: PAGE }, async (input, actor) => {
    await save(actor, input);
    return `${PAGE}/prov`;
  });
}
