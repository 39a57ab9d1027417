import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { SIGN_ON, type SignOnSettings, signOnSettings } from "./settings";

/** For the settings' own pages; the client's secret stays sealed, and is never shown. */
export function readSignOnSettings(actor: Actor): Promise<SignOnSettings | null> {
  authorize(actor, "manage the register");
  return storedSettings();
}

/** What signing in goes by: null where there is no provider, or it is turned off. */
export async function offeredSignOn(): Promise<SignOnSettings | null> {
  const settings = await storedSettings();
  return settings?.on ? settings : null;
}

async function storedSettings(): Promise<SignOnSettings | null> {
  const setting = await db.setting.findUnique({ where: { key: SIGN_ON } });
  return signOnSettings(setting?.value);
}
