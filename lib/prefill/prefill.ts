import type { MinutesFields, Read, Span } from "@/lib/reading/types";

/** What was read in a document or a §, as lib/reading stores it: spans are offsets in the file's text. */
export type PartReading = { documentType: string | null; fields: ReadFields; text: string };
export type ReadFields = MinutesFields & { clauses?: Read<string[]> };

/** A form field filled in from a document: the words it was read from, and whether it is only a guess. */
export type Filled = { value: string; spans: Span[]; sure: boolean };

/** Form fields by name. A field that the document does not state, or that the form could not take, is absent. */
export type Prefill = Record<string, Filled>;

/** The filled field, or none: `write` gives null for what must not stand in the form. */
export function filled<T>(
  name: string,
  read: Read<T> | undefined,
  write: (value: T) => string | null | undefined,
): Prefill {
  const value = read && write(read.value);
  return read && value ? { [name]: { value, spans: read.spans, sure: read.sure } } : {};
}

/** A whole day; documents that name only a month give none. */
export const wholeDay = (value: string): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null);

export const asPrinted = (value: string): string => value;

/** What stands in a form that opens filled in. */
export const valuesOf = (prefill: Prefill): Record<string, string> =>
  Object.fromEntries(Object.entries(prefill).map(([name, { value }]) => [name, value]));
