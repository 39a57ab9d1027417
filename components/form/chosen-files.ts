import { LARGEST_SUBMISSION } from "@/lib/files/limits";
import type { FieldError } from "@/lib/form-state";

/** A file field where nothing was chosen holds a nameless file, which on its way gets the name "undefined". */
export function withoutUnchosen(data: FormData): FormData {
  const unchosen = [...data].filter(([, value]) => value instanceof File && !value.name);
  for (const [name] of unchosen) data.delete(name);
  return data;
}

/** The server does not read a form that is too large, and what was typed would be lost with the files. */
export function excess(data: FormData): FieldError[] {
  const sizes = [...data].flatMap(([field, value]) =>
    value instanceof File ? [{ field, size: value.size }] : [],
  );
  const last = sizes.at(-1);
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  if (!last || total <= LARGEST_SUBMISSION) return [];
  const message =
    "Filerna är tillsammans större än 100 MB. Ta bort några, och lägg till dem i ärendet efteråt.";
  return [{ field: last.field, message }];
}
