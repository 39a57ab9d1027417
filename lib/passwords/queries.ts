import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";

/** False for whoever signs in with the municipality's own provider, or by link alone. */
export async function hasPassword({ id }: Pick<SignedIn, "id">): Promise<boolean> {
  return (await db.user.count({ where: { id, passwordHash: { not: null } } })) > 0;
}
