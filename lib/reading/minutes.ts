import { type Block, findBlocks } from "./blocks.ts";
import { findBody } from "./body.ts";
import { countPoints, type Decision, decisionIn, decisionStretch } from "./decision.ts";
import { dissentersUnder, readDissent } from "./dissent.ts";
import { readHead } from "./head.ts";
import { readMotioners, readRaisedDate } from "./motioners.ts";
import { readNoteTexts } from "./note-texts.ts";
import { readOutcome } from "./outcome.ts";
import { readProposers } from "./proposers.ts";
import { readDispatch } from "./receivers.ts";
import { rosterOf } from "./roster.ts";
import { readStance } from "./stance.ts";
import { readSummary } from "./summary.ts";
import { readPriorTreatment } from "./treatment.ts";
import type { MinutesFields } from "./types.ts";
import { readVotes } from "./votes.ts";

export type Minutes = { documentType: "PARAGRAPH" | "REFERRAL_RESPONSE"; fields: MinutesFields };

const COUNCIL = /fullmäktige$/iu;
// Bodies that prepare for the council themselves; anybody else that treats a motion answers them.
const BOARD = /^(?:(?:kommun|region)styrelsen?|.*utskott(?:et)?)$/iu;

type Paragraph = ReturnType<typeof examined>[number];

const READERS: ((paragraph: Paragraph) => MinutesFields)[] = [
  ({ head: { abbreviation, ...fields } }) => fields,
  ({ body }) => (body ? { body: { value: body.name, spans: body.span ? [body.span] : [], sure: true } } : {}),
  ({ outcome }) => outcome,
  ({ answers, decision }) => (answers ? readStance(decision) : {}),
  ({ text, decision }) => (decision ? readDecision(text, decision) : {}),
  ({ text, blocks, head }) => readMotioners(text, head.title?.spans[0], blocks),
  ({ text, blocks }) => readRaisedDate(text, blocks),
  ({ text, blocks, outcome }) => readVotes(text, blocks, outcome.outcome?.value),
  ({ text, blocks, roster }) => readProposers(text, blocks, roster),
  ({ text, blocks, roster, dissenters }) => readDissent(text, blocks, dissenters, roster),
  ({ text, dissenters }) => readNoteTexts(text, dissenters),
  ({ text, blocks }) => readSummary(text, blocks),
  ({ text, blocks }) => readPriorTreatment(text, blocks),
  ({ text, blocks }) => readDispatch(text, blocks),
];

// What has been found out about a thousand would be a burden to carry along.
const AT_ONCE = 20;

/**
 * The paragraphs of a meeting's minutes: each a decision of the council, a proposal of the board or a working
 * committee, or another body's answer on referral. `letterhead` are the bodies that the document's head names; what
 * is read from there only, stands in no field here.
 */
export function readMinutes(texts: string[], letterhead: string[]): Minutes[] {
  const found: Minutes[] = [];
  for (let at = 0; at < texts.length; at += AT_ONCE)
    found.push(...readTogether(texts.slice(at, at + AT_ONCE), letterhead));
  return found;
}

/** One thing is looked for in all of them before the next is: its expressions are at hand in the processor then. */
function readTogether(texts: string[], letterhead: string[]): Minutes[] {
  const paragraphs = examined(texts, letterhead);
  for (const read of READERS)
    for (const paragraph of paragraphs) Object.assign(paragraph.fields, read(paragraph));
  return paragraphs.map(({ answers, fields }) => ({
    documentType: answers ? "REFERRAL_RESPONSE" : "PARAGRAPH",
    fields,
  }));
}

const examined = (texts: string[], letterhead: string[]) =>
  texts
    .map((text) => ({ text, blocks: findBlocks(text), roster: rosterOf(text), fields: {} as MinutesFields }))
    .map((one) => ({ ...one, head: readHead(one.text, one.blocks) }))
    .map((one) => ({ ...one, ...decided(one.text, one.blocks, letterhead, one.head.abbreviation) }))
    .map((one) => ({ ...one, dissenters: dissentersUnder(one.text, one.blocks, one.roster) }));

/** Who decided and what; a body that only `answers` says to the one that decides what it thinks. */
function decided(text: string, blocks: Block[], letterhead: string[], abbreviation: string | null) {
  const anybodys = decisionStretch(text, blocks, null);
  const body = findBody(text, blocks, letterhead, abbreviation, anybodys);
  const stretch = body ? decisionStretch(text, blocks, body.name) : anybodys;
  const decision = stretch && decisionIn(text, stretch);
  const isCouncil = body !== null && COUNCIL.test(body.name);
  const answers = body !== null && !isCouncil && !BOARD.test(body.name);
  const outcome: MinutesFields = answers
    ? { isFinalDecision: { value: false, spans: [], sure: true } }
    : readOutcome(text, decision, blocks, isCouncil);
  return { body, decision, answers, outcome };
}

function readDecision(text: string, decision: Decision): Pick<MinutesFields, "decision" | "decisionPoints"> {
  const { span } = decision;
  const points = countPoints(decision);
  return {
    decision: { value: text.slice(span.start, span.end), spans: [span], sure: true },
    ...(points && { decisionPoints: { value: points, spans: [span], sure: true } }),
  };
}
