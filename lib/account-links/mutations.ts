import "server-only";
import { hashOf, newToken } from "@/lib/auth/token";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { LinkPurpose } from "@/lib/db/generated/enums";
import { NotVisible, Refusal } from "@/lib/errors";
import { LINK_FROM_PLACE, LINK_TO_ADDRESS } from "@/lib/limits/limits";
import { takeAttempt } from "@/lib/limits/mutations";
import { waitingTime } from "@/lib/limits/waiting";
import type { Letter } from "@/lib/mail/letter";
import { postLink } from "@/lib/mail/mutations";
import { storePassword } from "@/lib/passwords/mutations";
import { publicAddress } from "@/lib/public-address";
import { LETTERS } from "./letters";
import { readLink } from "./queries";
import { type NewPasswordInput, PATH, VALID_MS } from "./schema";

/**
 * Does the same for every address: whether it has an account is found out when the letter is written, after the
 * answer has gone out.
 */
export async function askForLink(
  { email, place }: { email: string; place: string },
  purpose: LinkPurpose,
): Promise<void> {
  const until = (await takeAttempt(LINK_TO_ADDRESS, email)) ?? (await takeAttempt(LINK_FROM_PLACE, place));
  if (until) {
    throw new Refusal(
      "email",
      `Du har bett om flera länkar. Vänta ${waitingTime(until)}, och titta i skräpposten.`,
    );
  }
  await postLink(email, purpose);
}

/**
 * Makes the link and the letter that holds it; earlier links of that kind are void. Null for an address without an
 * account, for one that is disabled, and for one that the municipality's own provider signs in.
 */
export async function linkLetter(email: string, purpose: LinkPurpose): Promise<Letter | null> {
  const account = await db.user.findFirst({
    where: { email, disabledAt: null, identities: { none: {} } },
    select: { id: true },
  });
  if (!account) return null;
  const token = newToken();
  await db.$transaction([
    db.accountLink.deleteMany({ where: { userId: account.id, purpose } }),
    db.accountLink.create({
      data: {
        tokenHash: hashOf(token),
        userId: account.id,
        purpose,
        expiresAt: new Date(now().getTime() + VALID_MS[purpose]),
      },
    }),
  ]);
  return LETTERS[purpose](email, `${publicAddress()}${PATH[purpose]}/${token}`);
}

/** Whose link it was; of two who use it at once one gets in. Null where it does not, or no longer, hold. */
export async function takeSignInLink(token: string): Promise<{ id: string } | null> {
  const link = await readLink(token, ["SIGN_IN"]);
  if (!link) return null;
  const { count } = await db.accountLink.deleteMany({ where: { tokenHash: hashOf(token) } });
  return count === 1 ? { id: link.user.id } : null;
}

/** Takes the password into use and the link out of it. The person then signs in with it, and with the second factor. */
export async function takeNewPasswordLink({ token, password }: NewPasswordInput): Promise<void> {
  const link = await readLink(token, ["NEW_PASSWORD", "INVITATION"]);
  if (!link) throw new NotVisible();
  await storePassword(link.user, link.user.id, password, {
    within: async (tx) => {
      const { count } = await tx.accountLink.deleteMany({ where: { tokenHash: hashOf(token) } });
      if (count === 0) throw new NotVisible();
    },
  });
}
