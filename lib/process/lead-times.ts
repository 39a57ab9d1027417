import { daysBetween, PlainDate } from "@/lib/dates";
import type { BodyKind } from "@/lib/db/generated/enums";
import { previousWorkday } from "./workdays";

/** Days before a meeting that its papers must be with the secretary, and that its summons goes out. */
export type LeadTimes = { papers: number; summons: number };

export type Preparation = { papersOn: PlainDate; summonsOn: PlainDate };

/** The days that the lead times give. A day off moves them back: a summons must not go out too late. */
export const preparationOf = (heldOn: PlainDate, lead: LeadTimes): Preparation => ({
  papersOn: previousWorkday(heldOn.subtract({ days: lead.papers })),
  summonsOn: previousWorkday(heldOn.subtract({ days: lead.summons })),
});

const LEAST_FOR_COUNCIL = 7;

/** Which of the two lead times cannot stand, and why; null when both can. */
export function leadTimesError(
  kind: BodyKind,
  { papers, summons }: LeadTimes,
): { lead: keyof LeadTimes; message: string } | null {
  if (kind === "COUNCIL" && summons < LEAST_FOR_COUNCIL) {
    const message = "Fullmäktige ska kallas minst en vecka före sammanträdet (KL 5:14). Skriv 7 eller mer.";
    return { lead: "summons", message };
  }
  if (papers < summons) {
    return { lead: "papers", message: "Handlingarna ska vara inne senast när kallelsen går ut." };
  }
  return null;
}

/** The same of a meeting whose own days are given. */
export function preparationError(
  kind: BodyKind,
  heldOn: PlainDate,
  { papersOn, summonsOn }: Preparation,
): { lead: keyof LeadTimes; message: string } | null {
  if (PlainDate.compare(papersOn, heldOn) > 0) {
    return { lead: "papers", message: "Handlingarna kan inte komma in efter sammanträdet." };
  }
  if (PlainDate.compare(summonsOn, heldOn) > 0) {
    return { lead: "summons", message: "Kallelsen kan inte gå ut efter sammanträdet." };
  }
  return leadTimesError(kind, {
    papers: daysBetween(papersOn, heldOn),
    summons: daysBetween(summonsOn, heldOn),
  });
}
