import { PlainDate } from "@/lib/dates";

const USUAL = { months: 3 };
/** What the working committee, the board and the council need after the last answer. */
const FOR_THE_DECISION = { months: 2 };
const SHORTEST = { months: 1 };

export type SuggestedDue = { dueOn: PlainDate; because: "USUAL" | "YEAR_ENDS" | "YEAR_IS_SHORT" };

/** A last answer date that still lets the council decide within the year of KL 5:35. */
export function suggestedDue(sentOn: PlainDate, deadlineOn: PlainDate): SuggestedDue {
  const usual = sentOn.add(USUAL);
  const useful = deadlineOn.subtract(FOR_THE_DECISION);
  const shortest = sentOn.add(SHORTEST);
  if (PlainDate.compare(usual, useful) <= 0) return { dueOn: usual, because: "USUAL" };
  if (PlainDate.compare(shortest, useful) <= 0) return { dueOn: useful, because: "YEAR_ENDS" };
  return { dueOn: shortest, because: "YEAR_IS_SHORT" };
}
