import { fromDb, type PlainDate, toDb } from "@/lib/dates";
import type { Finding } from "@/lib/meetings/rules/act";

/** An answer that comes too late for the council is asked for only with open eyes. */
export function lateDoubts(
  dueOn: PlainDate,
  motion: { deadlineOn: Date; planCouncilOn: Date | null },
): Finding[] {
  const late = (rule: string, last: Date | null, message: (day: PlainDate) => string) =>
    last && toDb(dueOn) > last ? [{ rule, field: "dueOn", message: message(fromDb(last)) }] : [];
  return [
    ...late(
      "after-the-year",
      motion.deadlineOn,
      (day) => `Fullmäktige ska om möjligt besluta senast ${day} (KL 5:35). Svaret kommer efter den dagen.`,
    ),
    ...late(
      "after-the-plan",
      motion.planCouncilOn,
      (day) => `Enligt planen beslutar fullmäktige ${day}. Svaret kommer efter den dagen.`,
    ),
  ].slice(0, 1);
}
