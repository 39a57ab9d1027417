import type { Prisma } from "@/lib/db/generated/client";
import type { BatchKind } from "./schema";

type Days = { gte: Date; lte: Date };

const settledBetween = (days: Days): Prisma.MotionWhereInput => ({
  open: false,
  minutesItems: { some: { body: { kind: "COUNCIL" }, status: "DECIDED", meeting: { heldOn: days } } },
});

/** The cases of a batch about whole cases. */
export const CASES: Partial<Record<BatchKind, (days: Days) => Prisma.MotionWhereInput>> = {
  DISPATCH_LIST: settledBetween,
  MOVER_NOTICE: settledBetween,
  BRIEF: (days) => ({ raisedOn: days }),
  SUMMARY: (days) => ({ raisedOn: days }),
};

/** The referrals of a batch about referrals. */
export const REFERRALS: Partial<Record<BatchKind, (days: Days, today: Date) => Prisma.ReferralWhereInput>> = {
  REFERRAL_LETTER: (days) => ({ closedOn: null, sentOn: days }),
  REMINDER: (days, today) => ({ closedOn: null, AND: [{ dueOn: days }, { dueOn: { lt: today } }] }),
};

/** The paragraphs of a batch about minutes. */
export const PARAGRAPHS = (days: Days): Prisma.MinutesItemWhereInput => ({
  status: "DECIDED",
  paragraph: { not: null },
  meeting: { heldOn: days },
});
