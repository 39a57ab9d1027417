"use server";

import { submit } from "@/app/submit";
import { fileReport } from "@/lib/filed-reports/mutations";
import { fileReportInput } from "@/lib/filed-reports/schema";
import type { FormState } from "@/lib/form-state";

export async function file(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: fileReportInput, form, page: "/rapporter/arkiv" }, async (input, actor) => {
    const { id } = await fileReport(actor, input);
    return `/rapporter/arkiv?sparad=${id}`;
  });
}
