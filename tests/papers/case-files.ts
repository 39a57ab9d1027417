import { PlainDate } from "@/lib/dates";
import type { CaseDocument, CaseFile, CaseItem, CaseReferral } from "@/lib/motions/queries";

/** Case files as the register would hand them over, made by hand. */

let last = 0;
export const id = (): string => `00000000-0000-7000-8000-${String(++last).padStart(12, "0")}`;

export const day = (text: string): PlainDate => PlainDate.from(text);

export const body = (name: string, kind: CaseFile["authority"]["kind"] = "COMMITTEE") => ({
  id: id(),
  name,
  abbreviation: name.slice(0, 2),
  kind,
});

export const clause = (position: number, text: string) => ({ id: id(), position, text });

export const caseFile = (facts: Partial<CaseFile> = {}): CaseFile => ({
  id: id(),
  version: 1,
  registrationNumber: "KS-2026/7",
  recordClass: null,
  title: "Fler bänkar i parken",
  authority: body("Kommunstyrelsen", "BOARD"),
  writtenOn: null,
  receivedOn: day("2026-01-10"),
  raisedOn: day("2026-01-26"),
  phase: "RAISED",
  phaseSince: day("2026-01-26"),
  open: true,
  deadlineOn: day("2027-01-26"),
  publishedAt: null,
  secrecyProvision: null,
  secrecySetAt: null,
  _count: { sealedFields: 0 },
  caseOfficer: null,
  movers: [{ name: "Eva Ek", party: "ABC" }],
  clauses: [],
  milestones: [],
  referrals: [],
  dispatches: [],
  assignments: [],
  minutesItems: [],
  documents: [],
  ...facts,
});

export const referral = (name: string, facts: Partial<CaseReferral> = {}): CaseReferral => ({
  id: id(),
  body: body(name),
  question: "Vad anser nämnden?",
  sentOn: day("2026-02-02"),
  dueOn: day("2026-05-04"),
  closedOn: null,
  declinedOn: null,
  declinedReason: null,
  withdrawnOn: null,
  withdrawnReason: null,
  extensions: [],
  reminders: [],
  ...facts,
});

export const item = (facts: Partial<CaseItem> = {}): CaseItem => ({
  id: id(),
  body: body("Socialnämnden"),
  referralId: null,
  status: "DECIDED",
  heldOn: day("2026-04-15"),
  meetingId: null,
  approvedOn: null,
  postedOn: null,
  takenDownOn: null,
  paragraph: "12",
  agendaNumber: null,
  registrationNumber: null,
  reportDatedOn: null,
  decisionText: "Nämnden överlämnar svaret.",
  summary: null,
  stance: null,
  outcome: null,
  tabledToOn: null,
  recommittedTo: null,
  byMinority: false,
  reason: null,
  propositionOrder: null,
  chairFinding: null,
  dispatchTo: [],
  createdAt: new Date(0),
  clauses: [],
  clauseStances: [],
  speakers: [],
  proposals: [],
  votes: [],
  notVoting: [],
  notes: [],
  ...facts,
});

export const answer = (to: CaseReferral, facts: Partial<CaseItem> = {}): CaseItem =>
  item({ body: to.body, referralId: to.id, stance: "NONE", ...facts });

export const decision = (
  kind: CaseItem["body"]["kind"],
  outcome: CaseItem["outcome"],
  facts: Partial<CaseItem> = {},
): CaseItem =>
  item({ body: body(NAMES[kind] ?? "Nämnden", kind), outcome, heldOn: day("2026-09-14"), ...facts });

const NAMES: Partial<Record<CaseItem["body"]["kind"], string>> = {
  COUNCIL: "Kommunfullmäktige",
  BOARD: "Kommunstyrelsen",
  WORKING_COMMITTEE: "Arbetsutskottet",
};

export const document = (type: CaseDocument["type"], facts: Partial<CaseDocument> = {}): CaseDocument => ({
  id: id(),
  type,
  status: "RECEIVED",
  statusOn: day("2026-04-20"),
  title: "En handling",
  correspondent: null,
  fileName: "handling.pdf",
  mediaType: "application/pdf",
  size: 1,
  referralId: null,
  minutesItemId: null,
  publishedAt: null,
  secrecyProvision: null,
  secrecySetAt: null,
  number: 1,
  registeredAt: null,
  openTitle: null,
  ...facts,
});
