import { byClause, type Clauses } from "./answer";
import { type Bodies, bodyNamed } from "./bodies";
import { minutesPrefill } from "./minutes";
import { filled, type PartReading, type Prefill, wholeDay } from "./prefill";
import { OUTCOME_OF } from "./words";

const SUBSTANTIVE = new Set(["APPROVED", "REJECTED", "DEEMED_ANSWERED", "PARTIAL", "CONDITIONAL", "STRUCK"]);

/** The form that records a decision, from the § of the body's minutes. */
export function decisionPrefill(part: PartReading, motion: { clauses: Clauses; bodies: Bodies }): Prefill {
  const { fields } = part;
  const { outcome } = fields;
  return {
    ...minutesPrefill(part),
    ...filled("bodyId", fields.body, (name) => bodyNamed(name, motion.bodies)),
    ...filled("outcome", outcome, (value) => OUTCOME_OF[value]),
    ...(outcome?.value === "BORDLAGD" ? filled("tabledToOn", fields.tabledTo, wholeDay) : {}),
    ...byClause("clause", fields.clauseOutcomes, motion.clauses, (value) => {
      const own = OUTCOME_OF[value];
      return own && SUBSTANTIVE.has(own) ? own : null;
    }),
  };
}
