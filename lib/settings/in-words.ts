import { inDays } from "@/lib/dates";
import { BodyKind } from "@/lib/db/generated/enums";
import type { PlanningSettings } from "@/lib/process/planning-settings";
import { BODY_KIND } from "@/lib/vocabulary";

/** The planning's settings as labels with their values, for the history. */
export function planningInWords(settings: PlanningSettings): Record<string, string> {
  const leads = Object.values(BodyKind).flatMap((kind) => [
    [`Handlingar, ${BODY_KIND[kind].toLowerCase()}`, inDays(settings.papersLead[kind])],
    [`Kallelse, ${BODY_KIND[kind].toLowerCase()}`, inDays(settings.summonsLead[kind])],
  ]);
  return {
    "Året räknas från": settings.yearStart === "RAISED" ? "att motionen väcktes" : "att motionen kom in",
    Skrivtid: inDays(settings.writingDays),
    "Från beslut till svar": inDays(settings.handlingDays),
    ...Object.fromEntries(leads),
  };
}
