import "server-only";
import { forbidden } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { may, type SignedIn } from "@/lib/auth/permissions";

/** Who looks after the calendar of meetings. */
export async function requireKeeper(page: string): Promise<SignedIn> {
  const actor = await requireSignedIn(page);
  if (!may(actor, "keep the calendar")) forbidden();
  return actor;
}
