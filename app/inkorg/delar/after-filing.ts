import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import type { Basis } from "@/lib/review/file-part";
import { nextOpenPart } from "@/lib/review/queries";
import { partPath } from "./address";

/** Where to go when a form was saved: on to the next part of the same drop, or where the form always leads. */
export async function afterFiling(
  actor: Actor,
  basis: Basis | undefined,
  otherwise: string,
): Promise<string> {
  const next = basis && (await nextOpenPart(actor, basis.partId));
  return next ? `${partPath(next)}?klar=${basis.partId}` : otherwise;
}
