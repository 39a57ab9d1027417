import { z } from "zod";
import { PlainDate, today } from "@/lib/dates";

/** The kinds of field that forms share. Every message stands alone beside its field. */

const tooLong = (longest: number) => `Texten får ha högst ${longest.toLocaleString("sv-SE")} tecken.`;

export const text = (missing: string, longest = 20_000) =>
  z
    .string({ error: missing })
    .transform(tidy)
    .pipe(z.string().min(1, missing).max(longest, tooLong(longest)));

export const optionalText = (longest = 20_000) =>
  z
    .string()
    .default("")
    .transform(tidy)
    .pipe(z.string().max(longest, tooLong(longest)))
    .transform((value) => value || null);

const DATE_FORM = "Skriv datumet som åååå-mm-dd, till exempel 2026-03-08.";

export const date = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    // Without a day there is nothing to compare: checks of several dates must not run.
    .min(1, { error: missing, abort: true })
    .transform((value, context) => {
      try {
        const read = PlainDate.from(value, { overflow: "reject" });
        if (/^\d{4}-\d{2}-\d{2}$/.test(value) && read.year >= 1900 && read.year < 2200) return read;
      } catch {
        // Falls through to the message: what was typed is no day in the calendar.
      }
      context.addIssue({ code: "custom", message: DATE_FORM });
      return z.NEVER;
    });

/** A day that has been: what is recorded has happened. */
export const pastDate = (missing: string, notYet = "Dagen har inte varit ännu.") =>
  date(missing).refine((day) => PlainDate.compare(day, today()) <= 0, notYet);

const optional = <T extends z.ZodType>(field: T) =>
  z
    .preprocess((value) => (value === "" ? undefined : value), field.optional())
    .transform((value) => value ?? null);

export const optionalDate = () => optional(date(DATE_FORM));

export const optionalPastDate = (notYet?: string) => optional(pastDate(DATE_FORM, notYet));

/** A version or another whole number in a hidden field. */
export const wholeNumber = z.coerce.number().int().min(0);

const WHOLE = "Skriv ett heltal från 0 till 10 000.";

/** A number of votes; empty is none. */
export const count = z.preprocess(
  (value) => (value === "" || value === undefined ? 0 : value),
  z.coerce.number({ error: WHOLE }).int(WHOLE).min(0, WHOLE).max(10_000, WHOLE),
);

const WHOLE_DAYS = "Skriv ett antal dagar från 0 till 365.";

export const days = z
  .string({ error: WHOLE_DAYS })
  .trim()
  .regex(/^\d{1,3}$/, { error: WHOLE_DAYS, abort: true })
  .transform(Number)
  .refine((value) => value <= 365, WHOLE_DAYS);

export const optionalDays = optional(days);

export const optionalId = z
  .union([z.literal(""), z.uuid()])
  .optional()
  .transform((value) => value || null);

export const optionalEmail = z
  .string()
  .trim()
  .default("")
  .pipe(z.union([z.literal(""), z.email("Skriv en e-postadress, till exempel eva.ek@kommunen.se.")]))
  .transform((address) => address || null);

export const checkbox = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

/** A field that may be given once, several times or not at all. */
export const many = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item));

/** Chosen files; a browser sends an empty one when nothing was chosen. */
export const files = many(z.instanceof(File)).transform((chosen) =>
  chosen.filter((file) => file.size > 0 || file.name !== ""),
);

const LONGEST_LIST = 100_000;

export const longText = z.string().max(LONGEST_LIST, tooLong(LONGEST_LIST)).default("");

/** One thing a line. */
export const lines = longText.transform((value) => value.split("\n").map(tidy).filter(Boolean));

/** "§ 12" and "12" are the same paragraph. */
export const paragraph = z
  .string()
  .default("")
  .transform((value) => value.replace(/^\s*§*\s*/, "").trim())
  .pipe(
    z.string().regex(/^(\d{1,4}([.:]\d{1,3})?)?$/, "Skriv paragrafens nummer, till exempel 12 eller 6.10."),
  )
  .transform((value) => value || null);

/** Composed letters, plain line ends, no spaces at the ends of lines, no control characters. */
export function tidy(value: string): string {
  return value
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/[ \t]+$/gm, "")
    .trim();
}
