import type { ReactNode } from "react";

type Props = { caption: string; columns: { label: string; numeric?: boolean }[]; children: ReactNode };

/** A register: the rows are plain `<tr>`s, and each cell's `data-label` names it where a row is a card. */
export function Table({ caption, columns, children }: Props) {
  return (
    <table className="register">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, numeric }) => (
            <th key={label} scope="col" className={numeric ? "text-right" : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
