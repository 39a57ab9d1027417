import { longDate, type PlainDate } from "@/lib/dates";
import type { Outcome } from "@/lib/db/generated/enums";
import { paragraph } from "@/lib/papers/content/blocks";
import { outcomeWord } from "@/lib/papers/content/wording";
import type { Block, Section } from "@/lib/papers/tree";
import { FINAL } from "@/lib/process/phase";
import { type Asked, answeringOf, byBody } from "@/lib/statistics/asked";
import type { Postponed } from "@/lib/statistics/queries";
import { handlingOf, type Settled, settledIn } from "@/lib/statistics/settled";
import { type Cell, chartOver, type DataTable, type Report, reportTree, tableBlock } from "./report";
import type { StatisticsChoices } from "./schema";

type Input = {
  municipality: string;
  today: PlainDate;
  choices: StatisticsChoices;
  settled: Settled[];
  asked: Asked[];
  postponed: Postponed[];
};

/** Handling times, outcomes, answers and postponements, year by year and body by body. */
export function statisticsReport({ municipality, today, choices, settled, asked, postponed }: Input): Report {
  const { fran, till } = choices;
  const years = Array.from({ length: till - fran + 1 }, (_, after) => fran + after);
  const period = fran === till ? `${fran}` : `${fran}–${till}`;
  const handling = handlingTable(settled, years);
  const outcomes = outcomeTable(settled, years);
  const answers = answersTable(asked, today);
  const answerTimes = answerTimesTable(asked, years, today);
  const bodiesThatPostponed = postponedBy(postponed, BY_BODY);
  const yearsOfPostponing = postponedBy(postponed, BY_YEAR);
  return {
    tree: reportTree({
      documentName: "Statistik om motioner",
      title: `Motionerna ${period} i siffror`,
      municipality,
      today,
      facts: [{ label: "Uppgifter till och med", value: longDate(today) }],
      sections: [
        section("handlaggningstid", "Handläggningstid", HANDLING, handling, [
          ...chartOver(handling, {
            columns: [2, 3],
            unit: "dagar",
            rows: handling.rows.slice(0, years.length),
          }),
        ]),
        section(
          "utfall",
          "Utfall",
          OUTCOMES,
          outcomes,
          chartOver(outcomes, { columns: [outcomes.columns.length - 1] }),
        ),
        section(
          "remissvar",
          "Remissvar i tid",
          ANSWERS,
          answers,
          chartOver(answers, { columns: [7], unit: "%" }),
        ),
        section("svarstid", "Svarstid per organ och år", ANSWER_TIMES, answerTimes, [
          tableBlock(answerTimes),
        ]),
        section("uppskjutet", "Bordläggningar och återremisser", POSTPONED, bodiesThatPostponed, [
          ...chartOver(bodiesThatPostponed, { columns: [1, 2] }),
          tableBlock(yearsOfPostponing),
        ]),
      ],
    }),
    tables: [handling, outcomes, answers, answerTimes, bodiesThatPostponed, yearsOfPostponing],
  };
}

const section = (key: string, heading: string, how: string, table: DataTable, blocks: Block[]): Section => ({
  key,
  heading,
  blocks:
    table.rows.length > 0
      ? [paragraph(`${key}:sa`, how, null), ...blocks]
      : [paragraph(`${key}:inget`, "Det finns inget att räkna under perioden.", null)],
});

const HANDLING =
  "Tiden räknas från den dag då motionen väcktes till den dag då fullmäktige avgjorde den, och hör till det år då den avgjordes. Medianen är tiden för den mellersta motionen; den andra siffran är den tid som nio av tio motioner inte tog längre än. Återtagna motioner räknas inte med. Ett år är den tid inom vilken en motion om möjligt ska kunna avgöras (5\u00a0kap. 35\u00a0§ kommunallagen).";
const OUTCOMES = "Vad fullmäktige beslutade om motionerna, efter det år då de avgjordes.";
const ANSWERS =
  "Remisser vars sista svarsdag, med förlängningar, ligger under perioden. I tid är ett svar som organet beslutade om senast den dagen. Andelen räknas på dem som skulle ha svarat; den som avstod eller ännu har tid kvar räknas inte med. Återkallade remisser räknas inte.";
