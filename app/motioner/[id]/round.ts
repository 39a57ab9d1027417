import { PlainDate } from "@/lib/dates";
import type { CaseItem, CaseReferral } from "@/lib/motions/queries";
import { daysLate, type ReferralState, referralState } from "@/lib/process/referral-state";
import { settlementIn } from "./head";

type File = Parameters<typeof settlementIn>[0] & {
  referrals: Pick<
    CaseReferral,
    "id" | "body" | "sentOn" | "dueOn" | "closedOn" | "declinedOn" | "withdrawnOn"
  >[];
  minutesItems: Pick<CaseItem, "referralId" | "status">[];
};

export type Round<F extends File> = {
  referral: F["referrals"][number];
  answer: F["minutesItems"][number] | null;
  state: ReferralState;
  late: number;
  /** Which time the body was asked; null where it has been asked once. */
  lap: Lap | null;
}[];

type Lap = { number: number; of: number };

/** Asked again after a recommittal: the earlier answer stays, as that of the earlier round. */
export const lapInWords = ({ number, of }: Lap): string => `Omgång ${number} av ${of}`;

/** Each referral with what came of it. Nothing is late any longer once the case is settled. */
export function referralRound<F extends File>(file: F, today: PlainDate): Round<F> {
  const asOf = settlementIn(file)?.on ?? today;
  return file.referrals.map((referral: F["referrals"][number]) => {
    const answer = file.minutesItems.find(({ referralId }) => referralId === referral.id) ?? null;
    return {
      referral,
      answer,
      state: referralState(referral, { proposed: answer?.status === "PROPOSED", today: asOf }),
      late: daysLate(referral, asOf),
      lap: lapOf(referral, file.referrals),
    };
  });
}

type Asked = { id: string; body: { id: string }; sentOn: PlainDate };

function lapOf(referral: Asked, all: Asked[]): Lap | null {
  const same = all
    .filter(({ body }) => body.id === referral.body.id)
    .sort((a, b) => PlainDate.compare(a.sentOn, b.sentOn));
  return same.length > 1 ? { number: same.indexOf(referral) + 1, of: same.length } : null;
}

/** What the bodies did with the case other than answering a referral. */
export const decisionsIn = <Item extends { referralId: string | null }>(file: {
  minutesItems: Item[];
}): Item[] => file.minutesItems.filter(({ referralId }) => referralId === null);
