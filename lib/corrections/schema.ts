import { z } from "zod";
import { text, wholeNumber } from "@/lib/fields";

export const ENTRY_KINDS = ["REFERRAL", "MINUTES_ITEM", "MILESTONE", "ASSIGNMENT"] as const;

/** Every correction says why. */
export const correctionReason = text("Skriv varför uppgifterna rättas.", 2_000);

export const voidInput = z.object({
  motionId: z.uuid(),
  version: wholeNumber,
  kind: z.enum(ENTRY_KINDS),
  entryId: z.uuid(),
  reason: text("Skriv varför posten stryks.", 2_000),
});
export type VoidInput = z.output<typeof voidInput>;

export const restoreInput = z.object({
  motionId: z.uuid(),
  version: wholeNumber,
  voidedId: z.uuid(),
});
export type RestoreInput = z.output<typeof restoreInput>;

/** What a voided entry keeps: how it read, who may see it, and every row of it as the database had it. */
const voidedContent = z.object({
  entry: z.string(),
  rows: z.array(z.object({ field: z.string(), value: z.string() })),
  /** The body whose undecided proposal it was: only those who serve there may see it (KL 6:25). */
  proposalOf: z.string().nullable(),
  documentIds: z.array(z.string()),
  tables: z.array(z.object({ table: z.string(), rows: z.array(z.record(z.string(), z.json())) })),
});
export type VoidedContent = z.output<typeof voidedContent>;

export const readVoided = (content: unknown): VoidedContent => voidedContent.parse(content);
