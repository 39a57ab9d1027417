import { PlainDate } from "@/lib/dates";
import type { Outcome } from "@/lib/db/generated/enums";
import { type Facts, isFinal } from "./phase";

/** `outcome` is null when the motion was withdrawn before the council settled it. */
export type Settlement = { on: PlainDate; outcome: Outcome | null };

/** How the road ended, and when; null while the motion is open. What comes after changes nothing. */
export function settlementOf({
  decisions,
  milestones,
}: Pick<Facts, "decisions" | "milestones">): Settlement | null {
  const final = decisions.filter(({ bodyKind, outcome }) => bodyKind === "COUNCIL" && isFinal(outcome));
  const withdrawn = milestones.filter(({ kind }) => kind === "WITHDRAWN");
  const ends = [
    ...final.map(({ on, outcome }) => ({ on, outcome })),
    ...withdrawn.map(({ on }) => ({ on, outcome: null })),
  ];
  return ends.sort((a, b) => PlainDate.compare(a.on, b.on))[0] ?? null;
}
