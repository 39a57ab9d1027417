import { z } from "zod";
import { readAssignments } from "@/lib/assignments/rows";
import { notes, people } from "@/lib/attributions";
import { correctionReason } from "@/lib/corrections/schema";
import { PlainDate } from "@/lib/dates";
import type { Outcome } from "@/lib/db/generated/enums";
import {
  checkbox,
  files,
  lines,
  optionalDate,
  optionalId,
  optionalPastDate,
  optionalText,
  paragraph,
  pastDate,
  text,
  wholeNumber,
} from "@/lib/fields";
import { OUTCOME } from "@/lib/vocabulary";
import { findingInWords } from "./meaning";
import { SUBSTANTIVE } from "./outcome";
import { readVotes } from "./votes";

/** "Ärende 5" on the agenda is not § 5 of the minutes. */
const agendaNumber = optionalText(20).transform((value) => value?.replace(/^ärende\s*/i, "") || null);

/** What the minutes tell of how a decision came about (KL 5:67); the votes have fields of their own. */
export const minutesContent = {
  agendaNumber,
  speakers: people,
  proposals: notes,
  propositionOrder: optionalText(4_000),
  chairFinding: optionalText(1_000),
  didNotTakePart: people,
  conflictOfInterest: people,
  protocolNotes: notes,
  separateStatements: notes,
  reservations: notes,
};

/** Why something is recorded against a warning, and which warnings the person has seen. */
export const overriding = {
  overrideReason: optionalText(2_000),
  warned: z
    .string()
    .optional()
    .transform((seen) => seen?.split(",").filter(Boolean) ?? null),
};

/**
 * What every minutes item says, whether it answers a referral or is a decision (KL 5:67). Errors are
 * listed in the order of the keys, which is that of the form.
 */
export const itemContent = {
  registrationNumber: optionalText(60),
  paragraph,
  reportDatedOn: optionalPastDate(),
  decisionText: text("Skriv beslutet som det står i protokollet."),
  summary: optionalText(),
  ...minutesContent,
  dispatchTo: lines,
  extract: files,
  report: files,
  attachments: files,
};

const outcome = z.enum(Object.keys(OUTCOME) as [Outcome, ...Outcome[]], "Välj vad organet beslutade.");
const clauseOutcome = z.enum(SUBSTANTIVE, "Välj ett utfall i listan.");

/** `clause-<clauseId>` holds the outcome of an att-sats where it has one of its own. */
export const decisionInput = z
  .looseObject({
    motionId: z.uuid(),
    version: wholeNumber,
    bodyId: z.uuid("Välj vilket organ som beslutade."),
    meetingOn: pastDate("Skriv dagen för sammanträdet.", "Sammanträdet har inte varit ännu."),
    ...itemContent,
    outcome,
    tabledToOn: optionalDate(),
    recommittedToId: optionalId,
    byMinority: checkbox,
    urgentByAll: checkbox,
    reason: optionalText(2_000),
    ...overriding,
  })
  .transform((decision, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    checkProcedure(decision, refuse);
    const votes = readVotes(decision, refuse);
    return {
      ...decision,
      votes,
      chairFinding: findingInWords(decision.chairFinding, votes),
      clauseOutcomes: readClauseOutcomes(decision, refuse),
      assignments: readAssignments(decision, decision.meetingOn, refuse),
    };
  });
export type DecisionInput = z.output<typeof decisionInput>;

const correction = z.object({ itemId: z.uuid(), correctionReason });

/** A recorded decision set right: the same form, and why. */
export const correctDecisionInput = z.record(z.string(), z.unknown()).transform((form, context) => {
  const [why, what] = [correction.safeParse(form), decisionInput.safeParse(form)];
  if (why.success && what.success) return { ...what.data, ...why.data };
  for (const { path, message } of [...(why.error?.issues ?? []), ...(what.error?.issues ?? [])]) {
    context.addIssue({ code: "custom", path, message });
  }
  return z.NEVER;
});
export type CorrectDecisionInput = z.output<typeof correctDecisionInput>;

type Refuse = (field: string, message: string) => void;

function readClauseOutcomes(decision: Record<string, unknown>, refuse: Refuse) {
  return Object.entries(decision).flatMap(([field, value]) => {
    const clauseId = /^clause-(.+)$/.exec(field)?.[1];
    if (!clauseId || value === "") return [];
    const read = clauseOutcome.safeParse(value);
    if (!read.success) refuse(field, z.flattenError(read.error).formErrors.join(" "));
    return read.success ? [{ clauseId, outcome: read.data }] : [];
  });
}

type Procedure = {
  meetingOn: PlainDate;
  outcome: Outcome;
  tabledToOn: PlainDate | null;
  recommittedToId: string | null;
  reason: string | null;
};

/** What only a tabling or a recommittal has must not be left standing when something else was decided. */
function checkProcedure(decision: Procedure, refuse: Refuse): void {
  const { meetingOn, outcome, tabledToOn, recommittedToId, reason } = decision;
  const only = (...outcomes: Outcome[]) =>
    `Det här hör till utfallet ${outcomes.map((one) => `”${OUTCOME[one]}”`).join(" eller ")}. Töm fältet, eller välj det utfallet.`;
  if (tabledToOn && outcome !== "TABLED") refuse("tabledToOn", only("TABLED"));
  else if (tabledToOn && PlainDate.compare(tabledToOn, meetingOn) <= 0) {
    refuse("tabledToOn", "Ärendet kan bara bordläggas till ett senare sammanträde.");
  }
  if (recommittedToId && outcome !== "RECOMMITTED") refuse("recommittedToId", only("RECOMMITTED"));
  if (reason && outcome !== "RECOMMITTED" && outcome !== "TABLED") {
    refuse("reason", only("RECOMMITTED", "TABLED"));
  }
  if (!reason && outcome === "RECOMMITTED") {
    refuse("reason", "Skriv skälet till återremissen (KL 5:50).");
  }
}
