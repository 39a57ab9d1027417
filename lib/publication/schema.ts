import { z } from "zod";
import { checkbox, longText, wholeNumber } from "@/lib/fields";

export const publicationInput = z.object({
  motionId: z.uuid(),
  documentId: z.uuid(),
  version: wholeNumber,
  /** What the form has warned of, and that the document may be shown all the same. */
  privateData: longText,
  privateSeen: checkbox,
});
export type PublicationInput = z.output<typeof publicationInput>;
