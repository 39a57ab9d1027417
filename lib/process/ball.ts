import { type PlainDate, PlainDate as Day } from "@/lib/dates";
import type { BodyKind, Phase } from "@/lib/db/generated/enums";

type Case = {
  phase: Phase;
  phaseSince: PlainDate;
  caseOfficer: { name: string } | null;
  referrals: { body: { name: string }; sentOn: PlainDate; dueOn: PlainDate; closedOn: PlainDate | null }[];
  minutesItems: {
    status: "PROPOSED" | "DECIDED";
    outcome: string | null;
    recommittedTo: { name: string } | null;
  }[];
};

export type Holder = { name: string; since: PlainDate; dueOn: PlainDate | null; note: string | null };

/** The municipality's own names for the three bodies every motion passes. */
export type Bodies = Partial<Record<BodyKind, string>>;

/** Who has to act next, and since when. Empty when nobody has. */
export function holdersOf(motion: Case, bodies: Bodies): Holder[] {
  const council = bodies.COUNCIL ?? "Kommunfullmäktige";
  const board = bodies.BOARD ?? "Kommunstyrelsen";
  const workingCommittee = bodies.WORKING_COMMITTEE ?? "Arbetsutskottet";
  const officer = motion.caseOfficer ? `Handläggare ${motion.caseOfficer.name}` : null;
  const one = (name: string, note: string | null = null): Holder[] => [
    { name, since: motion.phaseSince, dueOn: null, note },
  ];
  switch (motion.phase) {
    case "REGISTERED":
      return one(council, "Motionen ska anmälas");
    case "RAISED":
      return one(council, "Motionen ska remitteras för beredning");
    case "ASSIGNED":
      return one(recommittedTo(motion) ?? board, officer);
    case "REFERRED":
      return openReferrals(motion);
    case "ANSWERED":
      return one(board, officer ?? "Svaret ska skrivas");
    case "DRAFTED":
      return one(workingCommittee);
    case "WORKING_COMMITTEE":
      return one(board);
    case "BOARD":
    case "COUNCIL_PENDING":
      return one(council);
    case "DECIDED":
      return one("Kansliet", "Beslutet ska expedieras");
    case "DISPATCHED":
      return one("Kansliet", "Ärendet avslutas när överklagandetiden är ute");
    case "CLOSED":
      return [];
  }
}

/** The body that asked last to have the case back decides who holds it after a recommittal. */
function recommittedTo({ minutesItems }: Case): string | null {
  return minutesItems.findLast((item) => item.outcome === "RECOMMITTED")?.recommittedTo?.name ?? null;
}

const openReferrals = ({ referrals }: Case): Holder[] =>
  referrals
    .filter((referral) => referral.closedOn === null)
    .map(({ body, sentOn, dueOn }) => ({ name: body.name, since: sentOn, dueOn, note: null }))
    .sort((a, b) => Day.compare(a.dueOn, b.dueOn));
