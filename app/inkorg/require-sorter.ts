import "server-only";
import { forbidden } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { may, type SignedIn } from "@/lib/auth/permissions";

/** Who looks after what comes in. */
export async function requireSorter(page: string): Promise<SignedIn> {
  const actor = await requireSignedIn(page);
  if (!may(actor, "sort the inbox")) forbidden();
  return actor;
}
