import type { Tone } from "@/components/status";
import { inDays } from "@/lib/dates";
import type { YearStatus } from "@/lib/process/deadline";

export const YEAR: Record<YearStatus, { tone: Tone; word: string }> = {
  ON_ITS_WAY: { tone: "neutral", word: "I tid" },
  NINE_MONTHS: { tone: "warning", word: "Nio månader har gått" },
  REPORT_DUE: { tone: "warning", word: "Elva månader har gått: ska avgöras eller anmälas" },
  REPORTED_IN_TIME: { tone: "info", word: "Anmäld till fullmäktige i tid" },
  BROKEN: { tone: "bad", word: "Året gick ut utan beslut eller anmälan" },
  SETTLED_IN_TIME: { tone: "good", word: "Avgjord inom året" },
  SETTLED_LATE: { tone: "neutral", word: "Avgjord efter årets slut" },
};

/** How the motion stands to the year of KL 5:35, in as few words as a list has room for. */
export function yearInShort({ status, daysLeft }: { status: YearStatus; daysLeft: number }): string {
  switch (status) {
    case "SETTLED_IN_TIME":
      return "Avgjord i tid";
    case "SETTLED_LATE":
      return `Avgjord ${inDays(-daysLeft)} över tiden`;
    case "REPORTED_IN_TIME":
      return `Anmäld, ${timeLeft(daysLeft)}`;
    case "NINE_MONTHS":
      return `${timeLeft(daysLeft)}, nio månader har gått`;
    case "REPORT_DUE":
      return `${timeLeft(daysLeft)}, ska anmälas`;
    case "BROKEN":
      return `${timeLeft(daysLeft)}, inte anmäld`;
    case "ON_ITS_WAY":
      return timeLeft(daysLeft);
  }
}

function timeLeft(days: number): string {
  if (days < 0) return `${inDays(-days)} över tiden`;
  return days === 0 ? "sista dagen är i dag" : `${inDays(days)} kvar`;
}
