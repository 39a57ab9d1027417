import { z } from "zod";
import type { Role } from "@/lib/db/generated/enums";
import { many, text } from "@/lib/fields";
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

const password = {
  password: z
    .string()
    .min(12, "Lösenordet ska ha minst 12 tecken.")
    .max(200, "Lösenordet får ha högst 200 tecken."),
  passwordAgain: z.string().default(""),
};

export const addAccountInput = z.object({ ...person, ...password }).superRefine(checkRepetition);
export type AddAccountInput = z.output<typeof addAccountInput>;

export const changeAccountInput = z.object({ ...person, accountId: z.uuid() });
export type ChangeAccountInput = z.output<typeof changeAccountInput>;

export const setPasswordInput = z.object({ ...password, accountId: z.uuid() }).superRefine(checkRepetition);
export type SetPasswordInput = z.output<typeof setPasswordInput>;

/** For what is done to an account without saying anything more. */
export const accountInput = z.object({ accountId: z.uuid() });
export type AccountInput = z.output<typeof accountInput>;

type Repeated = { password: string; passwordAgain: string };

function checkRepetition(input: Repeated, context: z.RefinementCtx): void {
  if (input.password === input.passwordAgain) return;
  const message = "Skriv samma lösenord en gång till. De två är inte lika.";
  context.addIssue({ code: "custom", path: ["passwordAgain"], message });
}
