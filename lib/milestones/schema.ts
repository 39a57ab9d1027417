import { z } from "zod";
import { correctionReason } from "@/lib/corrections/schema";
import { many, optionalText, pastDate, wholeNumber } from "@/lib/fields";
import { overriding } from "@/lib/meetings/schema";

/** RAISED is one of the motion's own dates; the others are milestones. */
export const milestoneInput = z.object({
  motionId: z.uuid(),
  version: wholeNumber,
  kind: z.enum(
    ["RAISED", "ASSIGNED", "REPORT_READY", "SUMMONED", "REPORTED", "WITHDRAWN"],
    "Välj vad som har hänt.",
  ),
  /** Of a withdrawal: the movers who have withdrawn, by their places. */
  withdrawnBy: many(z.coerce.number().int()),
  occurredOn: pastDate("Skriv vilken dag det hände."),
  note: optionalText(2_000),
  ...overriding,
});
export type MilestoneInput = z.output<typeof milestoneInput>;

export const closeInput = z.object({
  motionId: z.uuid(),
  version: wholeNumber,
  occurredOn: pastDate("Skriv vilken dag ärendet avslutades."),
  reason: optionalText(2_000),
});
export type CloseInput = z.output<typeof closeInput>;

export const correctMilestoneInput = z.object({
  motionId: z.uuid(),
  version: wholeNumber,
  milestoneId: z.uuid(),
  occurredOn: pastDate("Skriv vilken dag det hände."),
  note: optionalText(2_000),
  correctionReason,
  ...overriding,
});
export type CorrectMilestoneInput = z.output<typeof correctMilestoneInput>;
