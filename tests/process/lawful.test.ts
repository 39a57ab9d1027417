import { describe, expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import type { BodyKind, Outcome } from "@/lib/db/generated/enums";
import { contradictionsIn, type Told } from "@/lib/process/lawful";

const day = (text: string) => PlainDate.from(`2026-${text}`);
const item = (
  bodyKind: BodyKind,
  on: string,
  outcome: Outcome,
  more: { overridden?: boolean; posted?: string } = {},
) => ({
  id: `${bodyKind} ${on}`,
  bodyKind,
  on: day(on),
  outcome,
  postedOn: more.posted ? day(more.posted) : null,
  overridden: more.overridden ?? false,
});
const milestone = (kind: "WITHDRAWN" | "CLOSED", on: string, note: string | null = null) => ({
  kind,
  on: day(on),
  note,
});
const nothing: Told = { raisedOn: null, decisions: [], milestones: [], dispatches: [], assignments: [] };
const board = item("BOARD", "03-02", "REJECTED");
const council = item("COUNCIL", "03-30", "REJECTED", { posted: "04-08" });
const line = (on: string | null, minutesItemId = council.id) => ({ minutesItemId, on: on ? day(on) : null });
const settled: Told = { ...nothing, decisions: [board, council], dispatches: [line("04-10")] };

const LAWFUL: [string, Told][] = [
  ["raised the day it was settled", { ...settled, raisedOn: day("03-30") }],
  ["nothing", nothing],
  ["settled and dispatched", settled],
  ["closed the day after the last day to appeal", { ...settled, milestones: [milestone("CLOSED", "04-30")] }],
  ["closed before that, with a reason", { ...settled, milestones: [milestone("CLOSED", "04-01", "Klart.")] }],
  [
    "withdrawn and closed",
    { ...nothing, milestones: [milestone("WITHDRAWN", "02-02"), milestone("CLOSED", "02-02")] },
  ],
  ["struck without the board", { ...nothing, decisions: [item("COUNCIL", "03-30", "STRUCK")] }],
  ["urgent", { ...nothing, decisions: [item("COUNCIL", "03-30", "REJECTED", { overridden: true })] }],
];

const UNLAWFUL: [string, Told, string][] = [
  ["raised afterwards", { ...settled, raisedOn: day("03-31") }, "raised before it is settled"],
  [
    "settled twice",
    { ...settled, decisions: [board, council, item("COUNCIL", "06-01", "APPROVED")] },
    "settled once",
  ],
  ["withdrawn as well", { ...settled, milestones: [milestone("WITHDRAWN", "02-02")] }, "settled once"],
  ["without the board", { ...settled, decisions: [council] }, "the board has its say"],
  [
    "with a board that only tabled it",
    { ...settled, decisions: [item("BOARD", "03-02", "TABLED"), council] },
    "the board has its say",
  ],
  [
    "with the board afterwards",
    { ...settled, decisions: [item("BOARD", "04-02", "REJECTED"), council] },
    "the board has its say",
  ],
  [
    "closed but open",
    { ...nothing, milestones: [milestone("CLOSED", "04-30", "Klart.")] },
    "closed when settled",
  ],
  [
    "closed before it was settled",
    { ...settled, milestones: [milestone("CLOSED", "03-29", "Klart.")] },
    "closed when settled",
  ],
  ["closed too early", { ...settled, milestones: [milestone("CLOSED", "04-29")] }, "closed with a reason"],
  [
    "closed with a line left",
    { ...settled, dispatches: [line(null)], milestones: [milestone("CLOSED", "04-30")] },
    "closed with a reason",
  ],
  ["dispatched too early", { ...settled, dispatches: [line("03-29")] }, "dispatched when decided"],
  [
    "assignments by the board",
    { ...settled, assignments: [{ minutesItemId: board.id }] },
    "only a settlement is dispatched",
  ],
];

describe("what a case says of itself", () => {
  it.each(LAWFUL)("is lawful: %s", (_name, told) => {
    expect([...contradictionsIn(told).keys()]).toEqual([]);
  });

  it.each(UNLAWFUL)("is not: %s", (_name, told, rule) => {
    expect([...contradictionsIn(told).keys()]).toEqual([rule]);
  });
});
