import "server-only";
import { hashOf } from "@/lib/auth/token";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { LinkPurpose } from "@/lib/db/generated/enums";
import { linkToken } from "./schema";

/** Whose link it is, for whoever holds it; null where it has been used, has run out, or never was. */
export async function readLink(token: string, purposes: LinkPurpose[]) {
  if (!linkToken.safeParse(token).success) return null;
  return db.accountLink.findFirst({
    where: {
      tokenHash: hashOf(token),
      purpose: { in: purposes },
      expiresAt: { gt: now() },
      user: { disabledAt: null },
    },
    select: { purpose: true, user: { select: { id: true, name: true, email: true } } },
  });
}
