import type { Option } from "@/components/form/select-field";
import type { Outcome } from "@/lib/db/generated/enums";
import { PROCEDURAL, SUBSTANTIVE } from "@/lib/meetings/outcome";
import { OUTCOME } from "@/lib/vocabulary";

const choices = (outcomes: readonly Outcome[], group?: string): Option[] =>
  outcomes.map((value) => ({ value, label: OUTCOME[value], group }));

/** What can be done with a motion and with its case. */
export const outcomeOptions = [...choices(SUBSTANTIVE, "Motionen"), ...choices(PROCEDURAL, "Ärendet")];

/** What can be said of one att-sats. */
export const clauseOutcomeOptions = choices(SUBSTANTIVE);
