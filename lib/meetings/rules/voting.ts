import { type Attribution, sameName } from "@/lib/attributions";
import { attribution } from "@/lib/vocabulary";
import type { Ballot } from "../ballots";
import type { VoteInput } from "../votes";
import { type Finding, find, type Rule, type Voting } from "./act";

/** KL 4:24–27, 5:47, 5:54 and 5:67: what cannot be true of a vote, and of who took part. */

type VoteUnderMinority = VoteInput & { byMinority: boolean };

const VOTE: Rule<VoteUnderMinority>[] = [
  {
    id: "names-add-up",
    field: "ballots",
    says: ({ ballots, ...counts }) => {
      if (ballots.length === 0) return null;
      const wrong = SIDES.filter(({ choice, of }) => named(ballots, choice) !== counts[of]);
      if (wrong.length === 0) return null;
      const told = wrong.map(
        ({ choice, of, word }) => `${word}: ${named(ballots, choice)} namn men ${counts[of]} röster`,
      );
      return `Namnen stämmer inte med rösterna. ${told.join("; ")}. Vid en öppen omröstning ska det framgå hur var och en har röstat (KL 5:67).`;
    },
  },
  {
    id: "one-vote-each",
    field: "ballots",
    says: ({ ballots }) => {
      const twice = ballots.find(({ name, party }, place) =>
        ballots.slice(0, place).some((other) => sameName(other.name, name) && other.party === party),
      );
      return twice ? `${attribution(twice)} står två gånger. Var och en har en röst (KL 4:24).` : null;
    },
  },
  {
    id: "casting-vote-at-a-tie",
    field: "castingVote",
    says: ({ castingVote, yes, no }) =>
      castingVote && yes !== no && "Ordföranden har utslagsröst bara när rösterna är lika (KL 5:54).",
  },
  {
    id: "tie-needs-casting-vote",
    field: "castingVote",
    says: ({ castingVote, yes, no, byMinority }) =>
      !castingVote &&
      yes === no &&
      !byMinority &&
      "Rösterna är lika. Då avgör ordförandens utslagsröst (KL 5:54): kryssa i den.",
  },
];

const SIDES = [
  { choice: "YES", of: "yes", word: "ja" },
  { choice: "NO", of: "no", word: "nej" },
  { choice: "ABSTAIN", of: "abstain", word: "avstår" },
  { choice: "ABSENT", of: "absent", word: "frånvarande" },
] as const;

const named = (ballots: Ballot[], choice: Ballot["choice"]) =>
  ballots.filter((ballot) => ballot.choice === choice).length;

const TAKING_PART: Rule<Voting>[] = [
  {
    id: "conflict-does-not-vote",
    field: "conflictOfInterest",
    says: (act) => {
      const who = excluded(act, "CONFLICT_OF_INTEREST").find((person) => hasVoted(act, person));
      return who
        ? `${attribution(who)} står också i omröstningen. Den som har jäv får inte delta (KL 5:47 och 6:28).`
        : null;
    },
  },
  {
    id: "not-taking-part-does-not-vote",
    field: "didNotTakePart",
    says: (act) => {
      const who = excluded(act, "DID_NOT_TAKE_PART").find((person) => hasVoted(act, person));
      return who
        ? `${attribution(who)} står också i omröstningen. Att avstå från att rösta är något annat än att inte delta i beslutet (KL 4:24–25).`
        : null;
    },
  },
  {
    id: "one-kind-of-not-taking-part",
    field: "didNotTakePart",
    says: (act) => {
      const both = excluded(act, "DID_NOT_TAKE_PART").find((person) =>
        isAmong(excluded(act, "CONFLICT_OF_INTEREST"), person),
      );
      return both
        ? `${attribution(both)} står både som jävig och som den som inte deltog. Välj det ena.`
        : null;
    },
  },
  {
    id: "reservation-takes-part",
    field: "reservations",
    says: (act) => {
      const outside = act.reservations.find((note) => !mayReserve(act, note));
      return outside
        ? `${attribution(outside)} finns inte bland dem som deltog i beslutet, och bara de får reservera sig (KL 4:27). Kontrollera också att namnet är skrivet likadant.`
        : null;
    },
  },
];

/** KL 4:27: whoever took part. A whole party may where one of its members did. */
function mayReserve(act: Voting, { name, party }: { name: string | null; party: string | null }): boolean {
  const took = tookPart(act);
  if (name) {
    if (isAmong(act.notVoting, { name, party })) return false;
    return took === null || isAmong(took, { name, party });
  }
  return took === null || took.some((person) => person.party === party);
}

/** Null where nothing is recorded of who was there. */
function tookPart({ votes, serving, notVoting }: Voting): Attribution[] | null {
  const listed = votes.filter(({ ballots }) => ballots.length > 0);
  if (listed.length === 0 && !serving) return null;
  const voting = listed.flatMap(({ ballots }) => ballots.filter(({ choice }) => choice !== "ABSENT"));
  const there = listed.length > 0 ? voting : (serving ?? []);
  return there.filter((person) => !isAmong(notVoting, person));
}

const excluded = ({ notVoting }: Voting, kind: Voting["notVoting"][number]["kind"]) =>
  notVoting.filter((person) => person.kind === kind);

const hasVoted = ({ votes }: Voting, person: Attribution): boolean =>
  votes.some(({ ballots }) =>
    isAmong(
      ballots.filter(({ choice }) => choice !== "ABSENT"),
      person,
    ),
  );

/** A name without a party is taken for the only one of that name. */
const isAmong = (people: Attribution[], { name, party }: Attribution): boolean =>
  people.some((one) => sameName(one.name, name) && (!one.party || !party || one.party === party));

export const votingFindings = (voting: Voting, byMinority = false): Finding[] => [
  ...voting.votes.flatMap((vote) =>
    find(VOTE, { ...vote, byMinority }).map((finding) => ({
      ...finding,
      field: `${finding.field}-${vote.place}`,
    })),
  ),
  ...find(TAKING_PART, voting),
];

/** KL 4:27 speaks of those who took part; whether one who abstained did is for the meeting to say. */
export const votingDoubts = ({ votes, reservations }: Voting): Finding[] => {
  const abstained = votes.flatMap(({ ballots }) => ballots.filter(({ choice }) => choice === "ABSTAIN"));
  const who = reservations.find(({ name, party }) => name && isAmong(abstained, { name, party }));
  if (!who) return [];
  const message = `${attribution(who)} avstod från att rösta. Bara den som har deltagit i beslutet får reservera sig (KL 4:27).`;
  return [{ rule: "reservation-after-abstaining", field: "reservations", message }];
};
