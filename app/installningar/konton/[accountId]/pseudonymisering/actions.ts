"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as personalData from "@/lib/personal-data/mutations";
import { pseudonymiseInput } from "@/lib/personal-data/schema";

export async function pseudonymise(_state: FormState, form: FormData): Promise<FormState> {
  const account = `/installningar/konton/${idIn(form, "accountId")}`;
  return submit(
    { schema: pseudonymiseInput, form, page: `${account}/pseudonymisering` },
    async (input, actor) => {
      await personalData.pseudonymiseAccount(actor, input);
      return `${account}/personuppgifter`;
    },
  );
}
