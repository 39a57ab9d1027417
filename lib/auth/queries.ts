import "server-only";
import { today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { isPassword } from "./passwords";
import type { SignedIn } from "./permissions";

/** The person as of now: one round trip, made on every request of somebody signed in. */
export async function readSignedIn(userId: string): Promise<SignedIn | null> {
  const day = today().toString();
  const [row] = await db.$queryRaw<
    { id: string; name: string; email: string; role: Role; bodyIds: string[] }[]
  >`
    select u.id, u.name, u.email, u.role::text as role,
      array(
        select m."bodyId"::text from "Membership" m
        where m."personId" = u."personId"
          and coalesce(m."validFrom", ${day}::date) <= ${day}::date
          and coalesce(m."validTo", ${day}::date) >= ${day}::date
      ) as "bodyIds"
    from "User" u
    where u.id = ${userId}::uuid and u."disabledAt" is null`;
  return row ? { kind: "user", ...row } : null;
}

/** The account that the e-mail and password belong to, or null. */
export async function findByPassword(
  email: string,
  password: string,
): Promise<{ id: string; name: string } | null> {
  const user = await db.user.findUnique({
    where: { email: email.toLowerCase() },
    select: { id: true, name: true, passwordHash: true, disabledAt: true },
  });
  const right = await isPassword(password, user?.passwordHash);
  return user && right && !user.disabledAt ? { id: user.id, name: user.name } : null;
}

/** False only until the first administrator has been added. */
export async function hasAccounts(): Promise<boolean> {
  return (await db.user.findFirst({ select: { id: true } })) !== null;
}
