import "server-only";
import { forbidden, notFound } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { may, type Permission } from "@/lib/auth/permissions";
import { getCase } from "@/lib/motions/queries";
import { keptTyped } from "@/lib/people/queries";

/**
 * The case that a form changes, and what was typed there before the session ran out. Who may not see
 * the case gets a 404, who may see it but not do this with it a 403.
 */
export async function openFor(permission: Permission, id: string, page: string) {
  const actor = await requireSignedIn(page);
  const motion = await getCase(actor, id);
  if (!motion) notFound();
  if (!may(actor, permission)) forbidden();
  return { actor, motion, typed: await keptTyped(actor, page) };
}
