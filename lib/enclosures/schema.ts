import { z } from "zod";
import { many, wholeNumber } from "@/lib/fields";

/** Every document that is to go with the referral; one that is left out no longer does. */
export const encloseInput = z.object({
  referralId: z.uuid(),
  version: wholeNumber,
  documents: many(z.uuid()),
});
export type EncloseInput = z.output<typeof encloseInput>;
