"use server";

import { z } from "zod";
import { submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as mail from "@/lib/mail/mutations";

const PAGE = "/installningar/epost";

export async function sendTrial(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: z.object({}), form, page: PAGE }, async (_input, actor) => {
    await mail.sendTrial(actor);
    return `${PAGE}?prov`;
  });
}
