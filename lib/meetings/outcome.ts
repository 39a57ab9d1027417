import type { Outcome } from "@/lib/db/generated/enums";
import { OUTCOME } from "@/lib/vocabulary";

/** What can be said of a motion, and of each of its att-satser. */
export const SUBSTANTIVE = [
  "APPROVED",
  "REJECTED",
  "DEEMED_ANSWERED",
  "PARTIAL",
  "CONDITIONAL",
  "STRUCK",
  "UNCLEAR",
] as const satisfies readonly Outcome[];

/** What is done with the case without saying anything of the motion. */
export const PROCEDURAL = ["NO_POSITION", "TABLED", "RECOMMITTED"] as const satisfies readonly Outcome[];

/**
 * The outcome of the whole motion, from what is known of every att-sats: split where they differ.
 * Where one is unclear the whole is too, unless the others have split already. Null for a motion
 * without att-satser, of which they say nothing.
 */
export function wholeOutcome(clauseOutcomes: Outcome[]): Outcome | null {
  const known = new Set(clauseOutcomes.filter((outcome) => outcome !== "UNCLEAR"));
  if (known.size > 1 || known.has("PARTIAL")) return "PARTIAL";
  if (known.size < new Set(clauseOutcomes).size) return "UNCLEAR";
  return clauseOutcomes[0] ?? null;
}

/**
 * Why `whole` cannot be the outcome when the att-satser have theirs, or null when it can. An att-sats
 * without one of its own (null) follows the whole.
 */
export function contradiction(whole: Outcome, clauses: (Outcome | null)[]): string | null {
  // Some att-satser may be settled while the rest goes back.
  if (whole === "RECOMMITTED" || clauses.every((outcome) => outcome === null)) return null;
  if (!SUBSTANTIVE.some((outcome) => outcome === whole)) {
    return `”${OUTCOME[whole]}” gäller hela ärendet. Välj ett annat utfall, eller töm utfallet per att-sats.`;
  }
  const derived = wholeOutcome(clauses.map((outcome) => outcome ?? whole));
  if (derived === null || derived === whole) return null;
  return derived === "PARTIAL"
    ? `Att-satserna har fått olika utfall. Då är utfallet för hela motionen ”${OUTCOME.PARTIAL}”.`
    : `Alla att-satser har inte fått utfallet ”${OUTCOME[whole]}”. Av dem följer att utfallet är ”${OUTCOME[derived]}”.`;
}
