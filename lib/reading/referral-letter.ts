import { findBlocks } from "./blocks.ts";
import { decidingSentence } from "./deciding-sentence.ts";
import { decisionIn } from "./decision.ts";
import { readOfficialReport } from "./official-report.ts";
import { readStance } from "./stance.ts";
import type { MinutesFields } from "./types.ts";

/** An answer on referral that is a letter and no extract from minutes: a report's head, and what the body says. */
export function readReferralLetter(text: string): MinutesFields {
  const { stance: _, outcome: __, decision: ___, decisionPoints: ____, ...head } = readOfficialReport(text);
  const said = decidingSentence(text, findBlocks(text), "letter");
  return { ...head, ...(said && readStance(decisionIn(text, said))) };
}
