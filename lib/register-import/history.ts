import { PlainDate, today } from "@/lib/dates";
import type { Outcome } from "@/lib/db/generated/enums";
import { settles } from "@/lib/meetings/rules/law";
import type { Registered } from "@/lib/motions/create";
import type { FieldId } from "./columns";
import { readDay } from "./days";
import type { CellError, Said } from "./rows";
import {
  chosenFor,
  isDecision,
  MEANINGS,
  type Meaning,
  type Meanings,
  readStanding,
  type Standing,
} from "./standing";

/** A fact that the list tells of the case, in the words of the list. */
export type Past =
  | {
      kind: "DECISION";
      by: "BOARD" | "COUNCIL";
      on: PlainDate;
      paragraph: string | null;
      outcome: Outcome;
      text: string;
    }
  | { kind: "MILESTONE"; milestone: "WITHDRAWN" | "ASSIGNED"; on: PlainDate; text: string };

type Told = Omit<Standing, "problem"> & { meaning: Meaning };

/** A § that the row lays claim to: a body uses each once a year. */
type Mark = { field: FieldId; mark: string; paragraph: string };
type History = { past: Past[]; errors: CellError[]; remarks: string[]; marks: Mark[] };

/** What the list says has happened to the motion; refused where it is unclear or cannot lawfully have happened. */
export function readHistory(said: Said, motion: Registered | null, meanings: Meanings): History {
  const errors: CellError[] = [];
  const remarks: string[] = [];
  const refuse = (field: FieldId, message: string) => {
    errors.push({ field, message });
    return null;
  };
  const council = readCouncil(said, meanings, refuse, remarks);
  const board = readCell("board", said.board ?? "", meanings, refuse);
  const past = [
    ...(board ? boardPast(board, said.board ?? "", refuse) : []),
    ...(council ? councilPast(council, said.standing ?? "") : []),
  ];
  if (motion) errors.push(...past.flatMap((one) => unlawful(one, motion, past)));
  const marks = past.flatMap((one) =>
    one.kind === "DECISION" && one.paragraph
      ? [{ field: fieldOf(one), mark: `${one.by} ${one.on.year} ${one.paragraph}`, paragraph: one.paragraph }]
      : [],
  );
  return { past, errors, remarks, marks };
}

type Refuse = (field: FieldId, message: string) => null;

/** The cell with the decision, and those with its day and § where the list has such columns. */
function readCouncil(said: Said, meanings: Meanings, refuse: Refuse, remarks: string[]): Told | null {
  const { standing = "", decidedOn = "", paragraph = "" } = said;
  const day = readDay(decidedOn);
  const number = /^\D{0,12}?(\d{1,4}(?:[.:]\d{1,3})?)(?:\/\d{2,4})?$/u.exec(paragraph)?.[1] ?? null;
  if (decidedOn && !day)
    return refuse("decidedOn", `”${decidedOn.slice(0, 40)}” är inget datum. Skriv till exempel 2023-05-02.`);
  if (paragraph && !number)
    return refuse("paragraph", "Skriv paragrafens nummer, till exempel 12 eller 6.10.");
  if (!standing && !day && !number) return null;
  const told = readCell("standing", standing, meanings, refuse, { on: day, paragraph: number });
  if (!told) return null;
  if (day && told.on && !told.on.equals(day)) {
    return refuse("decidedOn", `Dagen är ${day} här, men ${told.on} i kolumnen med beslutet.`);
  }
  if (told.meaning === "OPEN") {
    if (day) remarks.push(`Dagen ${day} sparas inte: motionen är inte avgjord.`);
    return null;
  }
  return { ...told, on: day ?? told.on, paragraph: number ?? told.paragraph };
}

/** Null for an empty cell, and where it is refused. */
function readCell(
  field: "standing" | "board",
  cell: string,
  meanings: Meanings,
  refuse: Refuse,
  beside: { on: PlainDate | null; paragraph: string | null } = { on: null, paragraph: null },
): Told | null {
  if (!cell && !beside.on && !beside.paragraph) return null;
  const { problem, ...standing } = readStanding(cell);
  if (problem) return refuse(field, problem);
  const meaning = chosenFor(standing.words, meanings);
  if (!meaning) {
    return refuse(
      field,
      standing.words
        ? `Det är inte valt vad ”${standing.words.slice(0, 60)}” betyder.`
        : "Det står inte vad som beslutades.",
    );
  }
  const needsDay = meaning !== "OPEN" && meaning !== "ASSIGNED";
  if (needsDay && !standing.on && !beside.on) {
    return refuse(field, "Skriv dagen för beslutet, till exempel ”avslag 2023-05-02 § 45”.");
  }
  return { ...standing, meaning };
}

function boardPast({ meaning, on, paragraph }: Told, cell: string, refuse: Refuse): Past[] {
  if (meaning === "OPEN") return [];
  if (!isDecision(meaning) || !on) {
    refuse("board", "I den här kolumnen ska stå vad kommunstyrelsen föreslog fullmäktige.");
    return [];
  }
  const text = `Kommunstyrelsens förslag enligt kommunens förteckning: ${cell}`;
  return [{ kind: "DECISION", by: "BOARD", on, paragraph, outcome: meaning, text }];
}

function councilPast({ meaning, on, paragraph }: Told, cell: string): Past[] {
  const text = `Enligt kommunens förteckning: ${cell || MEANINGS[meaning]}`;
  if (!on) return [];
  if (isDecision(meaning))
    return [{ kind: "DECISION", by: "COUNCIL", on, paragraph, outcome: meaning, text }];
  return meaning === "OPEN" ? [] : [{ kind: "MILESTONE", milestone: meaning, on, text }];
}

const fieldOf = (past: Past): FieldId =>
  past.kind === "DECISION" && past.by === "BOARD" ? "board" : "standing";

/** Why that cannot have happened to this motion; everything else is the law of the ordinary forms. */
function unlawful(past: Past, { receivedOn, writtenOn, raisedOn }: Registered, all: Past[]): CellError[] {
  const field = fieldOf(past);
  const wrong = (message: string) => [{ field, message }];
  if (isBefore(today(), past.on)) return wrong(`Dagen ${past.on} har inte varit ännu.`);
  if (isBefore(past.on, writtenOn ?? receivedOn))
    return wrong(`${past.on} är före den dag då motionen skrevs eller kom in.`);
  if (past.kind !== "DECISION" || past.by === "BOARD") return [];
  const settling = settles({ body: { id: "", name: "", kind: "COUNCIL" }, outcome: past.outcome });
  if (settling && raisedOn && isBefore(past.on, raisedOn)) {
    return wrong(`Motionen väcktes ${raisedOn} och kan inte ha avgjorts ${past.on} (KL 5:22).`);
  }
  const board = all.find((one) => one.kind === "DECISION" && one.by === "BOARD");
  return settling && board && isBefore(past.on, board.on)
    ? wrong(`Kommunstyrelsen ska ha yttrat sig före fullmäktige (KL 5:28), men gjorde det ${board.on}.`)
    : [];
}

const isBefore = (a: PlainDate, b: PlainDate) => PlainDate.compare(a, b) < 0;
