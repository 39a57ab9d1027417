/** What a form needs to show itself again after a refused submission. Shared with the browser. */

export type FieldError = { field: string; message: string };

export type FormState = {
  /** What was typed, by field name; a field that may be given several times holds them all. */
  values: Record<string, string[]>;
  errors: FieldError[];
  /** Something about the whole form, e.g. that somebody else changed the case meanwhile. */
  notice?: { heading: string; lines: string[]; links?: NoticeLink[] };
};

/** Where to look before the form is sent again: opened beside it, so that nothing typed is lost. */
export type NoticeLink = { href: string; label: string; why: string };

/** Fields that were filled in from a document, by name: where its words are marked, and whether it is a guess. */
export type ReadFields = Record<string, { href: string | null; sure: boolean }>;

export const emptyForm: FormState = { values: {}, errors: [] };

/** A form that opens filled in. */
export function filledForm(values: Record<string, string | string[] | null | undefined>): FormState {
  const entries = Object.entries(values)
    .filter((entry): entry is [string, string | string[]] => entry[1] != null)
    .map(([name, value]) => [name, Array.isArray(value) ? value : [value]] as const);
  return { values: Object.fromEntries(entries), errors: [] };
}

/**
 * The typed values of a submission, of files only their names, without what Next.js adds, and without
 * passwords: they go back to the page, and into the database when the session has run out.
 */
export function typedValues(form: FormData): FormState["values"] {
  // A map, since a field may be called anything: in an object, "constructor" is there before it is typed.
  const values = new Map<string, string[]>();
  for (const [name, given] of form) {
    const value = given instanceof File ? given.name : given;
    const isUnchosenFile = given instanceof File && !value;
    if (isUnchosenFile || /^(\$ACTION|password|__proto__$)/.test(name)) continue;
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return Object.fromEntries(values);
}
