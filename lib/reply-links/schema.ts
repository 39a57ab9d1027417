import { z } from "zod";
import { PlainDate, today } from "@/lib/dates";
import { date, optionalEmail, text, wholeNumber } from "@/lib/fields";

/** A link lies in a mailbox: it must not open the case for ever. */
const LONGEST = { years: 1 };

export const makeLinkInput = z.object({
  referralId: z.uuid(),
  version: wholeNumber,
  recipient: text("Skriv vem länken är till.", 200),
  email: optionalEmail,
  expiresOn: date("Skriv den sista dagen då länken ska gälla.")
    .refine((day) => PlainDate.compare(day, today()) >= 0, "Dagen har redan varit.")
    .refine(
      (day) => PlainDate.compare(day, today().add(LONGEST)) <= 0,
      "En länk får gälla i högst ett år. Gör en ny när den har gått ut.",
    ),
});
export type MakeLinkInput = z.output<typeof makeLinkInput>;

export const revokeLinkInput = z.object({ linkId: z.uuid(), version: wholeNumber });
export type RevokeLinkInput = z.output<typeof revokeLinkInput>;
