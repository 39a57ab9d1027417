import { z } from "zod";
import { KINDS, type Kind } from "./kinds";

/** GET parameters; what cannot be understood is as if it were not given. */

// The database knows no year 0.
const day = z.iso
  .date()
  .refine((typed) => typed >= "0001")
  .optional()
  .catch(undefined);

export const historyFilter = z.object({
  vem: z.uuid().optional().catch(undefined),
  /** A registration number, or a part of one. */
  arende: z
    .string()
    .max(100)
    .transform((value) => value.replace(/\p{Cc}/gu, " ").trim())
    .optional()
    .catch(undefined),
  slag: z
    .enum(Object.keys(KINDS) as [Kind, ...Kind[]])
    .optional()
    .catch(undefined),
  fran: day,
  till: day,
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type HistoryFilter = z.output<typeof historyFilter>;
