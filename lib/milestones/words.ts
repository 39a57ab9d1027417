import type { PlainDate } from "@/lib/dates";
import type { Missing } from "@/lib/process/closing";

/** What stands in the way of closing a case, in words. */
export function closingWords(
  missing: Missing,
  { lastAppealDay }: { lastAppealDay: PlainDate | null },
): string {
  switch (missing) {
    case "NOT_SETTLED":
      return "Motionen är inte avgjord. Registrera fullmäktiges beslut först.";
    case "NO_RECIPIENTS":
      return "Beslutet är inte expedierat: det finns ingen mottagare i sändlistan.";
    case "NOT_DISPATCHED":
      return "Beslutet är inte expedierat till alla mottagare i sändlistan.";
    case "NOT_POSTED":
      return "Protokollet är inte anslaget, så överklagandetiden har inte börjat (KL 13:5).";
    case "APPEAL_RUNNING":
      return `Beslutet kan överklagas till och med ${lastAppealDay} (KL 13:5).`;
  }
}
