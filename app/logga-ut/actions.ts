"use server";

import { redirect } from "next/navigation";
import { leaveSession } from "@/lib/sessions/browser";
import { sealedEnding } from "@/lib/sign-on/ending";
import { offeredSignOn } from "@/lib/sign-on/queries";

/** Signs out here, and then at the provider where the session came from there. */
export async function signOut(): Promise<void> {
  const left = await leaveSession();
  const settings = left?.issuer ? await offeredSignOn() : null;
  const sealed = settings && (await sealedEnding(settings, left?.idToken ?? null));
  redirect(sealed ? `/logga-ut?till=${sealed}` : "/logga-ut");
}
