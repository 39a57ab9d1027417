import { longDate, type PlainDate } from "@/lib/dates";
import { bullets, paragraph, subheading } from "@/lib/papers/content/blocks";
import type { Block, Section } from "@/lib/papers/tree";
import { arrange, BANDS, bandOf, holderOf } from "./arrange";
import { emerged } from "./emerged";
import { moversInWords, type Standing, standsInWords, timeInWords } from "./open-motion";
import { chartOver, type DataTable, type Report, reportTree, says, tableBlock } from "./report";
import type { UnansweredChoices } from "./schema";

type Input = {
  municipality: string;
  today: PlainDate;
  standings: Standing[];
  /** Open motions that are left out because of their secrecy mark. */
  secret: number;
  choices: UnansweredChoices;
};

/** Redovisning av obesvarade motioner, as the council gets it in April and October (KL 5:35). */
export function unansweredReport({ municipality, today, standings, secret, choices }: Input): Report {
  const groups = arrange(standings, choices);
  const all = groups.flatMap((group) => group.standings);
  const times = byTime(standings);
  const places = byPlace(standings);
  return {
    tree: reportTree({
      documentName: "Redovisning av obesvarade motioner",
      title: `Obesvarade motioner den ${longDate(today)}`,
      municipality,
      today,
      addressee: ["Kommunfullmäktige"],
      sections: [
        {
          key: "sammanfattning",
          heading: "Sammanfattning",
          blocks: [
            ...opening(standings, secret, today),
            ...chartOver(times, { columns: [1] }),
            ...chartOver(places, { columns: [1, 2] }),
          ],
        },
        ...groups.map(
          ({ name, standings: own }, index): Section => ({
            key: `grupp-${index}`,
            heading: `${name} (${own.length})`,
            blocks: own.length > 0 ? [listed(own, today)] : [],
          }),
        ),
        {
          key: "framkommit",
          heading: "Vad som har kommit fram",
          ownPage: true,
          blocks: all.flatMap(({ motion }) => whatEmerged(motion)),
        },
      ],
    }),
    tables: [everything(all, today), times, places],
  };
}

function opening(standings: Standing[], secret: number, today: PlainDate): Block[] {
  const over = standings.filter(({ daysLeft }) => daysLeft < 0).length;
  const near = standings.filter((standing) => bandOf(standing) === BANDS[1]).length;
  const count =
    standings.length === 0
      ? `Ingen motion var obesvarad den ${longDate(today)}.`
      : `Den ${longDate(today)} hade kommunfullmäktige ${inMotions(standings.length, "obesvarad", "obesvarade")}. För ${over === 0 ? "ingen" : over} av dem har ett år gått, och för ${near === 0 ? "ingen" : near} går året ut inom tre månader.`;
  return [paragraph("antal", count, null), paragraph("lagen", LAW, null), ...leftOut(secret)];
}

const LAW =
  "En motion ska om möjligt beredas så att fullmäktige kan besluta inom ett år från det att den väcktes. Kan den inte det, ska detta och vad som har kommit fram vid beredningen anmälas till fullmäktige inom samma tid. Fullmäktige får då avskriva motionen. (5\u00a0kap. 35\u00a0§ kommunallagen)";

const leftOut = (secret: number): Block[] =>
  secret > 0
    ? [
        paragraph(
          "sekretess",
          `${inMotions(secret, "sekretessmarkerad", "sekretessmarkerade")} är inte med i redovisningen (5\u00a0kap. 5\u00a0§ offentlighets- och sekretesslagen).`,
          null,
        ),
      ]
    : [];

const inMotions = (count: number, one: string, many: string): string =>
  count === 1 ? `1\u00a0${one} motion` : `${count}\u00a0${many} motioner`;

const byTime = (standings: Standing[]): DataTable => ({
  key: "tid",
  name: "Obesvarade motioner efter hur mycket som är kvar av året",
  columns: ["Tid kvar", "Motioner"],
  rows: BANDS.map((band) => [band, standings.filter((standing) => bandOf(standing) === band).length]),
});

const byPlace = (standings: Standing[]): DataTable => ({
  key: "hos",
  name: "Var de obesvarade motionerna finns",
  columns: ["Hos", "Motioner", "Över ett år"],
  rows: arrange(standings, { grupp: "hos", ordning: "tid" }).map(({ name, standings: own }) => [
    name,
    own.length,
    own.filter(({ daysLeft }) => daysLeft < 0).length,
  ]),
});

const listed = (standings: Standing[], today: PlainDate): Block =>
  tableBlock({
    key: "grupp",
    name: standings.length === 1 ? "1 motion" : `${standings.length} motioner`,
    columns: ["Motion", "Väckt", "Årets sista dag", "Läge och hos vem", "Planerat beslut"],
    hrefs: standings.map(({ motion }) => `/motioner/${motion.id}`),
    rows: standings.map((standing) => {
      const { motion, daysLeft } = standing;
      return [
        `${motion.registrationNumber}\n${motion.title}\n${moversInWords(motion)}`,
        raised(standing),
        `${motion.deadlineOn}\n${timeInWords(daysLeft)}`,
        standsInWords(standing, today),
        motion.planCouncilOn?.toString() ?? "inte satt",
      ];
    }),
  });

const raised = ({ motion: { raisedOn, receivedOn } }: Standing): string =>
  raisedOn?.toString() ?? `inkom ${receivedOn}, inte anmäld än`;

function whatEmerged(motion: Standing["motion"]): Block[] {
  const facts = emerged(motion);
  const items = facts.length > 0 ? facts : ["Inget är registrerat om beredningen än."];
  return [
    subheading(`${motion.registrationNumber} ${motion.title}`),
    bullets(items.map((text, index) => says(`${motion.id}:${index}`, text))),
  ];
}

const everything = (standings: Standing[], today: PlainDate): DataTable => ({
  key: "motioner",
  name: "Obesvarade motioner",
  columns: [
    "Diarienummer",
    "Rubrik",
    "Motionärer",
    "Inkom",
    "Väckt",
    "Årets sista dag",
    "Dagar kvar",
    "Hos",
    "Läge",
    "Handläggare",
    "Planerat beslut",
    "Vad som har kommit fram",
  ],
  rows: standings.map((standing) => {
    const { motion, daysLeft } = standing;
    return [
      motion.registrationNumber,
      motion.title,
      moversInWords(motion),
      motion.receivedOn.toString(),
      motion.raisedOn?.toString() ?? "",
      motion.deadlineOn.toString(),
      daysLeft,
      holderOf(standing),
      standsInWords(standing, today),
      motion.caseOfficer ?? "",
      motion.planCouncilOn?.toString() ?? "",
      emerged(motion).join("\n"),
    ];
  }),
});
