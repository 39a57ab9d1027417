import type { Outcome, Phase } from "@/lib/db/generated/enums";
import { OUTCOME, PHASE } from "@/lib/vocabulary";

/** "På remiss"; for a settled motion also how it ended: "Expedierad: avslag". */
export function phaseInWords(phase: Phase, settled: { outcome: Outcome | null } | null): string {
  if (!settled) return PHASE[phase];
  const end = settled.outcome ? OUTCOME[settled.outcome].toLowerCase() : "återtagen";
  return `${PHASE[phase]}: ${end}`;
}
