"use server";

import { redirect } from "next/navigation";
import { attempt } from "@/app/submit";
import { type HalfSignedIn, halfSignedIn } from "@/lib/auth/session";
import type { FormState } from "@/lib/form-state";
import { rememberBrowser, whence } from "@/lib/local-sign-in/browser";
import { beginEnrolment, confirmEnrolment } from "@/lib/second-factor/mutations";
import { takeCode } from "@/lib/second-step/mutations";
import { completeSession } from "@/lib/sessions/browser";
import { codeAtSignInInput, leadingTo, localPath } from "../schema";

const PAGE = "/logga-in/tvasteg";

export async function typeCode(_state: FormState, form: FormData): Promise<FormState> {
  const half = await requireHalf(form, "CODE");
  const next = await attempt({ schema: codeAtSignInInput, form }, async ({ code, back }) => {
    await takeCode(half.userId, { code, whence: await whence() });
    await completeSession();
    await rememberBrowser(half.userId);
    return back;
  });
  return typeof next === "string" ? redirect(next) : next;
}

export async function begin(_state: FormState, form: FormData): Promise<FormState> {
  const { userId: id } = await requireHalf(form, "ENROLMENT");
  await beginEnrolment({ id });
  redirect(leadingTo(PAGE, backIn(form)));
}

export async function confirm(_state: FormState, form: FormData): Promise<FormState> {
  const { userId: id } = await requireHalf(form, "ENROLMENT");
  const next = await attempt({ schema: codeAtSignInInput, form }, async ({ code, back }) => {
    await confirmEnrolment({ id }, { code, whence: await whence() });
    await completeSession();
    await rememberBrowser(id);
    return leadingTo("/konto/tvasteg", back);
  });
  return typeof next === "string" ? redirect(next) : next;
}

/** Who has given a right password or link, and must still take that step. Without it, sign-in begins anew. */
async function requireHalf(form: FormData, awaits: HalfSignedIn["awaits"]): Promise<HalfSignedIn> {
  const half = await halfSignedIn();
  return half?.awaits === awaits ? half : redirect(leadingTo("/logga-in", backIn(form)));
}

const backIn = (form: FormData) => localPath.parse(form.get("back"));
