"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { recordNotice } from "@/lib/minutes/mutations";
import { noticeInput } from "@/lib/minutes/schema";

export async function record(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/sammantraden/${idIn(form, "meetingId")}`;
  return submit({ schema: noticeInput, form, page: `${path}/anslag` }, async (input, actor) => {
    await recordNotice(actor, input);
    return `${path}#protokoll`;
  });
}
