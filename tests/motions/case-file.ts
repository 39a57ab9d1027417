import { PlainDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";

/** As much of a case as its head and its time axis are made from. */

export const day = (text: string) => PlainDate.from(text);
const dayOrNull = (text?: string) => (text ? day(text) : null);

type Referral = CaseFile["referrals"][number];
type Item = CaseFile["minutesItems"][number];

const body = (name: string, kind: Item["body"]["kind"]) => ({ id: name, name, abbreviation: name, kind });
export const council = body("Fullmäktige", "COUNCIL");
export const board = body("Styrelsen", "BOARD");
export const welfare = body("Socialnämnden", "COMMITTEE");
export const environment = body("Miljönämnden", "COMMITTEE");

export const sent = (
  to: Item["body"],
  sentOn: string,
  dueOn: string,
  ended: { closed?: string; declined?: string; withdrawn?: string } = {},
): Referral => ({
  id: `${to.name} ${sentOn}`,
  body: to,
  question: "Vad anser nämnden?",
  sentOn: day(sentOn),
  dueOn: day(dueOn),
  closedOn: dayOrNull(ended.closed ?? ended.declined ?? ended.withdrawn),
  declinedOn: dayOrNull(ended.declined),
  declinedReason: null,
  withdrawnOn: dayOrNull(ended.withdrawn),
  withdrawnReason: null,
  extensions: [],
  reminders: [],
});

export const item = (by: Item["body"], about: Partial<Item> & { on?: string }) => ({
  id: `${by.name} ${about.on}`,
  body: by,
  referralId: null,
  status: "DECIDED" as const,
  heldOn: dayOrNull(about.on),
  paragraph: "12",
  outcome: null,
  recommittedTo: null,
  ...about,
});

export const milestone = (kind: CaseFile["milestones"][number]["kind"], on: string) => ({
  id: `${kind} ${on}`,
  kind,
  occurredOn: day(on),
  note: null,
});

export const raised = {
  phase: "REFERRED" as const,
  phaseSince: day("2026-02-10"),
  receivedOn: day("2026-01-20"),
  raisedOn: day("2026-02-02"),
  deadlineOn: day("2027-02-02"),
  caseOfficer: null,
  milestones: [] as CaseFile["milestones"],
  dispatches: [] as CaseFile["dispatches"],
  referrals: [] as Referral[],
  minutesItems: [] as ReturnType<typeof item>[],
};
