import "server-only";
import { forbidden } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { may, type SignedIn } from "@/lib/auth/permissions";

export const BATCHES = "/rapporter/dokument";

/** Who writes papers. `page` is the form's own path. */
export async function requireWriter(page: string): Promise<SignedIn> {
  const actor = await requireSignedIn(page);
  if (!may(actor, "write papers")) forbidden();
  return actor;
}
