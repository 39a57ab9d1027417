import "server-only";
import { forbidden } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { may, type SignedIn } from "@/lib/auth/permissions";

/** Who may look through what everybody has done. */
export async function requireAuditor(page: string): Promise<SignedIn> {
  const actor = await requireSignedIn(page);
  if (!may(actor, "audit the history")) forbidden();
  return actor;
}
