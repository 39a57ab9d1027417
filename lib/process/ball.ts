import type { BodyKind, Phase } from "@/lib/db/generated/enums";

/** A calendar day, or its ISO text: only the order of days matters here. */
type Day = { toString(): string };

type Case<D extends Day> = {
  phase: Phase;
  phaseSince: D;
  caseOfficer: string | null;
  /** The body that the last recommittal sent the case back to; null when it named none. */
  recommittedTo: string | null;
  openReferrals: { body: string; sentOn: D; dueOn: D }[];
};

export type Holder<D extends Day> = { name: string; since: D; dueOn: D | null; note: string | null };

/** The municipality's own names for the three bodies every motion passes. */
export type Bodies = Partial<Record<BodyKind, string>>;

/** Who has to act next, and since when; the earliest due first. Empty when nobody has. */
export function holdersOf<D extends Day>(motion: Case<D>, bodies: Bodies): Holder<D>[] {
  const council = bodies.COUNCIL ?? "Kommunfullmäktige";
  const board = bodies.BOARD ?? "Kommunstyrelsen";
  const workingCommittee = bodies.WORKING_COMMITTEE ?? "Arbetsutskottet";
  const officer = motion.caseOfficer ? `Handläggare ${motion.caseOfficer}` : null;
  const one = (name: string, note: string | null = null): Holder<D>[] => [
    { name, since: motion.phaseSince, dueOn: null, note },
  ];
  switch (motion.phase) {
    case "REGISTERED":
      return one(council, "Motionen ska anmälas");
    case "RAISED":
      return one(council, "Motionen ska remitteras för beredning");
    case "ASSIGNED":
      return one(motion.recommittedTo ?? board, officer);
    case "REFERRED":
      return referred(motion);
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
      return one("Kansliet", "Ska expedieras och avslutas");
    case "DISPATCHED":
      return one("Kansliet", "Ärendet avslutas när överklagandetiden är ute");
    case "CLOSED":
      return [];
  }
}

const referred = <D extends Day>({ openReferrals }: Case<D>): Holder<D>[] =>
  openReferrals
    .map(({ body, sentOn, dueOn }) => ({ name: body, since: sentOn, dueOn, note: null }))
    .sort((a, b) => (a.dueOn.toString() < b.dueOn.toString() ? -1 : 1));

/** The names that `holdersOf` speaks of, out of the municipality's register of bodies. */
export const namesByKind = (bodies: { kind: BodyKind; name: string }[]): Bodies =>
  Object.fromEntries(bodies.map(({ kind, name }) => [kind, name]));
