import "server-only";
import { forbidden } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { may, type SignedIn } from "@/lib/auth/permissions";

/** An officer of a referral body; others signed in get a 403, who is not signed in comes back to `page`. */
export async function requireAnswerer(page: string): Promise<SignedIn> {
  const actor = await requireSignedIn(page);
  return may(actor, "answer referrals") ? actor : forbidden();
}
