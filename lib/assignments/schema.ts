import { z } from "zod";
import { optionalDate, optionalId, pastDate, text, wholeNumber } from "@/lib/fields";

const NO_BODY = "Välj vem som ska göra det.";
const NO_TEXT = "Skriv vad uppdraget är.";

const assignment = {
  bodyId: z.uuid(NO_BODY),
  text: text(NO_TEXT, 4_000),
  dueOn: optionalDate(),
};

export const giveInput = z.object({ motionId: z.uuid(), version: wholeNumber, ...assignment });
export type GiveInput = z.output<typeof giveInput>;

const target = { assignmentId: z.uuid(), version: wholeNumber };

export const followUpInput = z.object({
  ...target,
  notedOn: pastDate("Skriv vilken dag uppföljningen gjordes."),
  text: text("Skriv hur det går med uppdraget.", 4_000),
});
export type FollowUpInput = z.output<typeof followUpInput>;

export const completeInput = z.object({
  ...target,
  completedOn: pastDate("Skriv vilken dag uppdraget blev klart."),
});
export type CompleteInput = z.output<typeof completeInput>;

export const reopenInput = z.object(target);
export type ReopenInput = z.output<typeof reopenInput>;

const given = z.literal("ja").optional().catch(undefined);

/** GET parameters of the register; what cannot be understood is as if it were not given. */
export const assignmentFilter = z.object({
  organ: optionalId.catch(null),
  visa: z.enum(["oppna", "klara", "alla"]).catch("oppna"),
  forsenade: given,
  ar: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type AssignmentFilter = z.output<typeof assignmentFilter>;
