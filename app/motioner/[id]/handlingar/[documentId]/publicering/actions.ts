"use server";

import { idIn, submit } from "@/app/submit";
import type { Actor } from "@/lib/auth/permissions";
import type { FormState } from "@/lib/form-state";
import { publishDocument, unpublishDocument } from "@/lib/publication/mutations";
import { type PublicationInput, publicationInput } from "@/lib/publication/schema";

export async function publish(_state: FormState, form: FormData): Promise<FormState> {
  return change(form, publishDocument);
}

export async function unpublish(_state: FormState, form: FormData): Promise<FormState> {
  return change(form, unpublishDocument);
}

function change(form: FormData, act: (actor: Actor, input: PublicationInput) => Promise<void>) {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const page = `${path}/handlingar/${idIn(form, "documentId")}/publicering`;
  return submit({ schema: publicationInput, form, page }, async (input, actor) => {
    await act(actor, input);
    return `${path}#handlingar`;
  });
}
