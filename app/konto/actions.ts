"use server";

import { submit } from "@/app/submit";
import { currentSessionId } from "@/lib/auth/session";
import * as sessions from "@/lib/sessions/mutations";
import { endOthersInput, endSessionInput } from "@/lib/sessions/schema";

const PAGE = "/konto";

/** From the person's own page, and from the account's page among the settings: back to where it was asked. */
const pageOf = (form: FormData, ownId: string) => {
  const accountId = String(form.get("accountId"));
  return accountId === ownId ? PAGE : `/installningar/konton/${encodeURIComponent(accountId)}`;
};

export async function endSession(form: FormData): Promise<void> {
  await submit({ schema: endSessionInput, form, page: PAGE }, async ({ sessionId }, actor) => {
    await sessions.endSession(actor, sessionId);
    return `${pageOf(form, actor.id)}?avslutad=ja#inloggningar`;
  });
}

export async function endOtherSessions(form: FormData): Promise<void> {
  await submit({ schema: endOthersInput, form, page: PAGE }, async ({ accountId }, actor) => {
    await sessions.endOtherSessions(actor, accountId, await currentSessionId());
    return `${pageOf(form, actor.id)}?avslutad=ja#inloggningar`;
  });
}
