"use server";

import { idIn, submit } from "@/app/submit";
import { now } from "@/lib/dates";
import * as finished from "@/lib/finished-papers/mutations";
import type { FormState } from "@/lib/form-state";
import * as papers from "@/lib/papers/mutations";
import {
  discardPaperInput,
  editPaperInput,
  finishPaperInput,
  proposeInput,
  quoteInput,
  refreshPaperInput,
  startPaperInput,
} from "@/lib/papers/schema";

const listOf = (form: FormData) => `/motioner/${idIn(form, "motionId")}/dokument`;
const paperOf = (form: FormData) => `${listOf(form)}/${idIn(form, "paperId")}`;

export async function startPaper(_state: FormState, form: FormData): Promise<FormState> {
  const page = listOf(form);
  return submit({ schema: startPaperInput, form, page }, async (input, actor) => {
    const { paperId } = await papers.startPaper(actor, input);
    return input.kind === "OFFICIAL_REPORT" ? `${page}/${paperId}/forslag` : `${page}/${paperId}`;
  });
}

/** Every way on from the draft saves it first. */
const STEPS = ["forhandsgranska", "pa-nytt", "fardigstall", "forslag"];

export async function editPaper(_state: FormState, form: FormData): Promise<FormState> {
  const page = paperOf(form);
  return submit({ schema: editPaperInput, form, page }, async (input, actor) => {
    const { lastEdited } = await papers.editPaper(actor, input);
    const next = STEPS.find((step) => step === form.get("then"));
    if (next) return `${page}/${next}`;
    const place = lastEdited ? `#field-text:${lastEdited}` : "";
    return `${page}?sparat=${now().getTime()}${place}`;
  });
}

export async function propose(_state: FormState, form: FormData): Promise<FormState> {
  const path = paperOf(form);
  return submit({ schema: proposeInput, form, page: `${path}/forslag` }, async (input, actor) => {
    await papers.propose(actor, input);
    return path;
  });
}

export async function quote(_state: FormState, form: FormData): Promise<FormState> {
  const path = paperOf(form);
  return submit({ schema: quoteInput, form, page: `${path}/citat` }, async (input, actor) => {
    await papers.quote(actor, input);
    return `${path}#referrals`;
  });
}

export async function refreshPaper(_state: FormState, form: FormData): Promise<FormState> {
  const path = paperOf(form);
  return submit({ schema: refreshPaperInput, form, page: `${path}/pa-nytt` }, async (input, actor) => {
    await papers.refreshPaper(actor, input);
    return path;
  });
}

export async function finishPaper(_state: FormState, form: FormData): Promise<FormState> {
  const path = paperOf(form);
  return submit({ schema: finishPaperInput, form, page: `${path}/fardigstall` }, async (input, actor) => {
    await finished.finishPaper(actor, input);
    return path;
  });
}

export async function discardPaper(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${paperOf(form)}/kasta`;
  return submit({ schema: discardPaperInput, form, page }, async (input, actor) => {
    await papers.discardPaper(actor, input);
    return `${listOf(form)}?kastat=1`;
  });
}
