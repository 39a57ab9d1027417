import {
  AlignmentType,
  type InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  type TextRun,
  WidthType,
} from "docx";
import type { VersionedLook } from "@/lib/look/look";
import { namesSources, type Table as TableBlock } from "../tree";
import { columnShares } from "./column-shares";
import { TEXT_WIDTH, tableLook } from "./docx-look";
import { lines, note } from "./docx-text";
import type { Printed } from "./printed";

export function table(block: TableBlock, look: VersionedLook, noteOf: Printed["noteOf"]): Table {
  const { borders, heading, margins } = tableLook(look);
  const sourced = namesSources(block);
  const widths = columnShares(block).map((share) => Math.floor(TEXT_WIDTH * share));
  const row = (style: string, cells: (TextRun | InternalHyperlink)[][], tableHeader?: true) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map((children, column) => {
        const alignment = block.numeric?.includes(column) ? AlignmentType.RIGHT : undefined;
        return new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          borders: tableHeader ? heading : undefined,
          children: [new Paragraph({ style, alignment, children })],
        });
      }),
    });
  return new Table({
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: "fixed",
    borders,
    margins,
    rows: [
      row("TableHeading", [...block.columns, ...(sourced ? ["Källa"] : [])].map(lines), true),
      ...block.rows.map(({ cells, source }) =>
        row("TableText", [...cells.map(lines), ...(sourced ? [note(noteOf(source))] : [])]),
      ),
    ],
  });
}
