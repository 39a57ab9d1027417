import { z } from "zod";
import type { LinkPurpose } from "@/lib/db/generated/enums";
import { checkRepetition, chosenPassword } from "@/lib/passwords/schema";

export const askLinkInput = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(320)
    .pipe(z.email("Skriv din e-postadress, till exempel eva.ek@kommunen.se.")),
});

/** As `newToken` makes them. */
export const linkToken = z.string().regex(/^[\w-]{43}$/);

export const newPasswordInput = z
  .object({ ...chosenPassword, token: linkToken })
  .superRefine(checkRepetition);
export type NewPasswordInput = z.output<typeof newPasswordInput>;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export const VALID_MS: Record<LinkPurpose, number> = {
  SIGN_IN: 10 * MINUTE_MS,
  NEW_PASSWORD: 60 * MINUTE_MS,
  INVITATION: 7 * DAY_MS,
};

export const PATH: Record<LinkPurpose, string> = {
  SIGN_IN: "/logga-in/lank",
  NEW_PASSWORD: "/glomt-losenord",
  INVITATION: "/glomt-losenord",
};
