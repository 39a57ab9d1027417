import { z } from "zod";
import { checkbox } from "@/lib/fields";

/** What the form says of a warning that it has shown: the motions it named, and that this is another one. */
export const similarSeenInput = z.object({
  similar: z
    .string()
    .max(1_000)
    .default("")
    .transform((value) => value.split(",").filter(Boolean)),
  notSimilar: checkbox,
});
export type SimilarSeen = z.output<typeof similarSeenInput>;
