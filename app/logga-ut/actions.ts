"use server";

import { redirect } from "next/navigation";
import { leaveSession } from "@/lib/sessions/browser";
import { offeredSignOn } from "@/lib/sign-on/queries";

/** Signs out here, and then at the provider where the session came from there. */
export async function signOut(): Promise<void> {
  const left = await leaveSession();
  const settings = left?.issuer ? await offeredSignOn() : null;
  if (!settings) redirect("/logga-ut");
  // The button stands on every page, and few ever need what talks to a provider.
  const { sealedEnding } = await import("@/lib/sign-on/ending");
  const sealed = await sealedEnding(settings, left?.idToken ?? null);
  redirect(sealed ? `/logga-ut?till=${sealed}` : "/logga-ut");
}
