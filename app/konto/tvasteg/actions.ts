"use server";

import { localPath } from "@/app/logga-in/schema";
import { submit } from "@/app/submit";
import type { SignedIn } from "@/lib/auth/permissions";
import type { FormState } from "@/lib/form-state";
import { whence } from "@/lib/local-sign-in/browser";
import { provePassword } from "@/lib/passwords/mutations";
import * as secondFactor from "@/lib/second-factor/mutations";
import { backInput, changeInput, codeInput, provenInput } from "@/lib/second-factor/schema";

const PAGE = "/konto/tvasteg";

export async function begin(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: provenInput, form, page: PAGE }, async ({ passwordNow }, actor) => {
    await provePassword(actor, passwordNow);
    await secondFactor.beginEnrolment(actor);
    return PAGE;
  });
}

export async function confirm(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: codeInput, form, page: PAGE }, async ({ code }, actor) => {
    await secondFactor.confirmEnrolment(actor, { code, whence: await whence() });
    return PAGE;
  });
}

export async function keepCodes(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: backInput, form, page: PAGE }, async ({ back }, actor) => {
    await secondFactor.forgetUnseenCodes(actor);
    return localPath.parse(back);
  });
}

const ACTS: Record<"telephone" | "codes" | "off", (actor: SignedIn) => Promise<void>> = {
  telephone: secondFactor.changeTelephone,
  codes: secondFactor.renewRecoveryCodes,
  off: secondFactor.turnOff,
};

export async function change(_state: FormState, form: FormData): Promise<FormState> {
  return submit({ schema: changeInput, form, page: `${PAGE}/andra` }, async (input, actor) => {
    await provePassword(actor, input.passwordNow);
    await ACTS[input.act](actor);
    return PAGE;
  });
}
