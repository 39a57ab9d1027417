import "server-only";
import { db } from "@/lib/db/client";
import { PLANNING, type PlanningSettings, planningSettings } from "@/lib/process/planning-settings";

const KEPT_MS = 60_000;
let kept: { name: string; until: number } | null = null;

/**
 * The municipality's own name, as it stands in letterheads and the page head. Kept for a minute: it is
 * on every page and changes once in a lifetime.
 */
export async function municipalityName(): Promise<string> {
  if (kept && kept.until > Date.now()) return kept.name;
  const setting = await db.setting.findUnique({ where: { key: "municipality" } });
  const name = typeof setting?.value === "string" ? setting.value : "Kommunen";
  kept = { name, until: Date.now() + KEPT_MS };
  return name;
}

/** For whoever changes it; other servers on the same database notice within the minute. */
export function forgetMunicipalityName(): void {
  kept = null;
}

/** How the municipality counts the year, and how much time each part of the road takes. */
export async function readPlanningSettings(): Promise<PlanningSettings> {
  const setting = await db.setting.findUnique({ where: { key: PLANNING } });
  return planningSettings(setting?.value);
}
