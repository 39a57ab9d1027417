import { z } from "zod";
import { notes, people } from "@/lib/attributions";
import { PlainDate } from "@/lib/dates";
import type { Outcome } from "@/lib/db/generated/enums";
import {
  checkbox,
  count,
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
import { SUBSTANTIVE } from "./outcome";

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
  speakers: people,
  proposals: notes,
  protocolNotes: notes,
  separateStatements: notes,
  reservations: notes,
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
    reason: optionalText(2_000),
    voteQuestion: optionalText(4_000),
    yes: count,
    no: count,
    abstain: count,
    absent: count,
    castingVote: checkbox,
  })
  .transform((decision, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const { voteQuestion, yes, no, abstain, absent, castingVote } = decision;
    checkProcedure(decision, refuse);
    const counted = yes + no + abstain > 0;
    if (counted && !voteQuestion) {
      refuse("voteQuestion", "Skriv voteringspropositionen: vad ja och nej betyder.");
    }
    if (voteQuestion && !counted) refuse("yes", "Skriv hur rösterna föll.");
    const clauseOutcomes = Object.entries(decision).flatMap(([field, value]) => {
      const clauseId = /^clause-(.+)$/.exec(field)?.[1];
      if (!clauseId || value === "") return [];
      const read = clauseOutcome.safeParse(value);
      if (!read.success) refuse(field, z.flattenError(read.error).formErrors.join(" "));
      return read.success ? [{ clauseId, outcome: read.data }] : [];
    });
    const vote = voteQuestion ? { question: voteQuestion, yes, no, abstain, absent, castingVote } : null;
    return { ...decision, clauseOutcomes, vote };
  });
export type DecisionInput = z.output<typeof decisionInput>;

type Procedure = {
  meetingOn: PlainDate;
  outcome: Outcome;
  tabledToOn: PlainDate | null;
  recommittedToId: string | null;
  reason: string | null;
};

/** What only a tabling or a recommittal has must not be left standing when something else was decided. */
function checkProcedure(decision: Procedure, refuse: (field: string, message: string) => void): void {
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
