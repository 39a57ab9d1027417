import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { Forbidden, NotVisible, Refusal } from "@/lib/errors";
import { recordAdministration } from "@/lib/history/mutations";
import { pseudonymise } from "./pseudonymise";
import { type PersonalData, personalData } from "./queries";
import type { PseudonymiseInput } from "./schema";

/** Takes name and address from a closed account. It cannot be undone. */
export async function pseudonymiseAccount(actor: Actor, { accountId }: PseudonymiseInput): Promise<void> {
  authorize(actor, "manage the register");
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from "User" where id = ${accountId}::uuid for update`;
    const account = await tx.user.findUnique({
      where: { id: accountId },
      select: {
        disabledAt: true,
        pseudonymisedAt: true,
        _count: { select: { motions: { where: { open: true } } } },
      },
    });
    if (!account) throw new NotVisible();
    if (account.pseudonymisedAt) throw new Refusal("", "Namnet och adressen är redan borttagna.");
    if (!account.disabledAt) throw new Refusal("", "Stäng av kontot först.");
    const open = account._count.motions;
    if (open > 0) {
      const cases = open === 1 ? "en öppen motion" : `${open} öppna motioner`;
      throw new Refusal("", `Kontot är handläggare för ${cases}. Byt handläggare först.`);
    }
    await pseudonymise(tx, actor, accountId);
  });
}

/** Everything that is stored about a person, to take out as a file; that it was is recorded. */
export async function exportPersonalData(actor: Actor, userId: string): Promise<PersonalData> {
  if (actor.kind !== "user") throw new Forbidden("manage the register");
  const data = await personalData(actor, userId);
  if (!data) throw new NotVisible();
  await db.$transaction((tx) =>
    recordAdministration(tx, actor, { action: "personal-data-exported", details: {}, subjectId: userId }),
  );
  return data;
}
