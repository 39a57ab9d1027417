import { z } from "zod";
import { correctionReason } from "@/lib/corrections/schema";
import type { Stance } from "@/lib/db/generated/enums";
import { optionalId, optionalPastDate, wholeNumber } from "@/lib/fields";
import { findingInWords } from "@/lib/meetings/meaning";
import { itemContent, overriding } from "@/lib/meetings/schema";
import { readVotes } from "@/lib/meetings/votes";
import { STANCE } from "@/lib/vocabulary";

const STANCES = Object.keys(STANCE) as [Stance, ...Stance[]];
const NOT_YET = "Sammanträdet har inte varit ännu.";
type Refuse = (field: string, message: string) => void;

const content = {
  referralId: z.uuid(),
  version: wholeNumber,
  meetingOn: optionalPastDate(NOT_YET),
  ...itemContent,
  stance: z.enum(STANCES, "Välj ställningstagande. Välj ”Tar inte ställning” om svaret inte säger något."),
  ...overriding,
};

/** `stance-<clauseId>` holds what the answer says of an att-sats where it says something of its own. */
export const answerInput = z
  .looseObject({
    status: z.enum(["PROPOSED", "DECIDED"], "Välj om organet har beslutat."),
    ...content,
    /** What came in from the body itself, where the form was filled in from it. */
    replyId: optionalId,
  })
  .transform((answer, context) => {
    const refuse: Refuse = (field, message) => context.addIssue({ code: "custom", path: [field], message });
    const { status, meetingOn, reportDatedOn } = answer;
    if (status === "DECIDED" && !meetingOn) refuse("meetingOn", "Skriv dagen för sammanträdet.");
    if (status === "PROPOSED" && !reportDatedOn) {
      refuse("reportDatedOn", "Skriv vilken dag tjänsteutlåtandet är daterat.");
    }
    const undecided = "Organet har inte beslutat. Töm fältet, eller välj att organet har beslutat.";
    if (status === "PROPOSED" && meetingOn) refuse("meetingOn", undecided);
    if (status === "PROPOSED" && answer.paragraph) refuse("paragraph", undecided);
    return { ...answer, ...readDebate(answer, refuse), clauseStances: readClauseStances(answer, refuse) };
  });
export type AnswerInput = z.output<typeof answerInput>;

/** A decided answer set right; one that the body never decided is voided instead. */
export const correctAnswerInput = z
  .looseObject({ ...content, correctionReason })
  .transform((answer, context) => {
    const refuse: Refuse = (field, message) => context.addIssue({ code: "custom", path: [field], message });
    if (!answer.meetingOn) refuse("meetingOn", "Skriv dagen för sammanträdet.");
    const clauseStances = readClauseStances(answer, refuse);
    return { ...answer, ...readDebate(answer, refuse), status: "DECIDED" as const, clauseStances };
  });
export type CorrectAnswerInput = z.output<typeof correctAnswerInput>;

function readDebate(answer: { chairFinding: string | null }, refuse: Refuse) {
  const votes = readVotes(answer, refuse);
  return { votes, chairFinding: findingInWords(answer.chairFinding, votes) };
}

type ClauseStance = { clauseId: string; stance: Stance };

/** What an answer says of the whole must not contradict what it says of its parts. */
function readClauseStances(
  answer: { stance: Stance; [field: string]: unknown },
  refuse: Refuse,
): ClauseStance[] {
  const rows = Object.entries(answer).flatMap(([field, value]) => {
    const clauseId = /^stance-(.+)$/.exec(field)?.[1];
    const stance = STANCES.find((one) => one === value);
    if (!clauseId || value === "") return [];
    if (!stance) refuse(field, "Välj ett ställningstagande i listan.");
    return stance ? [{ clauseId, stance }] : [];
  });
  const opposite = { SUPPORT: "OPPOSE", OPPOSE: "SUPPORT" }[answer.stance as string];
  const against = rows.find(({ stance }) => stance === opposite);
  if (against) {
    refuse(
      "stance",
      `Organet säger ”${STANCE[against.stance]}” om en av att-satserna. Välj ”${STANCE.PARTIAL}” eller ”${STANCE.NONE}” för helheten.`,
    );
  }
  return rows;
}
