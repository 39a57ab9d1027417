import type { Outcome } from "@/lib/db/generated/enums";
import { listed } from "./wording";

/** What is decided, in the words of the law and of minutes (domain: outcomes), about a motion or its att-satser. */

type Formula = { one: string; several: string };
const both = (words: string): Formula => ({ one: words, several: words });

const PROPOSED: Record<Outcome, Formula> = {
  APPROVED: both("bifalls"),
  REJECTED: both("avslås"),
  DEEMED_ANSWERED: { one: "anses besvarad", several: "anses besvarade" },
  PARTIAL: both("bifalls delvis"),
  CONDITIONAL: both("bifalls med villkor"),
  STRUCK: both("avskrivs från vidare handläggning"),
  RECOMMITTED: both("återremitteras"),
  TABLED: both("bordläggs"),
  NO_POSITION: both("överlämnas utan eget ställningstagande"),
  FORWARDED: both("överlämnas med yttrandet"),
  UNCLEAR: both("behandlas utan att det framgår vad som beslutas"),
};

const DECIDED: Record<Outcome, Formula> = {
  APPROVED: both("bifölls"),
  REJECTED: both("avslogs"),
  DEEMED_ANSWERED: { one: "förklarades besvarad", several: "förklarades besvarade" },
  PARTIAL: both("bifölls delvis"),
  CONDITIONAL: both("bifölls med villkor"),
  STRUCK: both("avskrevs från vidare handläggning"),
  RECOMMITTED: both("återremitterades"),
  TABLED: both("bordlades"),
  NO_POSITION: both("överlämnades utan eget ställningstagande"),
  FORWARDED: both("överlämnades med yttrandet"),
  UNCLEAR: both("behandlades utan att det framgår vad som beslutades"),
};

const TENSES = { proposed: PROPOSED, decided: DECIDED };
type Tense = keyof typeof TENSES;

/** "Motionen avslås." A condition is what follows "såtillvida att". */
export const formulaOfMotion = (tense: Tense, outcome: Outcome, condition = ""): string =>
  sentence("Motionen", TENSES[tense][outcome].one, outcome, condition);

/** "Att-satserna 1 och 3 avslås.": one sentence for each outcome, in the order of the first att-sats of each. */
export function formulasOfClauses(
  tense: Tense,
  clauses: { position: number; outcome: Outcome }[],
  condition = "",
): { outcome: Outcome; text: string }[] {
  const groups = Map.groupBy(clauses, ({ outcome }) => outcome);
  return [...groups].map(([outcome, group]) => {
    const [only, ...others] = group.map(({ position }) => String(position));
    const words = TENSES[tense][outcome];
    const text =
      others.length === 0
        ? sentence(`Att-sats\u00a0${only}`, words.one, outcome, condition)
        : sentence(`Att-satserna ${listed([only ?? "", ...others])}`, words.several, outcome, condition);
    return { outcome, text };
  });
}

function sentence(subject: string, words: string, outcome: Outcome, condition: string): string {
  const said =
    outcome === "CONDITIONAL" && condition
      ? words.replace("med villkor", `såtillvida att ${condition}`)
      : words;
  return `${subject} ${said}${/[.!?]$/.test(said) ? "" : "."}`;
}

/** What the whole comes to when the att-satser are decided one by one. */
export function wholeOf(outcomes: Outcome[]): Outcome | null {
  const [first, ...others] = outcomes;
  if (!first) return null;
  return others.every((outcome) => outcome === first) ? first : "PARTIAL";
}
