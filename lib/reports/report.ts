import type { PlainDate } from "@/lib/dates";
import type { Block, PaperTree, Passage } from "@/lib/papers/tree";

/** A report is a paper to read and tables to go on counting with. */
export type Report = {
  tree: PaperTree;
  tables: DataTable[];
  /** What it cannot be put up, sent or filed without, as sentences that name it. */
  missing?: string[];
  /** Cases under secrecy are told of in it. */
  tellsSecrets?: boolean;
};

type Head = Pick<PaperTree, "documentName" | "title" | "municipality" | "sections"> &
  Partial<Pick<PaperTree, "addressee" | "facts">> & { today: PlainDate };

/** What is common to all reports: they are of many cases, as of a day, and rest on the register as a whole. */
export const reportTree = ({ today, ...head }: Head): PaperTree => ({
  registrationNumber: null,
  cites: false,
  madeOn: today.toString(),
  addressee: [],
  facts: [],
  ...head,
});

/** Null is "no such number": the median of nothing. */
export type Cell = string | number | null;

/** `key` names it in the address of its CSV file. */
export type DataTable = {
  key: string;
  name: string;
  columns: string[];
  rows: Cell[][];
  /** Where each row leads on the screen. */
  hrefs?: string[];
};

/** The table as it stands in the paper: figures to the right, and a dash where there is none. */
export function tableBlock({ name, columns, rows, hrefs = [] }: DataTable): Block {
  const isNumeric = (column: number) =>
    rows.some((row) => typeof row[column] === "number") &&
    rows.every((row) => typeof row[column] !== "string");
  return {
    kind: "table",
    caption: name,
    columns,
    numeric: [...columns.keys()].filter(isNumeric),
    rows: rows.map((row, index) => ({ cells: row.map(printed), source: null, href: hrefs[index] })),
  };
}

const printed = (cell: Cell): string =>
  cell === null ? "–" : typeof cell === "number" ? cell.toLocaleString("sv-SE") : cell;

/**
 * Bars of those columns of the table, and the table under them. `unit` follows each figure: "dagar", "%". Nothing
 * is drawn where every figure is missing or nought.
 */
export function chartOver(
  table: DataTable,
  { columns, unit = "", rows = table.rows }: { columns: number[]; unit?: string; rows?: Cell[][] },
): Block[] {
  const shown = (value: number) => `${value.toLocaleString("sv-SE")}${unit && `\u00a0${unit}`}`;
  const groups = rows.flatMap((row) => {
    const bars = columns.flatMap((column) => {
      const value = row[column];
      return typeof value === "number" ? [{ value, shown: shown(value) }] : [];
    });
    return bars.length === columns.length ? [{ label: String(row[0]), bars }] : [];
  });
  const series = columns.map((column) => table.columns[column] ?? "");
  const isDrawn = groups.some(({ bars }) => bars.some(({ value }) => value > 0));
  const told = groups.map(({ label, bars }) => `${label}: ${bars.map((bar) => bar.shown).join(" och ")}`);
  const alt = `Stapeldiagram, ${series.join(" och ").toLowerCase()}. ${told.join("; ")}.`;
  if (!isDrawn) return [tableBlock(table)];
  return [
    { kind: "chart", caption: table.name, alt, series, groups },
    tableBlock({ ...table, name: `${table.name}, i siffror` }),
  ];
}

/** A stock phrase, or a fact told in one. */
export const says = (id: string, text: string): Passage => ({ id, text, source: null });
