import type { ClauseOutcome, Read } from "@/lib/reading/types";
import { minutesPrefill } from "./minutes";
import { filled, type PartReading, type Prefill } from "./prefill";
import { runningText } from "./running-text";
import { CLAUSE_STANCE_OF, STANCE_OF } from "./words";

export type Clauses = { id: string; position: number }[];

/** The form that logs an answer, from what the body's minutes or its administration's report say. */
export function answerPrefill(part: PartReading, clauses: Clauses): Prefill {
  const { documentType, fields } = part;
  const isReport = documentType === "OFFICIAL_REPORT";
  const { meetingOn, paragraph, ...common } = minutesPrefill(part);
  return {
    // What is only a proposal has no meeting behind it; the day in its head is that of the meeting to come.
    ...(isReport ? {} : { ...(meetingOn && { meetingOn }), ...(paragraph && { paragraph }) }),
    ...common,
    status: { value: isReport ? "PROPOSED" : "DECIDED", spans: [], sure: true },
    ...filled("summary", fields.summary, runningText),
    ...filled("stance", fields.stance, (stance) => STANCE_OF[stance]),
    ...byClause(
      "stance",
      fields.clauseStances ?? fields.clauseOutcomes,
      clauses,
      (outcome) => CLAUSE_STANCE_OF[outcome],
    ),
  };
}

/**
 * A field for each att-sats that the text says something of its own about. None at all where the text counts
 * further than the motion does: then it counts something else. "Anses i övrigt besvarad" is about the att-satser
 * that are not named only where one is.
 */
export function byClause(
  name: string,
  read: Read<ClauseOutcome[]> | undefined,
  clauses: Clauses,
  write: (outcome: ClauseOutcome["outcome"]) => string | null | undefined,
): Prefill {
  if (!read || clauses.length < 2) return {};
  const named = new Map(read.value.map(({ clause, outcome }) => [clause, outcome]));
  const beyond = [...named.keys()].some(
    (clause) => clause !== "övrigt" && !clauses.some(({ position }) => position === clause),
  );
  const isNumbered = [...named.keys()].some((clause) => clause !== "övrigt");
  if (beyond || !isNumbered) return {};
  return Object.assign(
    {},
    ...clauses.map(({ id, position }) => {
      const outcome = named.get(position) ?? named.get("övrigt");
      return outcome ? filled(`${name}-${id}`, { ...read, value: outcome }, write) : {};
    }),
  );
}
