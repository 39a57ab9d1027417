import type { CaseFile } from "@/lib/motions/queries";
import type { Choices, Verdict } from "../choices";
import { type Context, say } from "../paper-type";
import type { Block, Passage } from "../tree";
import { numbered, paragraph, table, toWrite } from "./blocks";
import { formulaOfMotion, formulasOfClauses, wholeOf } from "./formulas";
import { sourceOfMotion } from "./sources";
import { outcomeWord } from "./wording";

/** What the writer proposes that the council decides, as the points of a decision. */
export function proposalBlocks(context: Context): Block[] {
  const { motion, choices } = context;
  const points = pointsOf(motion, choices);
  if (points.length === 0)
    return [toWrite("proposal:none", "Välj förslag till beslut, eller skriv det här.")];
  const lead = say(context, "proposal-lead", { mottagare: choices.addressee || "Kommunstyrelsen" });
  return [paragraph("proposal:lead", lead, null), numbered(points), ...clauseTable(motion, choices)];
}

/** The proposal in a sentence, for the summary; nothing where nothing is chosen. */
export const proposalInShort = (motion: CaseFile, choices: Choices): string =>
  pointsOf(motion, choices)
    .map(({ text }) => text)
    .join(" ");

function pointsOf(motion: CaseFile, { whole, clauses, condition }: Choices): Passage[] {
  const chosen = chosenClauses(motion, clauses);
  const outcomes = chosen.map(({ outcome }) => outcome);
  const alike = chosen.length === motion.clauses.length ? wholeOf(outcomes) : null;
  const outcome = whole ?? (alike === "PARTIAL" ? null : alike);
  if (outcome) {
    return [{ id: "proposal:whole", text: formulaOfMotion("proposed", outcome, condition), source: null }];
  }
  return formulasOfClauses("proposed", chosen, condition).map(({ outcome, text }) => ({
    id: `proposal:${outcome}`,
    text,
    source: null,
  }));
}

const chosenClauses = (motion: CaseFile, clauses: Choices["clauses"]) =>
  motion.clauses.flatMap((clause) => {
    const outcome: Verdict | undefined = clauses[clause.id];
    return outcome ? [{ ...clause, outcome }] : [];
  });

function clauseTable(motion: CaseFile, { whole, clauses }: Choices): Block[] {
  const chosen = chosenClauses(motion, clauses);
  if (whole || chosen.length === 0) return [];
  const source = sourceOfMotion(motion);
  const rows = chosen.map(({ position, text, outcome }) => ({
    cells: [`${position}. ${text}`, outcomeWord(outcome)],
    source,
  }));
  return [table("Förslag om varje att-sats", ["Att-sats", "Förslag"], rows)];
}

/** Whatever of the proposal is still to be chosen, named. */
export function missingProposal({ motion, choices }: Context): string[] {
  const { whole, clauses, condition } = choices;
  const unchosen = whole ? [] : motion.clauses.filter(({ id }) => !clauses[id]);
  const conditional = [whole, ...Object.values(clauses)].includes("CONDITIONAL");
  return [
    ...(whole || motion.clauses.length > 0 ? [] : ["Välj vad som föreslås om motionen."]),
    ...unchosen.map(({ position, text }) => `Förslag saknas för att-sats ${position}: ”${text}”`),
    ...(conditional && !condition ? ["Skriv vilket villkor bifallet gäller med."] : []),
  ];
}
