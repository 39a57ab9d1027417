import "server-only";
import { forbidden } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { may, type SignedIn } from "@/lib/auth/permissions";

/** Who looks after the register; every page of the settings starts with this. */
export async function requireManager(page: string): Promise<SignedIn> {
  const actor = await requireSignedIn(page);
  if (!may(actor, "manage the register")) forbidden();
  return actor;
}
