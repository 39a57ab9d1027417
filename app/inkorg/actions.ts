"use server";

import { idIn, submit } from "@/app/submit";
import type { FormState } from "@/lib/form-state";
import * as intake from "@/lib/intake/mutations";
import { dropInput, fileInput, intakeInput, partInput } from "@/lib/intake/schema";
import { nextOpenPart } from "@/lib/review/queries";

const PARTS = "/inkorg/delar";

/** Without a script in the browser all files come at once. */
export async function drop(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: dropInput, form, page: "/inkorg" }, async ({ documents, ...target }, actor) => {
    const { id } = await intake.startDrop(actor, target);
    for (const file of documents) {
      await intake.addFile(actor, id, { path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    }
    return `/inkorg/${id}`;
  });
}

export async function undoDrop(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/inkorg/${idIn(form, "intakeId")}`;
  return submit({ schema: intakeInput, form, page: `${path}/angra` }, async ({ intakeId }, actor) => {
    const { isGone } = await intake.undoDrop(actor, intakeId);
    return isGone ? "/inkorg?angrad=ja" : `${path}?angrad=ja`;
  });
}

export async function readAgain(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: fileInput, form, page: "/inkorg" }, async ({ fileId }, actor) => {
    const { intakeId } = await intake.readAgain(actor, fileId);
    return `/inkorg/${intakeId}#fil-${fileId}`;
  });
}

/** Goes on to the next part of the drop that awaits somebody. */
export async function setAside(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PARTS}/${idIn(form, "partId")}`;
  return submit({ schema: partInput, form, page }, async ({ partId }, actor) => {
    const { intakeId } = await intake.setAside(actor, partId);
    const next = await nextOpenPart(actor, partId);
    return next ? `${PARTS}/${next}` : `/inkorg/${intakeId}`;
  });
}

export async function takeBack(_state: FormState, form: FormData): Promise<FormState> {
  const page = `${PARTS}/${idIn(form, "partId")}`;
  return submit({ schema: partInput, form, page }, async ({ partId }, actor) => {
    await intake.takeBack(actor, partId);
    return page;
  });
}
