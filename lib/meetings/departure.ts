import type { PlainDate } from "@/lib/dates";
import type { BodyKind, Outcome } from "@/lib/db/generated/enums";
import { FINAL, isFinal } from "@/lib/process/phase";

type Item = { body: { kind: BodyKind }; heldOn: PlainDate | null; outcome: Outcome | null };

/** Whether the council settled the motion otherwise than the board last proposed. It may; it is only told. */
export function departsFromBoard(item: Item, items: Item[]): boolean {
  if (item.body.kind !== "COUNCIL" || !isFinal(item.outcome)) return false;
  const proposal = items.findLast(
    ({ body, heldOn, outcome }) =>
      body.kind === "BOARD" && outcome !== null && FINAL.includes(outcome) && !isAfter(heldOn, item.heldOn),
  );
  return proposal !== undefined && proposal.outcome !== item.outcome;
}

const isAfter = (a: PlainDate | null, b: PlainDate | null): boolean =>
  a !== null && b !== null && a.toString() > b.toString();
