import { typedValues } from "@/lib/form-state";
import type { Basis } from "./file-part";

/** The form field that names the part of the inbox which a form was filled in from; empty where there is none. */
export const BASIS = "underlag";

/** What a sent form says that it was filled in from; undefined for an ordinary form. */
export function basisIn(form: FormData): Basis | undefined {
  const partId = form.get(BASIS);
  return typeof partId === "string" && partId ? { partId, typed: typedValues(form) } : undefined;
}
