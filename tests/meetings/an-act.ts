import type { Attribution } from "@/lib/attributions";
import { PlainDate } from "@/lib/dates";
import type { BodyKind } from "@/lib/db/generated/enums";
import type { Act } from "@/lib/meetings/rules/act";
import type { VoteInput } from "@/lib/meetings/votes";

/** A decision that no rule has anything against, and what differs from it. */

export const day = (text: string) => PlainDate.from(text);

export const inBody = (kind: BodyKind) => ({ id: kind, kind, name: kind });

const DAY = day("2026-06-11");
const calendar = { on: DAY, kept: true, listed: true, cancelled: false };

export const anAct = (different: Partial<Act> = {}): Act => ({
  body: inBody("COUNCIL"),
  on: DAY,
  outcome: "REJECTED",
  decisionText: "Motionen avslås.",
  byMinority: false,
  urgentByAll: false,
  inherited: false,
  recommittedTo: null,
  tabledToOn: null,
  calendar,
  tabledTo: null,
  motion: {
    isPublished: true,
    raisedOn: day("2025-09-01"),
    deadlineOn: day("2026-09-01"),
    settledOn: null,
    reportedOn: [],
  },
  earlier: [said("BOARD", "2026-05-20", "REJECTED")],
  referrals: [{ body: "Socialnämnden", sentOn: day("2025-10-01"), closedOn: day("2026-01-10") }],
  votes: [],
  notVoting: [],
  reservations: [],
  serving: null,
  ...different,
});

export const said = (
  kind: BodyKind,
  on: string,
  outcome: Act["outcome"],
  byMinority = false,
): Act["earlier"][number] => ({ body: { kind }, on: day(on), outcome, byMinority });

export const aVote = (different: Partial<VoteInput> = {}): VoteInput => ({
  place: 1,
  question: "Ja för avslag på motionen, nej för bifall till motionen.",
  yesMeans: "avslag på motionen",
  noMeans: "bifall till motionen",
  yes: 41,
  no: 40,
  abstain: 0,
  absent: 0,
  castingVote: false,
  ballots: [],
  ...different,
});

export const who = (name: string, party: string | null = "S"): Attribution => ({ name, party });
export const ballot = (choice: "YES" | "NO" | "ABSTAIN" | "ABSENT", name: string) => ({
  ...who(name),
  choice,
});
export const reservation = (name: string | null, party: string | null = "S") => ({ name, party, text: null });
