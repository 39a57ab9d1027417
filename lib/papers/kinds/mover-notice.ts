import { attribution } from "@/lib/vocabulary";
import { numbered, paragraph, quotation, table } from "../content/blocks";
import { caseFacts } from "../content/facts";
import { formulaOfMotion, formulasOfClauses } from "../content/formulas";
import { sourceOfCase, sourceOfItem } from "../content/sources";
import { outcomeWord, underParagraph } from "../content/wording";
import { type Context, type PaperType, say } from "../paper-type";
import type { Block } from "../tree";
import { missingDecision, settling } from "./dispatch-list";

/** Underrättelse till motionären: what became of the motion, att-sats by att-sats. */
export const moverNotice: PaperType = {
  documentType: "OTHER",
  about: "case",
  cites: false,
  title: ({ motion }) => `Beslut om motionen ”${motion.title}”`,
  addressee: ({ motion }) => motion.movers.map(attribution),
  facts: ({ motion }) => caseFacts(motion),
  sections: [
    { key: "decision", heading: "Beslutet", blocks: decision },
    { key: "assignments", heading: "Uppdrag", blocks: assignments },
    {
      key: "appeal",
      heading: "Hur beslutet överklagas",
      blocks: (context) => [paragraph("mover:appeal", say(context, "appeal"), null)],
    },
  ],
  missing: ({ motion }) => {
    const item = settling(motion.minutesItems);
    if (!item) return missingDecision(motion);
    const undecided =
      item.clauses.length === 0
        ? []
        : motion.clauses.filter(({ id }) => !item.clauses.some(({ clauseId }) => clauseId === id));
    return [
      ...(motion.movers.length > 0 ? [] : ["Ingen motionär är registrerad."]),
      ...undecided.map(({ position, text }) => `Utfallet saknas för att-sats ${position}: ”${text}”`),
    ];
  },
};

function decision(context: Context): Block[] {
  const { motion } = context;
  const item = settling(motion.minutesItems);
  const lead = paragraph(
    "mover:lead",
    say(context, "mover-lead", { motion: motion.title }),
    sourceOfCase(motion),
  );
  if (!item) return [lead, paragraph("mover:none", "Kommunfullmäktige har inte avgjort motionen.", null)];
  const source = sourceOfItem(motion, item);
  const decided = motion.clauses.flatMap(({ id, position, text }) => {
    const found = item.clauses.find(({ clauseId }) => clauseId === id);
    return found ? [{ position, text, outcome: found.outcome }] : [];
  });
  const whole = item.outcome ? [formulaOfMotion("decided", item.outcome)] : [];
  const points = [...whole, ...formulasOfClauses("decided", decided).map(({ text }) => text)];
  return [
    lead,
    paragraph(`mover:${item.id}`, `Beslutet togs${underParagraph(item)}.`, source),
    numbered(points.map((text, place) => ({ id: `mover:${item.id}:${place + 1}`, text, source }))),
    ...(decided.length > 0
      ? [
          table(
            "Beslut om varje att-sats",
            ["Att-sats", "Utfall"],
            decided.map(({ position, text, outcome }) => ({
              cells: [`${position}. ${text}`, outcomeWord(outcome)],
              source,
            })),
          ),
        ]
      : []),
    paragraph("mover:text-lead", "Beslutet lyder:", null),
    quotation(`mover:${item.id}:text`, item.decisionText, source),
  ];
}

function assignments({ motion }: Context): Block[] {
  if (motion.assignments.length === 0) {
    return [paragraph("mover:no-assignments", "Inget uppdrag är registrerat.", null)];
  }
  const source = sourceOfCase(motion);
  const rows = motion.assignments.map(({ body, text, dueOn }) => ({
    cells: [body.name, text, String(dueOn ?? "–")],
    source,
  }));
  return [table("Uppdrag som fullmäktige gav", ["Organ", "Uppdrag", "Klart senast"], rows)];
}
