import type { PlainDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { type FormerNames, nameOn } from "@/lib/people/former-names";

/** The case with every body under the name that it had when it was asked and when it decided. */
export function asThen(motion: CaseFile, former: FormerNames): CaseFile {
  const named = <Body extends { id: string; name: string }>(body: Body, day: PlainDate | null): Body => ({
    ...body,
    name: nameOn(body, day, former),
  });
  return {
    ...motion,
    referrals: motion.referrals.map((referral) => ({
      ...referral,
      body: named(referral.body, referral.sentOn),
    })),
    minutesItems: motion.minutesItems.map((item) => {
      const day = item.heldOn ?? item.reportDatedOn;
      const { recommittedTo } = item;
      return {
        ...item,
        body: named(item.body, day),
        recommittedTo: recommittedTo && named(recommittedTo, day),
      };
    }),
  };
}
