import { z } from "zod";
import { checkbox } from "@/lib/fields";
import { typedPassword } from "@/lib/passwords/schema";

/** Six digits from the telephone, or a recovery code; people put spaces in both. */
export const codeInput = z.object({
  code: z
    .string({ error: "Skriv koden." })
    .transform((typed) => typed.replace(/\s/g, ""))
    .pipe(z.string().min(1, "Skriv koden.").max(40, "Koden är för lång.")),
});

export const isFromApp = (code: string): boolean => /^\d{6}$/.test(code);

/** What decides how somebody signs in is changed by whoever knows the password, not by an open computer. */
export const provenInput = z.object({ passwordNow: typedPassword });

export const demandInput = z.object({ isDemanded: checkbox });

/** What somebody does with a second factor that is on. */
export const changeInput = provenInput.extend({
  act: z.enum(["telephone", "codes", "off"], "Välj vad du vill göra."),
});

export const backInput = z.object({ back: z.string() });
