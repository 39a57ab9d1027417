import { z } from "zod";
import { checkbox, files, optionalText } from "@/lib/fields";
import { FIELD_IDS, FIELDS, type FieldId } from "./columns";
import { MEANINGS, type Meaning } from "./standing";

export const ACCEPTED = ".xlsx,.csv,.txt";
export const LARGEST_LIST = 5 * 1024 * 1024;

export const readListInput = z.object({
  authorityId: z.uuid("Välj den myndighet som har diariet."),
  published: checkbox,
  file: files.refine((chosen) => chosen.length === 1, "Välj en fil."),
});
export type ReadListInput = z.output<typeof readListInput>;

const importId = z.uuid();

/** `column-<place>` says what a column holds; empty where it is left out. */
export const columnsInput = z.looseObject({ importId }).transform(({ importId: id, ...form }, context) => {
  const columns: FieldId[] = [];
  const chosen = placed(form, "column-").map(([place, value]) => {
    const field = FIELD_IDS.find((one) => one === value) ?? null;
    const refuse = (message: string) =>
      context.addIssue({ code: "custom", path: [`column-${place}`], message });
    if (field && columns.includes(field))
      refuse(`”${FIELDS[field].label}” är redan vald för en annan kolumn.`);
    if (field) columns.push(field);
    return { place, field };
  });
  const missing = FIELD_IDS.filter((field) => FIELDS[field].required && !columns.includes(field));
  if (missing.length > 0) {
    const which = missing.map((field) => `”${FIELDS[field].label}”`).join(", ");
    context.addIssue({ code: "custom", path: [""], message: `Välj vilken kolumn som innehåller ${which}.` });
  }
  return { importId: id, chosen };
});
export type ColumnsInput = z.output<typeof columnsInput>;

/** `meaning-<place>` says what the words `words-<place>` mean; empty where nobody has said. */
export const meaningsInput = z.looseObject({ importId }).transform(({ importId: id, ...form }) => ({
  importId: id,
  meanings: Object.fromEntries(
    placed(form, "meaning-").flatMap(([place, value]) =>
      Object.hasOwn(MEANINGS, value) ? [[String(form[`words-${place}`] ?? ""), value as Meaning]] : [],
    ),
  ),
}));
export type MeaningsInput = z.output<typeof meaningsInput>;

/**
 * `onlyRight`: rows that are wrong are left out, where without it nothing is registered. `closeSettled`: a
 * motion that was settled is closed too, so that nobody is asked to dispatch an old decision.
 */
export const runInput = z.object({
  importId,
  onlyRight: checkbox,
  closeSettled: checkbox,
  overrideReason: optionalText(2_000),
});
export const discardInput = z.object({ importId });

export type RunInput = z.output<typeof runInput>;

function placed(form: Record<string, unknown>, prefix: string): [place: number, value: string][] {
  return Object.entries(form).flatMap(([name, value]) => {
    const place = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    return Number.isInteger(place) ? [[place, String(value)] as [number, string]] : [];
  });
}
