import { z } from "zod";
import { PaperKind } from "@/lib/db/generated/enums";
import { FONT_NAMES } from "./fonts";
import { PHRASE_KEYS } from "./phrases";

/** How the municipality's papers look and what they always say; kept in versions. */
export const look = z.object({
  /** "Kommunstyrelsens förvaltning", under the municipality's name. */
  unit: z.string().default(""),
  /** Postal address, telephone, web site: at the foot of the first page. */
  addressLines: z.array(z.string()).default([]),
  /** Headings and the municipality's name, and the lines of tables: "#rrggbb". */
  accent: z.string().default("#0b4a63"),
  line: z.string().default("#c9c5bc"),
  headingFont: z.enum(FONT_NAMES).default("Source Sans 3"),
  bodyFont: z.enum(FONT_NAMES).default("Source Sans 3"),
  /** Those who sign beside the case officer: "Kommundirektör", or "Åsa Ek, kommundirektör". */
  signers: z.array(z.string()).default([]),
  /** Only those that the municipality says in its own way. */
  phrases: z.partialRecord(z.enum(PHRASE_KEYS), z.string()).default({}),
  /** The sections of each kind of paper in their order; what is not named is left out. */
  sections: z.partialRecord(z.enum(PaperKind), z.array(z.string())).default({}),
});
export type Look = z.infer<typeof look>;

/** The look that a paper is rendered in. Version 0 is the one that comes with the application. */
export type VersionedLook = Look & { version: number; logo: Uint8Array | null };

export const DEFAULT_LOOK: VersionedLook = { ...look.parse({}), version: 0, logo: null };
