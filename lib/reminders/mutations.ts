import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { toDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { NotVisible, Refusal } from "@/lib/errors";
import { auditedTogether } from "@/lib/events/audited";
import { openReferral } from "@/lib/referrals/open-referral";
import type { RemindInput } from "./schema";

/**
 * Notes that bodies were reminded of what they have not answered: all of the chosen ones, or none. Answers
 * with the cases that it was about.
 */
export async function remind(actor: Actor, input: RemindInput): Promise<{ motionIds: string[] }> {
  authorize(actor, "log answers");
  const ids = [...new Set(input.referrals)];
  const found = await db.referral.findMany({
    where: { id: { in: ids }, motion: visibleTo(actor) },
    select: { motionId: true },
  });
  if (found.length < ids.length) throw new NotVisible();
  const motionIds = [...new Set(found.map(({ motionId }) => motionId))];
  // The case may have changed since the list was read: that each referral is still open is what counts.
  const targets = motionIds.map((motionId) => ({ motionId, version: "current" as const }));
  await auditedTogether(actor, targets, async (tx, recordFor) => {
    for (const id of ids) {
      const { body, motionId, sentOn } = await openReferral(tx, id);
      const { sentOn: remindedOn } = input;
      if (toDb(remindedOn) < sentOn) {
        throw new Refusal("sentOn", `${body.name} kan inte ha påmints innan remissen skickades.`);
      }
      const recipient = input.recipient ?? body.name;
      await tx.reminder.create({
        data: { referralId: id, sentOn: toDb(remindedOn), recipient, sentById: actor.id },
        select: { id: true },
      });
      recordFor(motionId)({
        action: "referral-reminded",
        details: { referralId: id, body: body.name, on: remindedOn.toString(), recipient },
      });
    }
  });
  return { motionIds };
}
