import { z } from "zod";
import { PlainDate, today } from "@/lib/dates";
import {
  checkbox,
  count,
  date,
  files,
  lines,
  notes,
  optionalDate,
  optionalId,
  optionalText,
  paragraph,
  people,
  text,
  wholeNumber,
} from "@/lib/fields";
import { OUTCOME } from "@/lib/vocabulary";
import type { Outcome } from "@/lib/db/generated/enums";

/** What every minutes item says, whether it answers a referral or is a decision (KL 5:67). */
export const itemContent = {
  registrationNumber: optionalText(60),
  paragraph,
  reportDatedOn: optionalDate(),
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

/** `clause-<clauseId>` holds the outcome of an att-sats where it differs or is stated by itself. */
export const decisionInput = z
  .looseObject({
    ...itemContent,
    motionId: z.uuid(),
    version: wholeNumber,
    bodyId: z.uuid("Välj vilket organ som beslutade."),
    meetingOn: date("Skriv dagen för sammanträdet."),
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
    const { meetingOn, tabledToOn } = decision;
    if (PlainDate.compare(today(), meetingOn) < 0) {
      refuse("meetingOn", "Sammanträdet har inte varit ännu.");
    }
    if (tabledToOn && PlainDate.compare(tabledToOn, meetingOn) <= 0) {
      refuse("tabledToOn", "Ärendet kan bara bordläggas till ett senare sammanträde.");
    }
    if (decision.outcome === "RECOMMITTED" && !decision.reason) {
      refuse("reason", "Skriv skälet till återremissen (KL 5:50).");
    }
    const counted = decision.yes + decision.no + decision.abstain > 0;
    if (counted && !decision.voteQuestion) {
      refuse("voteQuestion", "Skriv voteringspropositionen: vad ja och nej betyder.");
    }
    const clauseOutcomes = Object.entries(decision).flatMap(([field, value]) => {
      const clauseId = /^clause-(.+)$/.exec(field)?.[1];
      const read = outcome.safeParse(value);
      return clauseId && read.success ? [{ clauseId, outcome: read.data }] : [];
    });
    const vote = decision.voteQuestion
      ? {
          question: decision.voteQuestion,
          yes: decision.yes,
          no: decision.no,
          abstain: decision.abstain,
          absent: decision.absent,
          castingVote: decision.castingVote,
        }
      : null;
    return { ...decision, clauseOutcomes, vote };
  });
export type DecisionInput = z.output<typeof decisionInput>;
