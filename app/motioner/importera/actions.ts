"use server";

import { after } from "next/server";
import { idIn, submit } from "@/app/submit";
import { authorize } from "@/lib/auth/permissions";
import type { FormState } from "@/lib/form-state";
import * as lists from "@/lib/register-import/mutations";
import { wordsIn } from "@/lib/register-import/queries";
import { readList } from "@/lib/register-import/read-file";
import { runImport } from "@/lib/register-import/run";
import {
  columnsInput,
  discardInput,
  meaningsInput,
  readListInput,
  runInput,
} from "@/lib/register-import/schema";
import { IMPORT } from "./require-registrar";

/** Keeps what the file holds until somebody has looked at it: a page without JavaScript cannot. */
export async function readFile(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: readListInput, form, page: IMPORT }, async ({ file, ...list }, actor) => {
    authorize(actor, "register motions");
    const { id } = await lists.keepList(actor, { ...list, ...(await readList(file[0] as File)) });
    return `${IMPORT}/${id}/kolumner`;
  });
}

export async function chooseColumns(_state: FormState, form: FormData): Promise<FormState> {
  const address = `${IMPORT}/${idIn(form, "importId")}`;
  return submit({ schema: columnsInput, form, page: `${address}/kolumner` }, async (input, actor) => {
    const list = await lists.chooseColumns(actor, input);
    return wordsIn(list).length > 0 ? `${address}/ord` : address;
  });
}

export async function chooseMeanings(_state: FormState, form: FormData): Promise<FormState> {
  const address = `${IMPORT}/${idIn(form, "importId")}`;
  return submit({ schema: meaningsInput, form, page: `${address}/ord` }, async (input, actor) => {
    await lists.chooseMeanings(actor, input);
    return address;
  });
}

export async function register(_state: FormState, form: FormData): Promise<FormState> {
  const address = `${IMPORT}/${idIn(form, "importId")}`;
  return submit({ schema: runInput, form, page: address }, async (input, actor) => {
    authorize(actor, "register motions");
    const run = await lists.startImport(actor, input);
    // Thousands of rows take longer than anybody waits for a page; the page that follows shows how far it is.
    after(() => runImport(actor, run));
    return address;
  });
}

export async function discard(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${IMPORT}/${idIn(form, "importId")}/forkasta`;
  return submit({ schema: discardInput, form, page }, async ({ importId }, actor) => {
    await lists.discardImport(actor, importId);
    return IMPORT;
  });
}
