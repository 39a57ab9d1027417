import "server-only";
import { forbidden } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { may, type SignedIn } from "@/lib/auth/permissions";

export const DISPOSALS = "/gallring";

/** Who answers for what is kept and what is not. */
export async function requireArchivist(page: string): Promise<SignedIn> {
  const actor = await requireSignedIn(page);
  if (!may(actor, "approve disposals")) forbidden();
  return actor;
}
