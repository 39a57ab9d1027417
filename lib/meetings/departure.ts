import type { PlainDate } from "@/lib/dates";
import type { BodyKind, Outcome } from "@/lib/db/generated/enums";
import { FINAL, isFinal } from "@/lib/process/phase";

type Item = {
  body: { kind: BodyKind };
  heldOn: PlainDate | null;
  outcome: Outcome | null;
  clauses: { clauseId: string; outcome: Outcome }[];
};

/**
 * Whether the council settled the motion, or an att-sats of which both said something, otherwise than the
 * board last proposed. It may; it is only told.
 */
export function departsFromBoard(item: Item, items: Item[]): boolean {
  if (item.body.kind !== "COUNCIL" || !isFinal(item.outcome)) return false;
  const proposal = items.findLast(
    ({ body, heldOn, outcome }) =>
      body.kind === "BOARD" && outcome !== null && FINAL.includes(outcome) && !isAfter(heldOn, item.heldOn),
  );
  return proposal !== undefined && (proposal.outcome !== item.outcome || clausesDiffer(proposal, item));
}

const clausesDiffer = (proposal: Item, decision: Item): boolean =>
  decision.clauses.some(({ clauseId, outcome }) =>
    proposal.clauses.some((proposed) => proposed.clauseId === clauseId && proposed.outcome !== outcome),
  );

const isAfter = (a: PlainDate | null, b: PlainDate | null): boolean =>
  a !== null && b !== null && a.toString() > b.toString();
