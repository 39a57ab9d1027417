import { longDate } from "@/lib/dates";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { isFinal } from "@/lib/process/phase";
import { paragraph, table } from "../content/blocks";
import { caseFacts } from "../content/facts";
import { missingOutcome } from "../content/item-facts";
import { sourceOfCase, sourceOfItem } from "../content/sources";
import { outcomePhrase, underParagraph } from "../content/wording";
import type { Context, PaperType } from "../paper-type";
import type { Block } from "../tree";

/** Expedieringslista: who is to have the decision that settled the motion, and who has it. */
export const dispatchList: PaperType = {
  documentType: "OTHER",
  about: "case",
  cites: false,
  title: ({ motion }) => `Expediering av beslutet om motionen ”${motion.title}”`,
  facts: ({ motion }) => caseFacts(motion),
  sections: [
    { key: "decision", heading: "Beslutet", blocks: decision },
    { key: "recipients", heading: "Mottagare", blocks: recipients },
  ],
  missing: ({ motion }) => [
    ...missingDecision(motion),
    ...(motion.dispatches.length > 0 ? [] : ["Sändlistan har inga mottagare."]),
  ],
};

/** The council's decision that settled the motion (KL 5:23). */
export const settling = (items: CaseItem[]): CaseItem | undefined =>
  items.findLast(
    ({ body, status, outcome }) => body.kind === "COUNCIL" && status === "DECIDED" && isFinal(outcome),
  );

/** Why there is no decision that settles the motion: it is not recorded, or does not say how it ended. */
export function missingDecision({ minutesItems }: Pick<CaseFile, "minutesItems">): string[] {
  if (settling(minutesItems)) return [];
  const unsaid = missingOutcome(minutesItems.filter(({ body }) => body.kind === "COUNCIL"));
  return unsaid.length > 0 ? unsaid : ["Fullmäktiges beslut om motionen är inte registrerat."];
}

function decision({ motion }: Context): Block[] {
  const item = settling(motion.minutesItems);
  if (!item) {
    return [paragraph("decision:none", "Kommunfullmäktige har inte avgjort motionen.", null)];
  }
  const text = `${item.body.name} ${outcomePhrase(item.outcome, item.body.kind)}${underParagraph(item)}.`;
  return [paragraph(`decision:${item.id}`, text, sourceOfItem(motion, item))];
}

function recipients({ motion }: Context): Block[] {
  if (motion.dispatches.length === 0) {
    return [paragraph("recipients:none", "Ingen mottagare är registrerad.", null)];
  }
  const source = sourceOfCase(motion);
  const rows = motion.dispatches.map(({ recipient, sentOn, sentByName }) => ({
    cells: [recipient, sentOn ? longDate(sentOn) : "Inte skickat", sentByName ?? "–"],
    source,
  }));
  return [table("Vilka som ska ha beslutet", ["Mottagare", "Skickat", "Av"], rows)];
}
