import { z } from "zod";
import type { Phase } from "@/lib/db/generated/enums";
import { PHASE } from "@/lib/vocabulary";

/** GET parameters; what cannot be understood is as if it were not given. */

// PostgreSQL takes no NUL in a text, and nobody means to look for a control character.
const given = z
  .string()
  .max(200)
  .transform((value) => value.replace(/\p{Cc}/gu, " ").trim());
const id = z.uuid().optional().catch(undefined);
const yes = z.literal("ja").optional().catch(undefined);

export const registerFilter = z.object({
  sok: given.optional().catch(undefined),
  fas: z
    .enum(Object.keys(PHASE) as [Phase, ...Phase[]])
    .optional()
    .catch(undefined),
  organ: id,
  parti: given.optional().catch(undefined),
  handlaggare: id,
  ar: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  forsenade: yes,
  visa: z.enum(["oppna", "avgjorda", "alla"]).catch("oppna"),
  ordning: z.enum(["brist", "inkommen", "rubrik"]).catch("brist"),
  efter: z.string().max(800).optional().catch(undefined),
  /** Asks for the filters that are seldom used, which a page is spared until then. */
  mer: yes,
});
export type RegisterFilter = z.output<typeof registerFilter>;

export const openReferralsFilter = z.object({
  organ: id,
  forsenade: yes,
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type OpenReferralsFilter = z.output<typeof openReferralsFilter>;
