import type { Registered } from "@/lib/motions/create";
import { listedMotionInput } from "@/lib/motions/schema";
import { CaseNumbers } from "./case-numbers";
import { FIELD_IDS, type FieldId } from "./columns";
import { type Past, readHistory } from "./history";
import type { Party } from "./movers";
import type { Meanings } from "./standing";
import type { ListTable } from "./table";
import { typedFrom } from "./typed-row";

/** What the person has said of the list. */
export type Reading = {
  authorityId: string;
  published: boolean;
  /** By column, null for one that is left out. */
  columns: (FieldId | null)[];
  meanings: Meanings;
};

export type Known = { registrationNumber: string; title: string };

/** What a list is held against; `taken`: "BOARD 2023 45" for each § that is used. */
export type Registers = {
  parties: Party[];
  officers: { id: string; name: string }[];
  known: CaseNumbers<Known>;
  taken: Set<string>;
};

/** The cells of a row as the file has them, by what they hold. */
export type Said = Partial<Record<FieldId, string>>;

export type CellError = { field: FieldId; message: string };

export type CheckedRow = {
  no: number;
  said: Said;
  state: "NEW" | "KNOWN" | "WRONG";
  errors: CellError[];
  /** What is not kept, or worth a look, though nothing is wrong. */
  remarks: string[];
  /** Null unless the row is new. */
  motion: Registered | null;
  history: Past[];
};

/** Every row of the list, read and held to the registers, the law and the rows before it. */
export function checkRows(table: ListTable, reading: Reading, registers: Registers): CheckedRow[] {
  const before: Before = { numbers: new CaseNumbers(), taken: new Map() };
  return table.rows.map(({ no, cells }) => {
    const said = Object.fromEntries(
      reading.columns.flatMap((field, column) => (field ? [[field, cells[column] ?? ""]] : [])),
    ) as Said;
    return checkRow({ no, said }, reading, registers, before);
  });
}

/** What the rows above hold: numbers, and which row has each §. */
type Before = {
  numbers: CaseNumbers<{ no: number; registrationNumber: string }>;
  taken: Map<string, number>;
};
type Row = Pick<CheckedRow, "no" | "said">;

function checkRow(row: Row, reading: Reading, registers: Registers, before: Before): CheckedRow {
  const { no, said } = row;
  const number = said.registrationNumber ?? "";
  const none = { ...row, errors: [], remarks: [], motion: null, history: [] };
  const known = number && registers.known.find(number);
  if (known)
    return {
      ...none,
      state: "KNOWN",
      remarks: [`Finns redan: ${known.registrationNumber}, ${known.title}.`],
    };

  const { typed, errors, remarks } = typedFrom(said, reading, registers);
  const twin = number && before.numbers.find(number);
  if (twin)
    errors.push({ field: "registrationNumber", message: `Diarienumret står redan på rad ${twin.no}.` });
  before.numbers.add({ no, registrationNumber: number });

  const read = listedMotionInput.safeParse(typed);
  for (const { path, message } of read.error?.issues ?? []) {
    const field = FIELD_IDS.find((id) => id === path[0] || COLUMN_OF[String(path[0])] === id) ?? "title";
    if (!errors.some((error) => error.field === field)) errors.push({ field, message });
  }
  const history = readHistory(said, read.data ?? null, reading.meanings);
  errors.push(...history.errors);
  for (const { field, mark, paragraph } of history.marks) {
    const [used, above] = [registers.taken.has(mark), before.taken.get(mark)];
    if (used) errors.push({ field, message: `§ ${paragraph} det året är redan använd i registret.` });
    if (above)
      errors.push({
        field,
        message: `§ ${paragraph} det året står redan på rad ${above}. En paragraf gäller ett ärende: töm den ena.`,
      });
    before.taken.set(mark, no);
  }
  remarks.push(...history.remarks);
  if (errors.length > 0 || !read.data) return { ...none, state: "WRONG", errors, remarks };
  return { ...none, state: "NEW", remarks, motion: read.data, history: history.past };
}

const COLUMN_OF: Record<string, FieldId> = { caseOfficerId: "caseOfficer", secrecyProvision: "secrecy" };
