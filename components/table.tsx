import type { ReactNode } from "react";

type Direction = "ascending" | "descending";
type Column = { label: string; sort?: { href: string; direction?: Direction } };

const ARROWS: Record<Direction, string> = { ascending: "↑", descending: "↓" };

type Props = { caption: string; columns: Column[]; children: ReactNode };

/** A register: the rows are plain `<tr>`s, and each cell's `data-label` names it where a row is a card. */
export function Table({ caption, columns, children }: Props) {
  return (
    <table className="register">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, sort }) => (
            <th key={label} scope="col" aria-sort={sort?.direction}>
              {sort ? (
                <a href={sort.href}>
                  {label}
                  {sort.direction && <span aria-hidden="true">&nbsp;{ARROWS[sort.direction]}</span>}
                </a>
              ) : (
                label
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
