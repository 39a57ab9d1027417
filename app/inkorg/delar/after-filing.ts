import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import type { Basis } from "@/lib/review/file-part";
import { dropOfSeveral, nextOpenPart } from "@/lib/review/queries";
import { partPath } from "./address";

/**
 * Where to go when a form was saved: on to the next part of the same drop; after the last of several back to the
 * drop, which tells what became of all; otherwise where the form always leads.
 */
export async function afterFiling(
  actor: Actor,
  basis: Basis | undefined,
  otherwise: string,
): Promise<string> {
  if (!basis) return otherwise;
  const next = await nextOpenPart(actor, basis.partId);
  if (next) return `${partPath(next)}?klar=${basis.partId}`;
  const drop = await dropOfSeveral(actor, basis.partId);
  return drop ? `/inkorg/${drop}?klar=${basis.partId}` : otherwise;
}
