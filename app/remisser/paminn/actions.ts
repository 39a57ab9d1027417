"use server";

import { z } from "zod";
import { submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { remind as remindBodies } from "@/lib/reminders/mutations";
import { remindInput } from "@/lib/reminders/schema";
import { addressOf } from "./address";

export async function remind(_state: FormState, form: FormData): Promise<FormState> {
  const ids = form.getAll("referrals").filter((id) => z.guid().safeParse(id).success);
  const page = addressOf(ids.map(String));
  return submit({ schema: remindInput, form, page }, async (input, actor) => {
    const { motionIds } = await remindBodies(actor, input);
    return motionIds.length === 1 ? `/motioner/${motionIds[0]}#remissrunda` : "/remisser?forsenade=ja";
  });
}
