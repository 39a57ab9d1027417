import { z } from "zod";
import type { Role } from "@/lib/db/generated/enums";
import { many, text } from "@/lib/fields";
import { mailIsSetUp } from "@/lib/mail/transport";
import { checkRepetition, chosenPassword } from "@/lib/passwords/schema";
import { ROLE } from "@/lib/vocabulary";

const person = {
  name: text("Skriv personens namn.", 200),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(320, "E-postadressen får ha högst 320 tecken.")
    .pipe(z.email("Skriv en e-postadress, till exempel eva.ek@kommunen.se.")),
  role: z.enum(Object.keys(ROLE) as [Role, ...Role[]], "Välj roll."),
  bodies: many(z.uuid()),
};

/** Empty where the person is to choose it, by a link in a mail. */
const passwordOrNone = z
  .preprocess((typed) => typed || undefined, chosenPassword.password.optional())
  .transform((password) => password ?? "");

export const addAccountInput = z
  .object({ ...person, ...chosenPassword, password: passwordOrNone })
  .superRefine(checkRepetition)
  .refine(({ password }) => password || mailIsSetUp(), {
    path: ["password"],
    message: "Skriv ett lösenord.",
  });
export type AddAccountInput = z.output<typeof addAccountInput>;

export const changeAccountInput = z.object({ ...person, accountId: z.uuid() });
export type ChangeAccountInput = z.output<typeof changeAccountInput>;

/** For what is done to an account without saying anything more. */
export const accountInput = z.object({ accountId: z.uuid() });
export type AccountInput = z.output<typeof accountInput>;