const ANSWER_TIMES = "Dagar från remissen till organets svar, efter det år då svaret senast skulle lämnas.";
const POSTPONED = "Hur många gånger varje organ har bordlagt eller återremitterat en motion.";

const handlingTable = (settled: Settled[], years: number[]): DataTable => ({
  key: "handlaggningstid",
  name: "Handläggningstid för avgjorda motioner, efter år",
  columns: [
    "År",
    "Avgjorda",
    "Median, dagar",
    "Nio av tio inom, dagar",
    "Inom ett år",
    "Inom ett år, %",
    "Senare men anmälda i tid",
  ],
  rows:
    settled.length === 0
      ? []
      : [
          ...years.map((year) => handlingRow(String(year), settledIn(settled, year))),
          ...(years.length > 1 ? [handlingRow("Alla år", settled)] : []),
        ],
});

function handlingRow(label: string, settled: Settled[]): Cell[] {
  const { decided, medianDays, p90Days, withinYear, withinYearShare, reportedInTime } = handlingOf(settled);
  return [label, decided, medianDays, p90Days, withinYear, withinYearShare, reportedInTime];
}

const ENDS: (Outcome | null)[] = [...FINAL, null];

function outcomeTable(settled: Settled[], years: number[]): DataTable {
  const counted = (end: Outcome | null, among: Settled[]) =>
    among.filter(({ outcome }) => outcome === end).length;
  return {
    key: "utfall",
    name: "Avgjorda motioner efter utfall och år",
    columns: ["Utfall", ...(years.length > 1 ? years.map(String) : []), "Antal"],
    rows:
      settled.length === 0
        ? []
        : ENDS.map((end) => [
            end ? outcomeWord(end) : "Återtagen",
            ...(years.length > 1 ? years.map((year) => counted(end, settledIn(settled, year))) : []),
            counted(end, settled),
          ]),
  };
}

const answersTable = (asked: Asked[], today: PlainDate): DataTable => ({
  key: "remissvar",
  name: "Remissvar i tid, efter organ",
  columns: ["Organ", "Remisser", "I tid", "Sena", "Saknas", "Har tid kvar", "Avstod", "I tid, %"],
  rows: byBody(asked).map(([body, own]) => {
    const answering = answeringOf(own, today);
    const { inTime, late, missing, waiting, declined, inTimeShare } = answering;
    return [body, answering.asked, inTime, late, missing, waiting, declined, inTimeShare];
  }),
});

const answerTimesTable = (asked: Asked[], years: number[], today: PlainDate): DataTable => ({
  key: "svarstid",
  name: "Svarstid efter organ och år",
  columns: ["Organ", "År", "Svar", "Median, dagar", "Nio av tio inom, dagar", "I tid, %"],
  rows: byBody(asked).flatMap(([body, own]) =>
    years.flatMap((year) => {
      const due = own.filter(({ dueOn }) => dueOn.year === year);
      const { inTime, late, medianDays, p90Days, inTimeShare } = answeringOf(due, today);
      return inTime + late > 0 ? [[body, String(year), inTime + late, medianDays, p90Days, inTimeShare]] : [];
    }),
  ),
});

const postponedBy = (
  postponed: Postponed[],
  { key, name, label }: { key: string; name: string; label: "Organ" | "År" },
): DataTable => ({
  key,
  name,
  columns: [label, "Bordläggningar", "Återremisser"],
  rows: byBody(postponed.map((row) => (label === "Organ" ? row : { ...row, body: String(row.year) }))).map(
    ([group, own]) => [group, sum(own, "tabled"), sum(own, "recommitted")],
  ),
});

const sum = (rows: Postponed[], of: "tabled" | "recommitted"): number =>
  rows.reduce((total, row) => total + row[of], 0);

const BY_BODY = {
  key: "uppskjutet",
  name: "Bordläggningar och återremisser, efter organ",
  label: "Organ",
} as const;
const BY_YEAR = {
  key: "uppskjutet-ar",
  name: "Bordläggningar och återremisser, efter år",
  label: "År",
} as const;
