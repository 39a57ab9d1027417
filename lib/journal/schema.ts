import { z } from "zod";
import { optionalText, pastDate, wholeNumber } from "@/lib/fields";

/** A draft becomes a public document: received (TF 2:9) or drawn up (TF 2:10). */
export const enterDraftInput = z.object({
  motionId: z.uuid(),
  documentId: z.uuid(),
  version: wholeNumber,
  status: z.enum(["RECEIVED", "DRAWN_UP"], "Välj om handlingen är inkommen eller upprättad."),
  statusOn: pastDate("Skriv dagen då handlingen kom in eller upprättades."),
  correspondent: optionalText(300),
});
export type EnterDraftInput = z.output<typeof enterDraftInput>;
