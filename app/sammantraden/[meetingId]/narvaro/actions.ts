"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import { recordAttendance } from "@/lib/minutes/mutations";
import { attendanceInput } from "@/lib/minutes/schema";

export async function record(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/sammantraden/${idIn(form, "meetingId")}`;
  return submit({ schema: attendanceInput, form, page: `${path}/narvaro` }, async (input, actor) => {
    await recordAttendance(actor, input);
    return `${path}#narvarande`;
  });
}
