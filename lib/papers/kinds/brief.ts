import { longDate } from "@/lib/dates";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { lastAppealDay } from "@/lib/process/notice";
import { dispatchedOn } from "@/lib/process/phase";
import { answerTable } from "../content/answer-tables";
import { paragraph, table } from "../content/blocks";
import { caseFacts } from "../content/facts";
import { formulasOfClauses } from "../content/formulas";
import { milestones } from "../content/milestones";
import { motionBlocks } from "../content/motion-blocks";
import { sourceOfCase, sourceOfItem } from "../content/sources";
import { outcomePhrase, underParagraph } from "../content/wording";
import type { Context, PaperType } from "../paper-type";
import type { Block } from "../tree";
import { settling } from "./dispatch-list";

/** What was asked, what each said, what was decided and what happens now; no more than a page. */
export const brief: PaperType = {
  documentType: "SUMMARY",
  about: "case",
  cites: false,
  onePage: true,
  title: ({ motion }) => motion.title,
  facts: ({ motion }) => caseFacts(motion),
  sections: [
    { key: "asked", heading: "Vad motionen begär", blocks: ({ motion }) => motionBlocks(motion) },
    { key: "said", heading: "Vad remissinstanserna säger", blocks: ({ motion }) => said(motion) },
    { key: "decided", heading: "Vad som är beslutat", blocks: ({ motion }) => decided(motion) },
    { key: "now", heading: "Vad som händer nu", blocks: now },
  ],
};

const said = (motion: CaseFile): Block[] =>
  motion.referrals.length > 0
    ? [answerTable(motion)]
    : [paragraph("said:none", "Ingen remiss är registrerad.", null)];

function decided(motion: CaseFile): Block[] {
  const decisions = motion.minutesItems.filter(
    ({ referralId, status }) => !referralId && status === "DECIDED",
  );
  const open = settling(decisions) ? [] : ["Kommunfullmäktige har inte avgjort motionen."];
  return [
    ...decisions.map((item) =>
      paragraph(`decided:${item.id}`, inShort(motion, item), sourceOfItem(motion, item)),
    ),
    ...open.map((text) => paragraph("decided:open", text, null)),
  ];
}

function inShort(motion: CaseFile, item: CaseItem): string {
  const { body, outcome } = item;
  const clauses = motion.clauses.flatMap(({ id, position }) => {
    const found = item.clauses.find(({ clauseId }) => clauseId === id);
    return found ? [{ position, outcome: found.outcome }] : [];
  });
  // Only the council decides about the motion and its att-satser (KL 5:23).
  const points = body.kind === "COUNCIL" ? formulasOfClauses("decided", clauses) : [];
  const whole = `${body.name} ${outcomePhrase(outcome, body.kind)}${underParagraph(item)}.`;
  return [whole, ...points.map(({ text }) => text)].join(" ");
}

function now({ motion }: Context): Block[] {
  const source = sourceOfCase(motion);
  const sentOn = dispatchedOn(motion.dispatches.map(({ sentOn }) => ({ on: sentOn })));
  const postedOn = settling(motion.minutesItems)?.postedOn;
  const told = [
    ...(postedOn ? [`Sista dag att överklaga beslutet är den ${longDate(lastAppealDay(postedOn))}.`] : []),
    ...(sentOn ? [`Beslutet expedierades den ${longDate(sentOn)}.`] : []),
  ];
  const rows = motion.assignments.map(({ body, text, dueOn, completedOn }) => ({
    cells: [body.name, text, String(dueOn ?? "–"), String(completedOn ?? "–")],
    source,
  }));
  const blocks = [
    ...told.map((text, place) => paragraph(`now:${place + 1}`, text, source)),
    ...milestones(motion, ["REPORTED", "WITHDRAWN", "CLOSED"]).map(({ id, text, source }) =>
      paragraph(id, text, source),
    ),
    ...(rows.length > 0 ? [table("Uppdrag", ["Organ", "Uppdrag", "Klart senast", "Klart"], rows)] : []),
  ];
  return blocks.length > 0 ? blocks : [paragraph("now:none", "Inget mer är registrerat.", null)];
}
