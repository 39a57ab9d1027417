import { describe, expect, it } from "vitest";
import type { Outcome } from "@/lib/db/generated/enums";
import { departsFromBoard } from "@/lib/meetings/departure";
import { chairOverruled, findingInWords, grantsBoardsProposal, outcomeMeant } from "@/lib/meetings/meaning";
import { day } from "./an-act";

describe("what words mean for the motion", () => {
  it.each<[string | null, Outcome | null, Outcome | null]>([
    ["avslag på motionen", null, "REJECTED"],
    ["Bifall till motionen.", null, "APPROVED"],
    ["att motionen anses besvarad", null, "DEEMED_ANSWERED"],
    ["återremiss", null, "RECOMMITTED"],
    ["kommunstyrelsens förslag", "REJECTED", "REJECTED"],
    ["kommunstyrelsens förslag, avslag på motionen", "REJECTED", "REJECTED"],
    ["kommunstyrelsens förslag, avslag på motionen", "APPROVED", null],
    ["kommunstyrelsens förslag", null, null],
    ["avslag på motionen eller återremiss", null, null],
    ["Karlssons yrkande", "REJECTED", null],
    [null, "REJECTED", null],
  ])("%j, where the board proposed %s: %s", (text, board, meant) => {
    expect(outcomeMeant({ text, board })).toBe(meant);
  });

  it.each([
    ["Kommunfullmäktige bifaller kommunstyrelsens förslag.", true],
    ["Enligt kommunstyrelsens förslag: motionen avslås.", true],
    ["Kommunfullmäktige beslutar i enlighet med kommunstyrelsens förslag.", true],
    ["Kommunfullmäktige avslår kommunstyrelsens förslag.", false],
    ["Kommunfullmäktige bifaller motionen.", false],
  ])("%j grants the board's proposal: %s", (text, granted) => {
    expect(grantsBoardsProposal(text)).toBe(granted);
  });
});

describe("the chair's finding", () => {
  const vote = { yes: 40, no: 41, yesMeans: "avslag på motionen", noMeans: "bifall till motionen" };

  it.each([
    ["Avslag på motionen.", true],
    ["bifall till motionen", false],
    ["återremiss", false],
    [null, false],
  ])("%j was overturned by the vote: %s", (chairFinding, overruled) => {
    expect(chairOverruled({ chairFinding, votes: [vote] })).toBe(overruled);
  });

  it("is not overturned by a tie, nor by a vote that keeps no meanings", () => {
    expect(chairOverruled({ chairFinding: "ja", votes: [{ ...vote, yesMeans: null, noMeans: null }] })).toBe(
      false,
    );
    expect(chairOverruled({ chairFinding: vote.yesMeans, votes: [{ ...vote, yes: 41 }] })).toBe(false);
  });

  it.each([
    ["ja", "avslag på motionen"],
    ["Nej.", "bifall till motionen"],
    ["återremiss", "återremiss"],
    [null, null],
  ])("%j in words: %j", (typed, words) => {
    expect(findingInWords(typed, [vote])).toBe(words);
  });
});

describe("a decision against the board's proposal", () => {
  const item = (kind: "BOARD" | "COUNCIL", on: string, outcome: Outcome) => ({
    body: { kind },
    heldOn: day(on),
    outcome,
    clauses: [] as { clauseId: string; outcome: Outcome }[],
  });
  const decision = item("COUNCIL", "2026-06-11", "APPROVED");

  it.each<[string, ReturnType<typeof item>[], boolean]>([
    ["the same", [item("BOARD", "2026-05-20", "APPROVED")], false],
    ["another", [item("BOARD", "2026-05-20", "REJECTED")], true],
    [
      "changed before",
      [item("BOARD", "2026-04-20", "REJECTED"), item("BOARD", "2026-05-20", "APPROVED")],
      false,
    ],
    ["made afterwards", [item("BOARD", "2026-06-20", "REJECTED")], false],
    ["without a position", [item("BOARD", "2026-05-20", "NO_POSITION")], false],
    ["none", [], false],
  ])("where the proposal was %s", (_, items, departs) => {
    expect(departsFromBoard(decision, [...items, decision])).toBe(departs);
  });

  it.each<[string, Outcome[], Outcome[], boolean]>([
    ["the same of every att-sats", ["APPROVED", "REJECTED"], ["APPROVED", "REJECTED"], false],
    ["the other way round", ["APPROVED", "REJECTED"], ["REJECTED", "APPROVED"], true],
    ["nothing of them", [], ["REJECTED", "APPROVED"], false],
    ["something of the first only", ["APPROVED"], ["APPROVED", "REJECTED"], false],
  ])("of a split motion, where the board said %s", (_, proposed, decided, departs) => {
    const saying = (outcomes: Outcome[]) =>
      outcomes.map((outcome, place) => ({ clauseId: `clause ${place}`, outcome }));
    const proposal = { ...item("BOARD", "2026-05-20", "PARTIAL"), clauses: saying(proposed) };
    const split = { ...item("COUNCIL", "2026-06-11", "PARTIAL"), clauses: saying(decided) };
    expect(departsFromBoard(split, [proposal, split])).toBe(departs);
  });

  it("is only one that settles", () => {
    const tabled = item("COUNCIL", "2026-06-11", "TABLED");
    expect(departsFromBoard(tabled, [item("BOARD", "2026-05-20", "REJECTED"), tabled])).toBe(false);
  });
});
