import "server-only";
import { forbidden, notFound } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { may, type SignedIn } from "@/lib/auth/permissions";
import { findImport, type OpenImport } from "@/lib/register-import/queries";

export const IMPORT = "/motioner/importera";

/** Who brings lists into the register. */
export async function requireRegistrar(page: string): Promise<SignedIn> {
  const actor = await requireSignedIn(page);
  if (!may(actor, "register motions")) forbidden();
  return actor;
}

/** The list that the address names, for whoever read the file. */
export async function requireImport(
  params: Promise<{ importId: string }>,
  rest = "",
): Promise<{ actor: SignedIn; list: OpenImport; address: string }> {
  const { importId } = await params;
  const address = `${IMPORT}/${importId}`;
  const actor = await requireRegistrar(`${address}${rest}`);
  const list = (await findImport(actor, importId)) ?? notFound();
  return { actor, list, address };
}
