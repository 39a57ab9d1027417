import { z } from "zod";
import { type PlainDate, today } from "@/lib/dates";
import { CLASSES } from "./classes";

/** Where the rules lie in the table of settings. */
export const RETENTION = "retention";

/** Years by record class; null: kept for good. */
export type Rules = Record<string, number | null>;

const stored = z.record(z.string(), z.number().int().min(1).max(100).nullable()).catch({});

/** What nobody has decided is as in `CLASSES`. */
export function retentionRules(value: unknown): Rules {
  const given = stored.parse(value ?? {});
  return Object.fromEntries(
    Object.entries(CLASSES).map(([name, { years }]) => [name, name in given ? (given[name] ?? null) : years]),
  );
}

/** What is older than this has been kept long enough; null where the class is kept for good. */
export const dueBefore = (years: number | null): PlainDate | null =>
  years === null ? null : today().subtract({ years });

export const yearsInWords = (years: number | null): string =>
  years === null ? "bevaras" : years === 1 ? "1 år" : `${years} år`;
