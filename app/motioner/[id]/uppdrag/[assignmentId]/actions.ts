"use server";

import { idIn, submit } from "@/app/submit";
import * as assignments from "@/lib/assignments/mutations";
import { completeInput, followUpInput, reopenInput } from "@/lib/assignments/schema";
import type { FormState } from "@/lib/form-state";

export async function followUp(_state: FormState, form: FormData): Promise<FormState> {
  const page = pageOf(form);
  return submit({ schema: followUpInput, form, page }, async (input, actor) => {
    await assignments.followUp(actor, input);
    return `${page}?sparat=ja`;
  });
}

export async function complete(_state: FormState, form: FormData): Promise<FormState> {
  const page = pageOf(form);
  return submit({ schema: completeInput, form, page }, async (input, actor) => {
    await assignments.completeAssignment(actor, input);
    return `${page}?sparat=ja`;
  });
}

export async function reopen(_state: FormState, form: FormData): Promise<FormState> {
  const page = pageOf(form);
  return submit({ schema: reopenInput, form, page }, async (input, actor) => {
    await assignments.reopenAssignment(actor, input);
    return `${page}?sparat=ja`;
  });
}

const pageOf = (form: FormData) =>
  `/motioner/${idIn(form, "motionId")}/uppdrag/${idIn(form, "assignmentId")}`;
