import "server-only";
import { verify } from "@node-rs/argon2";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import type { SignedIn } from "./permissions";

/** The person as of now: one round trip, made on every request of somebody signed in. */
export async function readSignedIn(userId: string): Promise<SignedIn | null> {
  const [row] = await db.$queryRaw<
    { id: string; name: string; email: string; role: Role; bodyIds: string[] }[]
  >`
    select u.id, u.name, u.email, u.role::text as role,
      array(
        select m."bodyId"::text from "Membership" m
        where m."personId" = u."personId"
          and coalesce(m."validFrom", current_date) <= current_date
          and coalesce(m."validTo", current_date) >= current_date
      ) as "bodyIds"
    from "User" u
    where u.id = ${userId}::uuid and u."disabledAt" is null`;
  return row ? { kind: "user", ...row } : null;
}

// Compared with when there is no such account, so that the answer takes as long.
const NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$bW90aW9uc2tvbGxlbg$0Y5mYzqfbL6vG0p3rWm9vQ4q3b8c1m6b5m9m8y7x6w4";

/** The account that the e-mail and password belong to, or null. */
export async function findByPassword(
  email: string,
  password: string,
): Promise<{ id: string; name: string } | null> {
  const user = await db.user.findUnique({
    where: { email: email.toLowerCase() },
    select: { id: true, name: true, passwordHash: true, disabledAt: true },
  });
  const right = await verify(user?.passwordHash ?? NOBODY, password).catch(() => false);
  return user && right && !user.disabledAt ? { id: user.id, name: user.name } : null;
}
