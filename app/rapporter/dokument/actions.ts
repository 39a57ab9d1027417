"use server";

import { idIn, submit } from "@/app/submit";
import * as batches from "@/lib/batches/mutations";
import { startBatchInput, stopBatchInput } from "@/lib/batches/schema";
import type { FormState } from "@/lib/form-state";
import { BATCHES } from "./require-writer";

export async function start(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: startBatchInput, form, page: BATCHES }, async (input, actor) => {
    const { batchId } = await batches.startBatch(actor, input);
    return `${BATCHES}/${batchId}`;
  });
}

export async function stop(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${BATCHES}/${idIn(form, "batchId")}`;
  return submit({ schema: stopBatchInput, form, page: `${page}/avbryt` }, async (input, actor) => {
    await batches.stopBatch(actor, input);
    return page;
  });
}
