"use server";

import { notFound } from "next/navigation";
import { idIn, submit } from "@/app/submit";
import { voidEntry } from "@/lib/corrections/mutations";
import { voidInput } from "@/lib/corrections/schema";
import type { FormState } from "@/lib/form-state";
import { KIND_IN_ADDRESS } from "../../entry-kinds";

export async function strike(_state: FormState, form: FormData): Promise<FormState> {
  const path = `/motioner/${idIn(form, "motionId")}`;
  const kind = Object.keys(KIND_IN_ADDRESS).find((one) => KIND_IN_ADDRESS[one] === form.get("kind"));
  if (!kind) notFound();
  const page = `${path}/stryk/${kind}/${idIn(form, "entryId")}`;
  return submit({ schema: voidInput, form, page }, async (input, actor) => {
    await voidEntry(actor, input);
    return `${path}#strukna`;
  });
}
