import { z } from "zod";
import { BodyKind } from "@/lib/db/generated/enums";

/** What the municipality has decided about time; what nobody has changed is as it is here. */

/** KL 5:35 says "väcktes": when the council heard of the motion, or when it came in. */
export type YearStart = "RAISED" | "RECEIVED";

/** Where the settings lie in the table of settings. */
export const PLANNING = "planning";

const days = (usual: number) => z.number().int().min(0).max(365).catch(usual);
const daysByKind = (usual: Record<BodyKind, number>) =>
  z.object(Object.fromEntries(Object.values(BodyKind).map((kind) => [kind, days(usual[kind])])));

const TWO_WEEKS = { COMMITTEE: 14, PREPARATORY_COMMITTEE: 14, COMPANY: 14, EXTERNAL: 14 };
const A_WEEK = { COMMITTEE: 7, PREPARATORY_COMMITTEE: 7, COMPANY: 7, EXTERNAL: 7 };

const stored = z.object({
  yearStart: z.enum(["RAISED", "RECEIVED"]).catch("RAISED"),
  /** The officer's, from the last answer in hand to the finished tjänsteutlåtande. */
  writingDays: days(14),
  /** From a body's decision until its answer is in hand: approval of the minutes and dispatch. */
  handlingDays: days(7),
  /** Before a meeting: when papers must be with the secretary, and when the summons goes out. */
  papersLead: daysByKind({ COUNCIL: 10, BOARD: 10, WORKING_COMMITTEE: 10, ...TWO_WEEKS }),
  summonsLead: daysByKind({ COUNCIL: 7, BOARD: 7, WORKING_COMMITTEE: 7, ...A_WEEK }),
});

export type PlanningSettings = Omit<z.output<typeof stored>, "papersLead" | "summonsLead"> &
  Record<"papersLead" | "summonsLead", Record<BodyKind, number>>;

/** Reads what is stored; a part that is missing or cannot be understood is as by default. */
export function planningSettings(value: unknown): PlanningSettings {
  const given = typeof value === "object" && value !== null ? value : {};
  return stored.parse({ papersLead: {}, summonsLead: {}, ...given }) as PlanningSettings;
}
