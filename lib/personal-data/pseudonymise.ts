import type { SignedIn } from "@/lib/auth/permissions";
import { now } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { recordAdministration } from "@/lib/history/mutations";

/** Kinds of entries in the log whose details may hold a person's name or address. */
const NAMING = ["account-added", "account-changed", "account-disabled", "account-enabled"];

/**
 * Takes name, address and ways to sign in from an account that nobody uses any more (GDPR art. 5.1 e, 17). The history of
 * the cases keeps the name: it is part of the authority's record (17.3 b and d; arkivlagen 3 §), and so does the register
 * of those who hold or have held an office.
 */
export async function pseudonymise(tx: Transaction, actor: SignedIn, userId: string): Promise<void> {
  const { email, person } = await tx.user.update({
    where: { id: userId },
    data: { disabledAt: now(), passwordHash: null },
    select: {
      email: true,
      person: { select: { id: true, movers: { take: 1 }, memberships: { where: OFFICE } } },
    },
  });
  const name = pseudonymOf(userId);
  await tx.user.update({
    where: { id: userId },
    data: { name, email: `${userId}@konto.invalid`, pseudonymisedAt: now(), personId: null },
    select: { id: true },
  });
  if (person && person.movers.length === 0 && person.memberships.length === 0) {
    await tx.person.update({ where: { id: person.id }, data: { name }, select: { id: true } });
  }
  const own = { where: { userId } };
  await tx.session.deleteMany(own);
  await tx.externalIdentity.deleteMany(own);
  await tx.secondFactor.deleteMany(own);
  await tx.recoveryCode.deleteMany(own);
  await tx.accountLink.deleteMany(own);
  await tx.knownBrowser.deleteMany(own);
  await tx.formDraft.deleteMany(own);
  await tx.subscription.deleteMany(own);
  await tx.mail.deleteMany({ where: { to: email } });
  await tx.reply.updateMany({ where: { senderId: userId }, data: { senderEmail: null } });
  // Lists that proposed it tell name and address, also those that kept it or were rejected.
  await tx.disposalItem.updateMany({ where: { entryId: userId }, data: { label: name } });
  await forgetNaming(tx, actor, userId);
  const entry = { action: "person-pseudonymised", details: {}, subjectId: userId } as const;
  await recordAdministration(tx, actor, entry);
}

/** What an elected representative was chosen to is public for good. */
const OFFICE = { role: { in: ["förtroendevald", "ledamot", "ersättare", "ordförande", "vice ordförande"] } };

/** "Avslutat konto 3f2a": one is told from another, and nobody from the name. */
const pseudonymOf = (userId: string): string => `Avslutat konto ${userId.slice(-4)}`;

async function forgetNaming(tx: Transaction, actor: SignedIn, subjectId: string): Promise<void> {
  await tx.logDetail.deleteMany({ where: { entry: { subjectId, action: { in: NAMING } } } });
  const details = { actions: NAMING, before: null };
  await recordAdministration(tx, actor, { action: "log-disposed", details, subjectId });
}
