import { z } from "zod";

/** What a form for choosing a password holds. 15 characters where nothing else is asked for (NIST SP 800-63B). */
export const chosenPassword = {
  password: z
    .string({ error: "Skriv ett lösenord." })
    .min(15, "Lösenordet ska ha minst 15 tecken.")
    .max(200, "Lösenordet får ha högst 200 tecken."),
  passwordAgain: z.string().default(""),
};

type Repeated = { password: string; passwordAgain: string };

export function checkRepetition(input: Repeated, context: z.RefinementCtx): void {
  if (input.password === input.passwordAgain) return;
  const message = "Skriv samma lösenord en gång till. De två är inte lika.";
  context.addIssue({ code: "custom", path: ["passwordAgain"], message });
}

/** A password that is typed to show who somebody is; rules are for choosing one. */
export const typedPassword = z.string().max(1_000).catch("");

export const setPasswordInput = z
  .object({ ...chosenPassword, accountId: z.uuid() })
  .superRefine(checkRepetition);
export type SetPasswordInput = z.output<typeof setPasswordInput>;

export const changePasswordInput = z
  .object({ ...chosenPassword, passwordNow: typedPassword })
  .superRefine(checkRepetition);
export type ChangePasswordInput = z.output<typeof changePasswordInput>;
