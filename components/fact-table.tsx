import type { ReactNode } from "react";
import { DatedText } from "@/components/dated-text";
import { Table } from "@/components/table";
import type { Block, Source } from "@/lib/summaries/tree";

type Props = {
  block: Extract<Block, { kind: "table" }>;
  /** How a row names what it rests on. */
  reference: (source: Source) => ReactNode;
};

/** Facts of a summary as they stand in the register. */
export const FactTable = ({ block: { caption, columns, rows }, reference }: Props) => (
  <Table caption={caption} columns={[...columns, "Källa"].map((label) => ({ label }))}>
    {Object.entries(rows).map(([place, { cells, source }]) => (
      <tr key={place}>
        {columns.map((column, index) => (
          <td key={column} data-label={column} className="hyphens-auto wrap-anywhere sm:min-w-24">
            <DatedText>{cells[index] ?? ""}</DatedText>
          </td>
        ))}
        <td data-label="Källa" className="hyphens-auto wrap-anywhere sm:min-w-32">
          {reference(source)}
        </td>
      </tr>
    ))}
  </Table>
);
