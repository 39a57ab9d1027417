"use client";

import type { Tone } from "@/components/status";
import { Table } from "@/components/table";
import { RegisterPages } from "./register-pages";

/** The register as it reads. */
export type PrintedRegister = {
  caption: string;
  orders: { word: string; href: string; chosen: boolean }[];
  rows: PrintedRow[];
  first?: string;
  next?: string;
};

/** What a row does not say is left out of it. */
export type PrintedRow = {
  id: string;
  title: string;
  facts: string;
  received?: string;
  phase: string;
  since: string;
  holder?: string;
  late?: string;
  awaited?: string;
  lastDay: string;
  tone: Tone;
  year: string;
  caseOfficer?: string;
};

/**
 * The register is read more than anything else. A server component is written twice, as HTML and as
 * React's own data, element by element; of this one, which does nothing, the data is only the words. They
 * come as one JSON text (of `PrintedRegister`), which React passes on without looking at each word.
 */
export function RegisterInPrint({ register }: { register: string }) {
  const { caption, orders, rows, first, next }: PrintedRegister = JSON.parse(register);
  return (
    <>
      <Orders orders={orders} />
      <Table caption={caption} columns={COLUMNS}>
        {rows.map(printed)}
      </Table>
      <RegisterPages first={first} next={next} />
    </>
  );
}

const COLUMNS = [
  { label: "Motion" },
  { label: "Fas" },
  { label: "Vem som har bollen" },
  { label: "Sista dag" },
  { label: "Handläggare" },
];

const Orders = ({ orders }: Pick<PrintedRegister, "orders">) => (
  <nav aria-label="Ordning" className="mt-2 flex flex-wrap items-center gap-x-5 text-small print:hidden">
    <span className="text-muted">Ordna efter</span>
    {orders.map(({ word, href, chosen }) => (
      <a
        key={word}
        href={href}
        aria-current={chosen ? "true" : undefined}
        className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
      >
        {word}
      </a>
    ))}
  </nav>
);

// Not a component of its own: there are 25 of them on every page.
const printed = (row: PrintedRow) => (
  <tr key={row.id}>
    <th scope="row">
      <a href={`/motioner/${row.id}`}>{row.title}</a>
      <small>{row.facts}</small>
      {row.received && <small>{row.received}</small>}
    </th>
    <td data-label="Fas">
      {row.phase}
      <small>{row.since}</small>
    </td>
    <td data-label="Hos">
      {row.holder}
      {row.late ? (
        <span className="status status-bad">{row.late}</span>
      ) : (
        row.awaited && <small>{row.awaited}</small>
      )}
    </td>
    <td data-label="Sista dag">
      {row.lastDay}
      <span className={`status status-${row.tone}`}>{row.year}</span>
    </td>
    <td data-label="Handläggare">{row.caseOfficer}</td>
  </tr>
);
