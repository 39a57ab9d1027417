import { z } from "zod";
import { PlainDate } from "@/lib/dates";

/** The kinds of field that forms share. Every message stands alone beside its field. */

export const text = (missing: string, longest = 20_000) =>
  z
    .string({ error: missing })
    .transform(tidy)
    .pipe(z.string().min(1, missing).max(longest, `Texten får ha högst ${longest} tecken.`));

export const optionalText = (longest = 20_000) =>
  z
    .string()
    .default("")
    .transform(tidy)
    .pipe(z.string().max(longest, `Texten får ha högst ${longest} tecken.`))
    .transform((value) => value || null);

const DATE_FORM = "Skriv datumet som åååå-mm-dd, till exempel 2026-03-08.";

export const date = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
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

export const optionalDate = () =>
  z.preprocess((value) => (value === "" ? undefined : value), date(DATE_FORM).optional()).transform(
    (value) => value ?? null,
  );

/** A version or another whole number in a hidden field. */
export const wholeNumber = z.coerce.number().int().min(0);

/** A number of votes; empty is none. */
export const count = z.preprocess(
  (value) => (value === "" || value === undefined ? 0 : value),
  z.coerce.number({ error: "Skriv ett heltal." }).int("Skriv ett heltal.").min(0).max(10_000),
);

export const optionalId = z
  .union([z.literal(""), z.uuid()])
  .optional()
  .transform((value) => value || null);

export const checkbox = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

/** A field that may be given once, several times or not at all. */
export const many = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  );

/** Chosen files; a browser sends an empty one when nothing was chosen. */
export const files = many(z.instanceof(File)).transform((chosen) =>
  chosen.filter((file) => file.size > 0 || file.name !== ""),
);

/** One thing a line. */
export const lines = z
  .string()
  .default("")
  .transform((value) => value.split("\n").map(tidy).filter(Boolean));

export type Attribution = { name: string; party: string | null };
export type NoteLine = { name: string | null; party: string | null; text: string | null };

/** "Eva Ek (ABC)", one a line; several in a row as minutes print them are taken too. */
export const people = lines.transform((rows, context): Attribution[] =>
  rows.flatMap((row) => row.split(BETWEEN_PEOPLE)).map((row) => {
    const { name, party } = readWho(row);
    if (!name) context.addIssue({ code: "custom", message: `Skriv namnet: ”${row}”.` });
    return { name: name ?? "", party };
  }),
);

/** "Eva Ek (ABC): text", "(ABC)" for a whole party; the text may be left out. */
export const notes = lines.transform((rows): NoteLine[] =>
  rows.map((row) => {
    const at = row.indexOf(":");
    const who = readWho(at < 0 ? row : row.slice(0, at).trim());
    return { ...who, text: at < 0 ? null : tidy(row.slice(at + 1)) || null };
  }),
);

const BETWEEN_PEOPLE = /(?<=\))\s*(?:,|;|och\s)\s*/;

/** The party is whatever stands in brackets at the end; "-" in them means no party. */
function readWho(text: string): { name: string | null; party: string | null } {
  const bracket = /^(.*?)\s*\(([^()]{1,20})\)\.?$/.exec(text);
  const name = (bracket ? bracket[1] : text)?.trim() || null;
  const party = bracket?.[2]?.trim() ?? null;
  return { name, party: party === "-" ? null : party };
}

/** "§ 12" and "12" are the same paragraph. */
export const paragraph = z
  .string()
  .default("")
  .transform((value) => value.replace(/^\s*§*\s*/, "").trim())
  .pipe(
    z
      .string()
      .regex(/^(\d{1,4}([.:]\d{1,3})?)?$/, "Skriv paragrafens nummer, till exempel 12 eller 6.10."),
  )
  .transform((value) => value || null);

function tidy(value: string): string {
  return value.normalize("NFC").replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").trim();
}
