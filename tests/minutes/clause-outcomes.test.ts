import { describe, expect, it } from "vitest";
import { readClauseOutcomes } from "@/lib/minutes/clause-outcomes";

describe("what became of each att-sats, typed in a row", () => {
  it.each<[string, [number, string][]]>([
    ["", []],
    [
      "1 bifall, 2 avslag",
      [
        [1, "APPROVED"],
        [2, "REJECTED"],
      ],
    ],
    [
      "1: Avslås; 3. anses besvarad",
      [
        [1, "REJECTED"],
        [3, "DEEMED_ANSWERED"],
      ],
    ],
    [
      "2 delvis,10 avskriven",
      [
        [2, "PARTIAL"],
        [10, "STRUCK"],
      ],
    ],
  ])("reads %j", (typed, outcomes) => {
    const { rows, stray } = readClauseOutcomes(typed);
    expect(rows.map(({ position, outcome }) => [position, outcome])).toEqual(outcomes);
    expect(stray).toBeNull();
  });

  it.each(["bifall", "1", "1 kanske", "ett bifall"])("does not guess at %j", (typed) => {
    expect(readClauseOutcomes(`1 bifall, ${typed}`).stray).toBe(typed);
  });
});
