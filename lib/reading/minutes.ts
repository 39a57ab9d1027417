import { findBlocks } from "./blocks.ts";
import { findBody } from "./body.ts";
import { countPoints, decisionIn, decisionStretch } from "./decision.ts";
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

/**
 * One paragraph of minutes: a decision of the council, a proposal of the board or a working committee, or another
 * body's answer on referral. `letterhead` are the bodies that the document's head names; what is read from there
 * only, stands in no field here.
 */
export function readMinutes(text: string, letterhead: string[]): Minutes {
  const blocks = findBlocks(text);
  const { abbreviation, ...head } = readHead(text, blocks);
  const anybodys = decisionStretch(text, blocks, null);
  const body = findBody(text, blocks, letterhead, abbreviation, anybodys);
  const stretch = body ? decisionStretch(text, blocks, body.name) : anybodys;
  const decision = stretch && decisionIn(text, stretch);
  const isCouncil = body !== null && COUNCIL.test(body.name);
  const answers = body !== null && !isCouncil && !BOARD.test(body.name);
  const outcome = answers
    ? { isFinalDecision: { value: false, spans: [], sure: true } }
    : readOutcome(text, decision, blocks, isCouncil);
  const points = decision && countPoints(decision);
  const roster = rosterOf(text);
  const dissenters = dissentersUnder(text, blocks, roster);
  return {
    documentType: answers ? "REFERRAL_RESPONSE" : "PARAGRAPH",
    fields: {
      ...head,
      ...(body && { body: { value: body.name, spans: body.span ? [body.span] : [], sure: true } }),
      ...outcome,
      ...(answers && readStance(decision)),
      ...(decision && {
        decision: {
          value: text.slice(decision.span.start, decision.span.end),
          spans: [decision.span],
          sure: true,
        },
      }),
      ...(points && decision && { decisionPoints: { value: points, spans: [decision.span], sure: true } }),
      ...readMotioners(text, head.title?.spans[0], blocks),
      ...readRaisedDate(text, blocks),
      ...readVotes(text, blocks, "outcome" in outcome ? outcome.outcome?.value : undefined),
      ...readProposers(text, blocks, roster),
      ...readDissent(text, blocks, dissenters, roster),
      ...readNoteTexts(text, dissenters),
      ...readSummary(text, blocks),
      ...readPriorTreatment(text, blocks),
      ...readDispatch(text, blocks),
    },
  };
}
