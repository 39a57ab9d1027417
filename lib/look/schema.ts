import { z } from "zod";
import { PaperKind } from "@/lib/db/generated/enums";
import { files, lines, optionalText, tidy, wholeNumber } from "@/lib/fields";
import { contrastOnWhite } from "./contrast";
import { FONT_NAMES } from "./fonts";
import type { Look } from "./look";
import { PHRASE_KEYS, PHRASES, type PhraseKey, unknownFields } from "./phrases";

const colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, {
    error: "Skriv färgen som # och sex tecken, till exempel #0b4a63.",
    abort: true,
  });

/** WCAG 2.1, 1.4.3: what is read must stand out from the paper. */
const readable = colour.refine(
  (value) => contrastOnWhite(value) >= 4.5,
  "Färgen är för ljus för att läsas på vitt papper (kontrasten ska vara minst 4,5 : 1). Välj en mörkare.",
);

const fewLines = (longest: number) =>
  lines
    .refine((rows) => rows.length <= longest, `Skriv högst ${longest} rader.`)
    .refine((rows) => rows.every((row) => row.length <= 100), "En rad får ha högst 100 tecken.");

const font = z.enum(FONT_NAMES, "Välj ett typsnitt ur listan.");

/** `version` is that of the look which the person saw. */
export const lookInput = z.object({
  version: wholeNumber,
  unit: optionalText(100).transform((value) => value ?? ""),
  addressLines: fewLines(6),
  accent: readable,
  line: colour,
  headingFont: font,
  bodyFont: font,
  signers: fewLines(4),
});
export type LookInput = z.output<typeof lookInput>;

/** `phrase:<key>`: empty or unchanged is the phrase that comes with the application. */
export const phrasesInput = z
  .looseObject({ version: wholeNumber })
  .transform(({ version, ...fields }, context) => {
    const phrases: Look["phrases"] = {};
    for (const key of PHRASE_KEYS) {
      const field = `phrase:${key}`;
      const text = tidy(String(fields[field] ?? ""));
      const message = faultOf(key, text);
      if (message) context.addIssue({ code: "custom", path: [field], message });
      else if (text && text !== PHRASES[key].text) phrases[key] = text;
    }
    return { version, phrases };
  });
export type PhrasesInput = z.output<typeof phrasesInput>;

function faultOf(key: PhraseKey, text: string): string | null {
  if (text.length > 2000) return "Texten får ha högst 2\u00a0000 tecken.";
  const unknown = unknownFields(key, text);
  if (unknown.length === 0) return null;
  const { fields } = PHRASES[key];
  const known =
    fields.length > 0 ? `Här finns ${fields.map((name) => `{${name}}`).join(", ")}.` : "Här finns inga fält.";
  return `Fältet ${unknown.map((name) => `{${name}}`).join(", ")} finns inte. ${known}`;
}

/** `place:<section>`: where in the order the section of that kind stands; empty leaves it out. */
export const sectionsInput = z
  .looseObject({ version: wholeNumber, kind: z.enum(PaperKind) })
  .transform(({ version, kind, ...fields }, context) => {
    const placed = Object.entries(fields).flatMap(([field, value]) => {
      const key = /^place:(.+)$/.exec(field)?.[1];
      if (!key || value === "") return [];
      const place = z.coerce.number().int().min(1).max(99).safeParse(value);
      if (place.success) return [{ key, place: place.data }];
      context.addIssue({
        code: "custom",
        path: [field],
        message: "Välj en plats, eller att avsnittet utelämnas.",
      });
      return [];
    });
    if (placed.length === 0) {
      context.addIssue({ code: "custom", path: [], message: "Ett dokument behöver minst ett avsnitt." });
    }
    return { version, kind, keys: placed.toSorted((a, b) => a.place - b.place).map(({ key }) => key) };
  });
export type SectionsInput = z.output<typeof sectionsInput>;

export const logoInput = z.object({
  version: wholeNumber,
  logo: files.refine((chosen) => chosen.length === 1, "Välj en bildfil."),
});
export type LogoInput = z.output<typeof logoInput>;

/** `to`: the version whose look is wanted back; 0 is the one that comes with the application. */
export const restoreLookInput = z.object({ version: wholeNumber, to: wholeNumber });
export type RestoreLookInput = z.output<typeof restoreLookInput>;

export const removeLogoInput = z.object({ version: wholeNumber });
