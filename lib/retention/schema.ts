import { z } from "zod";
import { optionalText, text } from "@/lib/fields";
import { CLASSES } from "./classes";
import type { Rules } from "./rules";

const recordClass = z.enum(Object.keys(CLASSES) as [string, ...string[]], "Välj vad som ska gallras.");

export const makeListInput = z.object({ recordClass });
export type MakeListInput = z.output<typeof makeListInput>;

const ids = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.uuid()).max(100_000),
);

export const approveListInput = z.object({
  listId: z.uuid(),
  basis: text("Skriv vilket gallringsbeslut som listan följer (arkivlagen 10 §).", 500),
  kept: ids,
});
export type ApproveListInput = z.output<typeof approveListInput>;

export const rejectListInput = z.object({ listId: z.uuid() });
export type RejectListInput = z.output<typeof rejectListInput>;

const YEARS = "Skriv ett antal år från 1 till 100, eller lämna tomt om det ska bevaras.";

/** A field `years-<class>` each; empty: kept for good. */
export const rulesInput = z.looseObject({}).transform((fields, context): Rules => {
  const rules = Object.keys(CLASSES).map((name): [string, number | null] => {
    const read = optionalText(10).safeParse(fields[`years-${name}`]);
    const years = read.data ? Number(read.data) : null;
    const fits = read.success && (years === null || (Number.isInteger(years) && years >= 1 && years <= 100));
    if (!fits) context.addIssue({ code: "custom", path: [`years-${name}`], message: YEARS });
    return [name, years];
  });
  return Object.fromEntries(rules);
});
export type RulesInput = z.output<typeof rulesInput>;
