import { type InternalHyperlink, Paragraph, Table, TableCell, TableRow, type TextRun, WidthType } from "docx";
import { columnShares } from "./column-shares";
import * as look from "./docx-look";
import { lines, note } from "./docx-text";
import type { Printed } from "./printed";
import type { Block } from "./tree";

export function table(block: Extract<Block, { kind: "table" }>, noteOf: Printed["noteOf"]): Table {
  const heading = [...block.columns, "Källa"];
  const widths = columnShares(block).map((share) => Math.floor(look.TEXT_WIDTH * share));
  const row = (style: string, cells: (TextRun | InternalHyperlink)[][], tableHeader?: true) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (children, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            borders: tableHeader ? look.headingBorders : undefined,
            children: [new Paragraph({ style, children })],
          }),
      ),
    });
  return new Table({
    columnWidths: widths,
    width: { size: look.TEXT_WIDTH, type: WidthType.DXA },
    layout: "fixed",
    borders: look.tableBorders,
    margins: look.cellMargins,
    rows: [
      row("TableHeading", heading.map(lines), true),
      ...block.rows.map(({ cells, source }) => row("TableText", [...cells.map(lines), note(noteOf(source))])),
    ],
  });
}
