import { PlainDate } from "@/lib/dates";
import type { PaperTree } from "@/lib/papers/tree";
import { type OpenMotion, standingOf } from "@/lib/reports/open-motion";
import { unansweredChoices } from "@/lib/reports/schema";
import { unansweredReport } from "@/lib/reports/unanswered";

const TODAY = PlainDate.from("2026-10-01");
/** With so many it comes to some forty pages. */
const MOTIONS = 76;

const BODIES = ["Socialnämnden", "Tekniska nämnden", "Barn- och utbildningsnämnden"];
const PLACES = ["fotbollsplanen", "biblioteket på landsbygden", "simhallen", "gång- och cykelvägen"];
const SENTENCES = [
  "Förvaltningen har i sitt tjänsteutlåtande redogjort för det arbete som pågår och för de kostnader som förslaget skulle medföra.",
  "Frågan har behandlats i flera sammanhang under mandatperioden, och medel är avsatta i den budget som fullmäktige har fastställt.",
  "Ett effektivt sätt att nå målet är att samordna flytten med den renovering som ändå ska göras.",
  "Barnkonventionen har beaktats, och beslutet bedöms inte få några konsekvenser för barn eller unga.",
  "Nämnden delar uppfattningen att frågan är viktig men ser att den redan omfattas av befintliga uppdrag.",
];

/** The report on unanswered motions of a large municipality, where much has emerged; no two paragraphs are alike. */
export function longReport(): PaperTree {
  const standings = Array.from({ length: MOTIONS }, (_, n) =>
    standingOf(motion(n), { COUNCIL: "Kommunfullmäktige", BOARD: "Kommunstyrelsen" }, TODAY),
  );
  const choices = unansweredChoices.parse({});
  return unansweredReport({ municipality: "Ljungsala kommun", today: TODAY, standings, secret: 0, choices })
    .tree;
}

const motion = (n: number): OpenMotion => ({
  id: `motion-${n}`,
  registrationNumber: `KS-2026/${100 + n}`,
  registrationYear: 2026,
  registrationSerial: 100 + n,
  title: `Motion om belysning vid ${PLACES[n % PLACES.length]} i område ${n}`,
  movers: [
    { name: "Eva Ek", party: "ABC" },
    { name: "Nujin Škorić", party: "DEF" },
  ],
  receivedOn: PlainDate.from("2026-01-10"),
  raisedOn: PlainDate.from("2026-01-26"),
  deadlineOn: PlainDate.from("2027-01-26").subtract({ days: n * 3 }),
  phase: "REFERRED",
  phaseSince: PlainDate.from("2026-03-02"),
  caseOfficer: "Sara Holmgren",
  planCouncilOn: PlainDate.from("2026-11-30"),
  referrals: BODIES.map((body, at) => ({
    body,
    sentOn: PlainDate.from("2026-03-02"),
    dueOn: PlainDate.from("2026-06-01"),
    closedOn: at === 0 ? PlainDate.from("2026-05-01") : null,
    declinedOn: null,
  })),
  items: BODIES.slice(0, 2).map((name, at) => ({
    body: { name, kind: "COMMITTEE" },
    heldOn: PlainDate.from("2026-05-04").add({ days: n % 28 }),
    paragraph: String(10 + n),
    answersReferral: true,
    stance: "PARTIAL",
    outcome: null,
    summary: `${SENTENCES[(n + at) % 5]} ${SENTENCES[(n + at + 2) % 5]} Under år ${2000 + n} kom ${7 * n + at} ärenden av det slaget.`,
    reason: null,
    tabledToOn: null,
    recommittedTo: null,
  })),
  milestones: [{ kind: "ASSIGNED", occurredOn: PlainDate.from("2026-02-02") }],
});
