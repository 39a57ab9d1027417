import { z } from "zod";
import { PlainDate, today } from "@/lib/dates";
import type { PaperKind } from "@/lib/db/generated/enums";
import { date } from "@/lib/fields";

/** More are made in several rounds: nobody reads through them otherwise. */
export const MOST_IN_A_BATCH = 5_000;

/** The kinds that the register can write alone, and what the days of the choice are about. */
export const BATCH_KINDS = {
  REFERRAL_LETTER: "Remisser som är öppna och skickades",
  REMINDER: "Remisser utan svar vars sista svarsdag var",
  MINUTES_EXTRACT: "Paragrafer ur protokoll från sammanträden",
  DISPATCH_LIST: "Motioner som fullmäktige avgjorde",
  MOVER_NOTICE: "Motioner som fullmäktige avgjorde",
  BRIEF: "Motioner som väcktes",
  SUMMARY: "Motioner som väcktes",
} as const satisfies Partial<Record<PaperKind, string>>;
export type BatchKind = keyof typeof BATCH_KINDS;
const KIND_NAMES = Object.keys(BATCH_KINDS) as [BatchKind, ...BatchKind[]];

const given = z.string().min(1).pipe(date(""));

/** GET parameters of the choice; what cannot be understood is as if it were not given. */
export const batchChoice = z.object({
  slag: z.enum(KIND_NAMES).catch("MOVER_NOTICE"),
  fran: given.catch(() => today().subtract({ months: 1 })),
  till: given.catch(() => today()),
  /** Those too that have such a paper already: a new version of it. */
  igen: z.literal("ja").optional().catch(undefined),
});
export type BatchChoice = z.output<typeof batchChoice>;

/** `count` is how many papers the person saw that it would be. */
export const startBatchInput = z
  .object({
    slag: z.enum(KIND_NAMES),
    fran: date("Skriv från vilken dag."),
    till: date("Skriv till och med vilken dag."),
    igen: z.literal("ja").optional(),
    count: z.coerce.number().int().min(0),
  })
  .refine(({ fran, till }) => PlainDate.compare(fran, till) <= 0, {
    path: ["till"],
    message: "Den sista dagen kan inte komma före den första.",
  });
export type StartBatchInput = z.output<typeof startBatchInput>;

export const stopBatchInput = z.object({ batchId: z.uuid() });
export type StopBatchInput = z.output<typeof stopBatchInput>;

/** "Motioner som fullmäktige avgjorde 2026-03-01 till 2026-03-31" */
export const inWords = ({ slag, fran, till }: Pick<BatchChoice, "slag" | "fran" | "till">): string =>
  `${BATCH_KINDS[slag]} ${fran.equals(till) ? fran : `${fran} till ${till}`}`;
