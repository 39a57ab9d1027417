import { describe, expect, it } from "vitest";
import type { Outcome } from "@/lib/db/generated/enums";
import { contradiction, wholeOutcome } from "@/lib/meetings/outcome";

describe("the outcome of the whole, from the att-satser", () => {
  it.each<[Outcome[], Outcome | null]>([
    [[], null],
    [["APPROVED"], "APPROVED"],
    [["REJECTED", "REJECTED"], "REJECTED"],
    [["DEEMED_ANSWERED", "DEEMED_ANSWERED"], "DEEMED_ANSWERED"],
    [["APPROVED", "REJECTED"], "PARTIAL"],
    [["APPROVED", "DEEMED_ANSWERED"], "PARTIAL"],
    [["REJECTED", "DEEMED_ANSWERED"], "PARTIAL"],
    [["APPROVED", "CONDITIONAL"], "PARTIAL"],
    [["PARTIAL"], "PARTIAL"],
    [["PARTIAL", "UNCLEAR"], "PARTIAL"],
    [["UNCLEAR"], "UNCLEAR"],
    [["APPROVED", "UNCLEAR"], "UNCLEAR"],
    [["APPROVED", "REJECTED", "UNCLEAR"], "PARTIAL"],
  ])("%j gives %s", (clauses, whole) => {
    expect(wholeOutcome(clauses)).toBe(whole);
  });
});

describe("a whole that", () => {
  it.each<[Outcome, (Outcome | null)[]]>([
    ["REJECTED", []],
    ["REJECTED", [null, null]],
    ["REJECTED", ["REJECTED", null]],
    ["PARTIAL", ["APPROVED", "REJECTED"]],
    ["PARTIAL", ["APPROVED", null]],
    ["UNCLEAR", ["APPROVED", null]],
    ["TABLED", [null, null]],
    ["NO_POSITION", [null]],
    ["RECOMMITTED", ["REJECTED", null]],
  ])("goes with its att-satser: %s, %j", (whole, clauses) => {
    expect(contradiction(whole, clauses)).toBeNull();
  });

  it.each<[Outcome, (Outcome | null)[], string]>([
    ["APPROVED", ["APPROVED", "REJECTED"], "Delat utfall"],
    ["REJECTED", ["DEEMED_ANSWERED", null], "Delat utfall"],
    ["PARTIAL", ["REJECTED", "REJECTED"], "Avslag"],
    ["APPROVED", ["REJECTED"], "Avslag"],
    ["APPROVED", ["APPROVED", "UNCLEAR"], "Oklart"],
    ["TABLED", ["REJECTED", null], "gäller hela ärendet"],
  ])("contradicts them: %s, %j", (whole, clauses, told) => {
    expect(contradiction(whole, clauses)).toContain(told);
  });
});
