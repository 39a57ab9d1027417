import { describe, expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import type { BodyKind, Outcome } from "@/lib/db/generated/enums";
import { phaseOf } from "@/lib/process/phase";
import { settlementOf } from "@/lib/process/settlement";

const day = (text: string) => PlainDate.from(text);
const decided = (bodyKind: BodyKind, on: string, outcome: Outcome) => ({ bodyKind, on: day(on), outcome });
const withdrawn = (on: string) => ({ kind: "WITHDRAWN" as const, on: day(on) });

describe("how a motion ended", () => {
  const rejected = decided("COUNCIL", "2026-03-01", "REJECTED");
  it.each([
    ["is open when nobody has decided", [], [], null],
    ["is open when only the board has decided", [decided("BOARD", "2026-02-01", "REJECTED")], [], null],
    ["is open when the council tabled it", [decided("COUNCIL", "2026-02-01", "TABLED")], [], null],
    ["ends with the council's decision", [rejected], [], "2026-03-01 REJECTED"],
    ["ends once", [decided("COUNCIL", "2026-04-01", "APPROVED"), rejected], [], "2026-03-01 REJECTED"],
    ["ends with a withdrawal", [], [withdrawn("2026-01-15")], "2026-01-15 null"],
    ["cannot be withdrawn afterwards", [rejected], [withdrawn("2026-03-02")], "2026-03-01 REJECTED"],
  ])("%s", (_name, decisions, milestones, expected) => {
    const settlement = settlementOf({ decisions, milestones });
    expect(settlement && `${settlement.on} ${settlement.outcome}`).toBe(expected);
    const nothing = { raisedOn: null, referrals: [], dispatches: [] };
    const facts = { ...nothing, receivedOn: day("2026-01-01"), decisions, milestones };
    expect(phaseOf(facts).open).toBe(settlement === null);
  });
});
