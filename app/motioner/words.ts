import type { Outcome, Phase } from "@/lib/db/generated/enums";
import type { RegisterFilter } from "@/lib/search/schema";
import { OUTCOME, PHASE } from "@/lib/vocabulary";

export const SHOWN: Record<RegisterFilter["visa"], string> = {
  oppna: "Öppna motioner",
  avgjorda: "Avgjorda motioner",
  alla: "Alla motioner",
};

export const choices = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export const ORDER: Record<RegisterFilter["ordning"], string> = {
  brist: "minst tid kvar",
  inkommen: "senast inkommen",
  rubrik: "rubrik",
};

/** "På remiss"; for a settled motion also how it ended: "Expedierad: avslag". */
export function phaseInWords(phase: Phase, settled: { outcome: Outcome | null } | null): string {
  if (!settled) return PHASE[phase];
  const end = settled.outcome ? OUTCOME[settled.outcome].toLowerCase() : "återtagen";
  return `${PHASE[phase]}: ${end}`;
}
