"use client";

import type { Tone } from "@/components/status";

/** A row of the register as it reads. What a row does not say is left out of it. */
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
 * come as one JSON text (of `PrintedRow[]`), which React passes on without looking at each word.
 */
export function PrintedRows({ rows }: { rows: string }) {
  return (JSON.parse(rows) as PrintedRow[]).map((row) => (
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
  ));
}
