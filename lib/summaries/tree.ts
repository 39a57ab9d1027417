import { z } from "zod";

/** A summary is data before it is a document: one tree, and HTML, DOCX and PDF are renderers of it. */

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
  /** Set when a person has changed the text. */
  editedBy: z.string().optional(),
});

export const block = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("paragraph"), passage }),
  /** The body's own words. */
  z.object({ kind: z.literal("quotation"), passage }),
  z.object({ kind: z.literal("subheading"), text: z.string() }),
  z.object({ kind: z.literal("list"), ordered: z.boolean(), items: z.array(passage) }),
  /** Not edited by hand: facts as they stand in the register. */
  z.object({
    kind: z.literal("table"),
    caption: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.object({ cells: z.array(z.string()), source })),
  }),
]);

export const section = z.object({
  key: z.enum(["motion", "referrals", "notes", "decisions", "dispatch"]),
  heading: z.string(),
  blocks: z.array(block),
});

export const summaryTree = z.object({
  /** "Beslutssammanfattning" */
  documentName: z.string(),
  title: z.string(),
  municipality: z.string(),
  registrationNumber: z.string(),
  /** ISO date when the draft was made. */
  madeOn: z.string(),
  /** Label and value pairs under the title. */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  sections: z.array(section),
});

export type Source = z.infer<typeof source>;
export type Passage = z.infer<typeof passage>;
export type Block = z.infer<typeof block>;
export type Section = z.infer<typeof section>;
export type SummaryTree = z.infer<typeof summaryTree>;
