import { z } from "zod";
import { many, optionalText, pastDate } from "@/lib/fields";

export const remindInput = z.object({
  referrals: many(z.uuid()).pipe(z.array(z.string()).min(1, "Välj minst en remiss att påminna om.")),
  sentOn: pastDate("Skriv vilken dag påminnelsen skickades."),
  /** Empty: to the body as such. */
  recipient: optionalText(300),
});
export type RemindInput = z.output<typeof remindInput>;
