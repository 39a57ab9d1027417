import { z } from "zod";
import type { Phase } from "@/lib/db/generated/enums";
import { PHASE } from "@/lib/vocabulary";

/** The register's GET parameters; what cannot be understood is as if it were not given. */
const given = z.string().trim().max(200);
const id = z.uuid().optional().catch(undefined);

export const registerFilter = z.object({
  sok: given.optional().catch(undefined),
  fas: z.enum(Object.keys(PHASE) as [Phase, ...Phase[]]).optional().catch(undefined),
  organ: id,
  parti: given.optional().catch(undefined),
  handlaggare: id,
  ar: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  forsenade: z.literal("ja").optional().catch(undefined),
  visa: z.enum(["oppna", "avgjorda", "alla"]).catch("oppna"),
  ordning: z.enum(["brist", "inkommen", "rubrik"]).catch("brist"),
  efter: z.string().max(800).optional().catch(undefined),
});
export type RegisterFilter = z.output<typeof registerFilter>;
