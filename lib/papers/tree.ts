import { z } from "zod";

/** A paper is data before it is a document: one tree, and HTML, DOCX and PDF are renderers of it. */

/** What a passage rests on: a record in the register, or a document filed on the case. */
export const source = z.object({
  kind: z.enum(["motion", "referral", "minutes-item", "document", "milestone"]),
  id: z.uuid(),
  /** How a person recognises it: "Socialnämnden § 12, 2021-06-16". */
  label: z.string(),
});

/**
 * One piece of text. `id` stays the same when the draft is made again, so that an edit finds its place.
 * `source` is null only for stock phrases and for what a person wrote.
 */
export const passage = z.object({
  id: z.string(),
  text: z.string(),
  source: source.nullable(),
  /** What a person is asked to write here; until then the passage is empty, and not printed. */
  prompt: z.string().optional(),
  /** Set when a person has changed the text. */
  editedBy: z.string().optional(),
  /** What the register said when a person changed the text, or last looked at what it says. */
  drafted: z.string().optional(),
});

export const block = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("paragraph"), passage }),
  /** The body's own words. */
  z.object({ kind: z.literal("quotation"), passage }),
  z.object({ kind: z.literal("subheading"), text: z.string() }),
  z.object({ kind: z.literal("list"), ordered: z.boolean(), items: z.array(passage) }),
  /** Not edited by hand: facts as they stand in the register. Where no row has a source, none is shown. */
  z.object({
    kind: z.literal("table"),
    caption: z.string(),
    columns: z.array(z.string()),
    /** Columns of figures, counted from 0: set to the right, digit under digit. */
    numeric: z.array(z.number()).optional(),
    /** `href` is where, on the screen, the first line of the row leads. */
    rows: z.array(
      z.object({ cells: z.array(z.string()), source: source.nullable(), href: z.string().optional() }),
    ),
  }),
  /** Lying bars, a group of one or two for each label; the table that follows says the same. */
  z.object({
    kind: z.literal("chart"),
    caption: z.string(),
    /** What is told to who does not see it. */
    alt: z.string(),
    /** What the bars of a group stand for, in their order. */
    series: z.array(z.string()),
    groups: z.array(
      z.object({
        label: z.string(),
        /** `shown` is the figure as it is printed: "210 dagar". */
        bars: z.array(z.object({ value: z.number(), shown: z.string() })),
      }),
    ),
  }),
  /** Room for each to sign by hand, with the name and the title under it. */
  z.object({
    kind: z.literal("signatures"),
    signers: z.array(z.object({ name: z.string(), title: z.string() })),
  }),
]);

export const section = z.object({
  /** Tells the sections of a paper apart; what the look orders and leaves out. */
  key: z.string(),
  heading: z.string(),
  /** Begins on a page of its own, so that it can be set while what comes before it is. */
  ownPage: z.boolean().optional(),
  blocks: z.array(block),
});

export const paperTree = z.object({
  /** "Beslutssammanfattning" */
  documentName: z.string(),
  title: z.string(),
  municipality: z.string(),
  /** Null for what is about many cases. */
  registrationNumber: z.string().nullable(),
  /** Whether it prints what its passages rest on: a letter does not. */
  cites: z.boolean().default(true),
  /** Whether it is to keep to one page: a PDF is then set in smaller type where it must. */
  onePage: z.boolean().optional(),
  /** ISO date when the draft was made. */
  madeOn: z.string(),
  /** Who it is sent to, a line each. */
  addressee: z.array(z.string()).default([]),
  /** Label and value pairs under the title. */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  sections: z.array(section),
});

export type Source = z.infer<typeof source>;
export type Passage = z.infer<typeof passage>;
export type Block = z.infer<typeof block>;
export type Table = Extract<Block, { kind: "table" }>;
export type Chart = Extract<Block, { kind: "chart" }>;
export type Section = z.infer<typeof section>;
export type PaperTree = z.infer<typeof paperTree>;

/** A table says where its rows come from unless none of them says so. */
export const namesSources = ({ rows }: Table): boolean => rows.some(({ source }) => source !== null);
