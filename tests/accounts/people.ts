import { randomUUID } from "node:crypto";
import { createAccount } from "@/lib/accounts/mutations";
import type { SignedIn } from "@/lib/auth/permissions";
import { readSignedIn } from "@/lib/auth/queries";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";

export const PASSWORD = "sju blå elefanter";

/** An account as the form would add it, with an address nobody else has. */
export function accountOf(role: Role, bodies: string[] = []) {
  const email = `${randomUUID()}@test.example`;
  return { name: "Eva Ek", email, role, bodies, password: PASSWORD, passwordAgain: PASSWORD };
}

export async function signedIn(role: Role, bodies: string[] = []): Promise<SignedIn> {
  const { id } = await createAccount(accountOf(role, bodies));
  return (await readSignedIn(id)) as SignedIn;
}

export async function addBody(kind: "BOARD" | "COMMITTEE" = "COMMITTEE"): Promise<{ id: string }> {
  const name = `Nämnd ${randomUUID()}`;
  return db.body.create({ data: { name, abbreviation: "N", kind }, select: { id: true } });
}
