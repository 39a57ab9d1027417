import type { assignmentsOfYear } from "@/lib/assignments/queries";
import { isOpenAt, yearlyReport } from "@/lib/assignments/report";
import { longDate, PlainDate } from "@/lib/dates";
import type { Outcome } from "@/lib/db/generated/enums";
import { bullets, paragraph } from "@/lib/papers/content/blocks";
import { outcomeWord } from "@/lib/papers/content/wording";
import type { Block } from "@/lib/papers/tree";
import { paragraphSign } from "@/lib/vocabulary";
import { chartOver, type DataTable, type Report, reportTree, says, tableBlock } from "./report";

export type GrantedMotion = {
  id: string;
  registrationNumber: string;
  title: string;
  outcome: Outcome;
  decidedOn: PlainDate;
  paragraph: string | null;
  /** What the council told bodies to do in the same decision, and how much of it is done. */
  assignments: number;
  completed: number;
};

type Assignment = Awaited<ReturnType<typeof assignmentsOfYear>>[number];
type Input = {
  municipality: string;
  year: number;
  today: PlainDate;
  motions: GrantedMotion[];
  assignments: Assignment[];
};

/** The yearly follow-up of what the council granted, and of the assignments (uppdrag) it gave with it. */
export function grantedReport({ municipality, year, today, motions, assignments }: Input): Report {
  const endsNow = year === today.year;
  const until = endsNow ? today : PlainDate.from({ year, month: 12, day: 31 });
  const open = assignments.filter((assignment) => isOpenAt(assignment, year));
  const done = assignments.filter(({ completedOn }) => completedOn?.year === year);
  const bodies = perBody(assignments, year, endsNow);
  const granted = grantedTable(motions);
  const openOnes = openTable(open);
  const doneOnes = doneTable(done);
  return {
    tree: reportTree({
      documentName: "Uppföljning av bifallna motioner",
      title: `Bifallna motioner och fullmäktiges uppdrag ${year}`,
      municipality,
      today,
      addressee: ["Kommunfullmäktige"],
      sections: [
        {
          key: "sammanfattning",
          heading: "Sammanfattning",
          blocks: [
            ...summary(year, until, motions, open.length, done.length),
            // The last row is all of them together, and would dwarf the others.
            ...chartOver(bodies, { columns: [3, 4], rows: bodies.rows.slice(0, perBodyCount(bodies)) }),
          ],
        },
        {
          key: "bifallna",
          heading: `Bifallna ${year}`,
          blocks: orNothing(granted, `Fullmäktige biföll ingen motion ${year}.`),
        },
        {
          key: "oppna",
          heading: `Inte klara den ${longDate(until)}`,
          blocks: orNothing(openOnes, "Inget uppdrag återstår."),
        },
        {
          key: "klara",
          heading: `Klara under ${year}`,
          blocks: orNothing(doneOnes, "Inget uppdrag blev klart under året."),
        },
      ],
    }),
    tables: [granted, bodies, openOnes, doneOnes],
  };
}

const orNothing = (table: DataTable, nothing: string): Block[] =>
  table.rows.length > 0 ? [tableBlock(table)] : [paragraph(`inga-${table.key}`, nothing, null)];

function summary(
  year: number,
  until: PlainDate,
  motions: GrantedMotion[],
  open: number,
  done: number,
): Block[] {
  const without = motions.filter(({ assignments }) => assignments === 0).length;
  const facts = [
    `Motioner som kommunfullmäktige biföll ${year}, helt, delvis eller med villkor: ${motions.length}`,
    `Bifallna utan att något uppdrag är registrerat: ${without}`,
    `Uppdrag som blev klara under året: ${done}`,
    `Uppdrag som inte var klara den ${longDate(until)}: ${open}`,
  ];
  return [
    bullets(facts.map((text, index) => says(`antal:${index}`, text))),
    paragraph("alla-uppdrag", ALL_ASSIGNMENTS, null),
  ];
}

const ALL_ASSIGNMENTS =
  "Alla uppdrag räknas som fullmäktige har gett när det har avgjort motioner, också de som följde med ett annat beslut än bifall.";

const perBody = (assignments: Assignment[], year: number, endsNow: boolean): DataTable => {
  const { bodies, all } = yearlyReport(assignments, year);
  return {
    key: "organ",
    name: `Uppdrag per organ ${year}`,
    columns: [
      "Organ",
      "Öppna vid årets början",
      "Givna",
      "Klara",
      endsNow ? "Öppna nu" : "Öppna vid årets slut",
    ],
    rows: [...bodies, ...(bodies.length > 1 ? [all] : [])].map(
      ({ body, openAtStart, given, completed, openAtEnd }) => [
        body,
        openAtStart,
        given,
        completed,
        openAtEnd,
      ],
    ),
  };
};

const perBodyCount = ({ rows }: DataTable): number => (rows.length > 1 ? rows.length - 1 : rows.length);

const grantedTable = (motions: GrantedMotion[]): DataTable => ({
  key: "bifallna",
  name: "Bifallna motioner",
  columns: ["Motion", "Beslut", "Utfall", "Uppdrag", "Klara"],
  hrefs: motions.map(({ id }) => `/motioner/${id}`),
  rows: motions.map(
    ({ registrationNumber, title, decidedOn, paragraph, outcome, assignments, completed }) => [
      `${registrationNumber}\n${title}`,
      [decidedOn, paragraph && paragraphSign(paragraph)].filter(Boolean).join(", "),
      outcomeWord(outcome),
      assignments,
      completed,
    ],
  ),
});

const cellsOf = ({ text, motion, body, givenOn, dueOn }: Assignment) => [
  `${text}\n${motion.registrationNumber}, ${motion.title}`,
  body.name,
  givenOn.toString(),
  dueOn?.toString() ?? "ingen dag",
];

const hrefOf = ({ id, motion }: Assignment) => `/motioner/${motion.id}#uppdrag-${id}`;

const openTable = (open: Assignment[]): DataTable => ({
  key: "oppna",
  name: "Uppdrag som inte är klara",
  columns: ["Uppdrag", "Till", "Givet", "Klart senast", "Senast uppföljt"],
  hrefs: open.map(hrefOf),
  rows: open.map((assignment) => [
    ...cellsOf(assignment),
    assignment.lastFollowUp
      ? `${assignment.lastFollowUp.notedOn}: ${assignment.lastFollowUp.text}`
      : "inte uppföljt",
  ]),
});

const doneTable = (done: Assignment[]): DataTable => ({
  key: "klara",
  name: "Uppdrag som blev klara under året",
  columns: ["Uppdrag", "Till", "Givet", "Skulle vara klart", "Blev klart"],
  hrefs: done.map(hrefOf),
  rows: done.map((assignment) => [...cellsOf(assignment), assignment.completedOn?.toString() ?? ""]),
});
