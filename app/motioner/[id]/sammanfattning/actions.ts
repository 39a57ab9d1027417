"use server";

import { idIn, submit } from "@/app/submit";
import { now } from "@/lib/dates";
import type { FormState } from "@/lib/form-state";
import * as summaries from "@/lib/summaries/mutations";
import {
  editSummaryInput,
  finishSummaryInput,
  refreshSummaryInput,
  startSummaryInput,
} from "@/lib/summaries/schema";

const pathOf = (form: FormData) => `/motioner/${idIn(form, "motionId")}/sammanfattning`;

export async function startSummary(_state: FormState, form: FormData): Promise<FormState> {
  const page = pathOf(form);
  return submit({ schema: startSummaryInput, form, page }, async (input, actor) => {
    await summaries.startSummary(actor, input);
    return page;
  });
}

/** Every way on from the draft saves it first. */
const STEPS = ["forhandsgranska", "pa-nytt", "fardigstall"];

export async function editSummary(_state: FormState, form: FormData): Promise<FormState> {
  const page = pathOf(form);
  return submit({ schema: editSummaryInput, form, page }, async (input, actor) => {
    const { lastEdited } = await summaries.editSummary(actor, input);
    const next = STEPS.find((step) => step === form.get("then"));
    if (next) return `${page}/${next}`;
    const place = lastEdited ? `#field-text:${lastEdited}` : "";
    return `${page}?sparat=${now().getTime()}${place}`;
  });
}

export async function refreshSummary(_state: FormState, form: FormData): Promise<FormState> {
  const path = pathOf(form);
  return submit({ schema: refreshSummaryInput, form, page: `${path}/pa-nytt` }, async (input, actor) => {
    await summaries.refreshSummary(actor, input);
    return path;
  });
}

export async function finishSummary(_state: FormState, form: FormData): Promise<FormState> {
  const path = pathOf(form);
  return submit({ schema: finishSummaryInput, form, page: `${path}/fardigstall` }, async (input, actor) => {
    await summaries.finishSummary(actor, input);
    return path;
  });
}
