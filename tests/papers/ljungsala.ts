import type { CaseFile } from "@/lib/motions/queries";
import { NO_CHOICES } from "@/lib/papers/choices";
import type { Context } from "@/lib/papers/paper-type";
import { contextWith } from "./a-context";
import { answer, body, clause, day, decision, document, id, referral } from "./case-files";

/** A motion of the demo municipality that has gone the whole road, with something of everything. */

const clauses = [
  clause(1, "att kommunen sätter upp bänkar med armstöd vid varje hållplats"),
  clause(2, "att bänkarna målas i kommunens gröna färg"),
  clause(3, "att tekniska nämnden redovisar kostnaden årligen"),
];
const [first, second, third] = clauses.map(({ id }) => id) as [string, string, string];

const technical = referral("Tekniska nämnden", {
  question: "Vad kostar förslaget, och var behövs bänkarna mest?",
  closedOn: day("2026-04-21"),
});
const social = referral("Socialnämnden", { closedOn: day("2026-04-15") });
const youth = referral("Ljungsala ungdomsråd", { body: body("Ljungsala ungdomsråd", "EXTERNAL") });

const report = answer(technical, {
  heldOn: day("2026-04-21"),
  paragraph: "34",
  registrationNumber: "TN-2026/58",
  reportDatedOn: day("2026-03-30"),
  decisionText: "Tekniska nämnden tillstyrker att-sats 1 och 3 och avstyrker att-sats 2.",
  summary: "Bänkar behövs vid 42 av 60 hållplatser. Kostnaden är 310 000 kronor.",
  stance: "PARTIAL",
  clauseStances: [
    { clauseId: first, stance: "SUPPORT" },
    { clauseId: second, stance: "OPPOSE" },
    { clauseId: third, stance: "SUPPORT" },
  ],
  notes: [
    { id: id(), kind: "RESERVATION", name: "Łukasz Žák", party: "DEF", text: "Alla bänkar bör målas." },
    { id: id(), kind: "PROTOCOL_NOTE", name: null, party: "ABC", text: "Vi ser fram emot bänkarna." },
  ],
  dispatchTo: ["Kommunstyrelsen"],
});
const silent = answer(social, {
  stance: "NONE",
  registrationNumber: "SN-2026/12",
  summary: "Nämnden ser att äldre har nytta av fler bänkar men tar inte ställning till var de ska stå.",
});

const council = decision("COUNCIL", "PARTIAL", {
  heldOn: day("2026-09-21"),
  paragraph: "88",
  approvedOn: day("2026-09-28"),
  postedOn: day("2026-09-29"),
  decisionText:
    "1. Motionens första och tredje att-sats bifalls.\n2. Motionens andra att-sats avslås.\n3. Tekniska nämnden får i uppdrag att sätta upp bänkarna.",
  clauses: [
    { clauseId: first, outcome: "APPROVED" },
    { clauseId: second, outcome: "REJECTED" },
    { clauseId: third, outcome: "APPROVED" },
  ],
  speakers: [
    { name: "Eva Ek", party: "ABC" },
    { name: "Þór Đurić", party: "DEF" },
  ],
  proposals: [
    { name: "Eva Ek", party: "ABC", text: "Bifall till motionen." },
    { name: "Þór Đurić", party: "DEF", text: "Bifall till kommunstyrelsens förslag." },
  ],
  propositionOrder: "Ordföranden ställer de två yrkandena mot varandra.",
  votes: [
    {
      question: "Ja för kommunstyrelsens förslag, nej för bifall till motionen.",
      yesMeans: "kommunstyrelsens förslag",
      noMeans: "bifall till motionen",
      yes: 24,
      no: 17,
      abstain: 1,
      absent: 3,
      castingVote: false,
      ballots: [
        { name: "Eva Ek", party: "ABC", choice: "NO" },
        { name: "Þór Đurić", party: "DEF", choice: "YES" },
      ],
    },
  ],
  notVoting: [{ kind: "CONFLICT_OF_INTEREST", name: "Bo Alm", party: null }],
  dispatchTo: ["Tekniska nämnden", "Motionärerna"],
});

const board = decision("BOARD", "PARTIAL", { heldOn: day("2026-08-31"), paragraph: "140" });

const facts: Partial<CaseFile> = {
  registrationNumber: "KS-2026/119",
  recordClass: "1.1.1",
  title: "Bänkar med armstöd vid hållplatserna",
  phase: "DISPATCHED",
  open: false,
  movers: [
    { name: "Eva Ek", party: "ABC" },
    { name: "Nujin Škorić", party: null },
  ],
  caseOfficer: { id: id(), name: "Sara Holmgren" },
  writtenOn: day("2026-01-08"),
  clauses,
  referrals: [technical, social, youth],
  minutesItems: [silent, report, board, council],
  dispatches: [
    { id: id(), recipient: "Eva Ek (ABC)", sentOn: day("2026-10-01"), sentByName: "Fatima El-Amin" },
    { id: id(), recipient: "Tekniska nämnden", sentOn: null, sentByName: null },
  ],
  assignments: [
    {
      id: id(),
      minutesItemId: council.id,
      body: technical.body,
      text: "Sätta upp bänkarna",
      dueOn: day("2027-06-30"),
      completedOn: null,
      followUps: [],
    },
  ],
  documents: [
    document("MOTION", { title: "Motion om bänkar", statusOn: day("2026-01-10") }),
    document("REFERRAL_RESPONSE", { title: "Svar från tekniska nämnden", minutesItemId: report.id }),
  ],
};

export const REFERRAL = youth;
export const ITEM = council;
export const CLAUSES = { first, second, third };

/** Such a case, for a paper about its third referral and its last decision. */
export const ljungsala = (rest: Partial<Context> = {}): Context =>
  contextWith(facts, {
    municipality: "Ljungsala kommun",
    referral: REFERRAL,
    item: ITEM,
    attendees: [
      { name: "Anna Åberg", party: "ABC", attendance: "CHAIR", inPlaceOf: null },
      { name: "Ida Ås", party: "DEF", attendance: "SERVING_SUBSTITUTE", inPlaceOf: "Bo Alm" },
    ],
    choices: {
      ...NO_CHOICES,
      addressee: "Kommunstyrelsens arbetsutskott",
      whole: null,
      clauses: { [first]: "APPROVED", [second]: "REJECTED", [third]: "CONDITIONAL" },
      condition: "redovisningen sker i årsredovisningen",
    },
    ...rest,
  });
