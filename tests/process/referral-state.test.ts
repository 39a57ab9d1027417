import { describe, expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import { daysLate, type ReferralState, referralState } from "@/lib/process/referral-state";

const day = (text: string) => PlainDate.from(text);
type Dates = Omit<Parameters<typeof referralState>[0], "dueOn">;
const NOTHING: Dates = { closedOn: null, declinedOn: null, withdrawnOn: null };

describe("the state of a referral due 2026-05-31", () => {
  const closed = { ...NOTHING, closedOn: day("2026-06-16") };
  const declined = { ...closed, declinedOn: day("2026-06-16") };
  const withdrawn = { ...closed, withdrawnOn: day("2026-06-16") };
  const cases: [string, Dates, boolean, string, ReferralState, number][] = [
    ["sent", NOTHING, false, "2026-05-01", "WAITING", 0],
    ["sent, on its last day", NOTHING, false, "2026-05-31", "WAITING", 0],
    ["sent, the day after", NOTHING, false, "2026-06-01", "OVERDUE", 1],
    ["proposed in time", NOTHING, true, "2026-05-01", "PROPOSED", 0],
    ["proposed, and late all the same", NOTHING, true, "2026-06-12", "PROPOSED", 12],
    ["answered late", closed, false, "2026-07-01", "ANSWERED", 0],
    ["declined", declined, false, "2026-07-01", "DECLINED", 0],
    ["declined after a proposal", declined, true, "2026-07-01", "DECLINED", 0],
    ["withdrawn", withdrawn, false, "2026-07-01", "WITHDRAWN", 0],
  ];
  it.each(cases)("%s", (_name, dates, proposed, today, state, late) => {
    const referral = { dueOn: day("2026-05-31"), ...dates };
    expect(referralState(referral, { proposed, today: day(today) })).toBe(state);
    expect(daysLate(referral, day(today))).toBe(late);
  });
});
