import type { ReactNode } from "react";
import { DatedText } from "@/components/dated-text";
import { Table } from "@/components/table";
import { namesSources, type Source, type Table as TableBlock } from "@/lib/papers/tree";

type Props = {
  block: TableBlock;
  /** How a row names what it rests on. */
  reference: (source: Source) => ReactNode;
};

/** Facts of a paper as they stand in the register. */
export function FactTable({ block, reference }: Props) {
  const { caption, columns, numeric = [], rows } = block;
  const sourced = namesSources(block);
  return (
    <Table
      caption={caption}
      columns={[...columns, ...(sourced ? ["Källa"] : [])].map((label, column) => ({
        label,
        numeric: numeric.includes(column),
      }))}
    >
      {Object.entries(rows).map(([place, { cells, source, href }]) => (
        <tr key={place}>
          {columns.map((column, index) => (
            <td
              key={column}
              data-label={column}
              className={`hyphens-auto wrap-anywhere whitespace-pre-line sm:min-w-24 ${numeric.includes(index) ? "sm:text-right" : ""}`}
            >
              <Cell href={index === 0 ? href : undefined}>{cells[index] ?? ""}</Cell>
            </td>
          ))}
          {sourced && (
            <td data-label="Källa" className="hyphens-auto wrap-anywhere sm:min-w-32">
              {source && reference(source)}
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

function Cell({ href, children }: { href?: string; children: string }) {
  if (!href) return <DatedText>{children}</DatedText>;
  const [first = "", ...rest] = children.split("\n");
  return (
    <>
      <a href={href} className="tap">
        {first}
      </a>
      {rest.length > 0 && <DatedText>{`\n${rest.join("\n")}`}</DatedText>}
    </>
  );
}
