import { z } from "zod";

/** What a body can propose that the council decides about a motion or one of its att-satser (KL 5:23). */
export const VERDICTS = ["APPROVED", "REJECTED", "DEEMED_ANSWERED", "CONDITIONAL", "STRUCK"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the writer of a Svar på motion proposes, and quotes. It is chosen by a person and never inferred. */
export const choices = z.object({
  /** Who the paper is written to: "Kommunstyrelsens arbetsutskott". */
  addressee: z.string().default(""),
  /** Of the motion as a whole; null where it is proposed att-sats by att-sats, or nothing is chosen. */
  whole: z.enum(VERDICTS).nullable().default(null),
  /** By the id of the att-sats. */
  clauses: z.record(z.string(), z.enum(VERDICTS)).default({}),
  /** "Bifalls såtillvida att …": what follows, where something is granted on a condition. */
  condition: z.string().default(""),
  /** By the id of an answer: the marks of the sentences that its document is quoted by, where somebody has chosen. */
  quoted: z.record(z.string(), z.array(z.string())).default({}),
});
export type Choices = z.infer<typeof choices>;

export const NO_CHOICES: Choices = choices.parse({});
