import "server-only";
import { seal, unseal } from "@/lib/auth/sealed";
import { endingAt } from "./provider";
import type { SignOnSettings } from "./settings";

const PURPOSE = "sign-out at the provider";

/**
 * The provider's sign-out address, sealed so that the page which leads there leads nowhere else. Null where
 * the provider has none, or does not answer: the person is signed out here all the same.
 */
export async function sealedEnding(settings: SignOnSettings, idToken: string | null): Promise<string | null> {
  const address = await endingAt(settings, idToken).catch(() => null);
  return address && seal(address.href, PURPOSE);
}

export const openEnding = (sealed: string): string | null => unseal(sealed, PURPOSE);
