import { readBoardProposal } from "./board-proposal.ts";
import { findCaseTitle } from "./case-title.ts";
import { findDates } from "./dates.ts";
import { readOfficialReport } from "./official-report.ts";
import { asOneLine } from "./one-line.ts";
import { findParts } from "./parts.ts";
import { findRegistrationNumbers } from "./registration-numbers.ts";
import type { Read } from "./types.ts";
import { findRows, type Row } from "./unanswered-rows.ts";

export type ListFields = {
  body?: Read<string>;
  meetingDate?: Read<string>;
  documentDate?: Read<string>;
  registrationNumber?: Read<string>;
  title?: Read<string>;
  rows?: Read<Row[]>;
};

/** A list of the motions that the council has not settled, with the report and the proposal it may hang on. */
export function readUnansweredList(text: string): ListFields {
  const rows = findRows(text);
  const covers = text.slice(0, rows[0]?.span.start ?? text.length);
  const parts = findParts(covers);
  const report = parts.find(({ type }) => type === "OFFICIAL_REPORT");
  const { body, meetingDate } = readBoardProposal(covers.slice(0, parts[1]?.start));
  const top = readOfficialReport(covers.slice(0, parts[1]?.start));
  const own = report && shifted(readOfficialReport(covers.slice(report.start)), report.start);
  const title = findCaseTitle(covers);
  const date = own?.documentDate ?? top.documentDate ?? firstDate(covers);
  const number = own?.registrationNumber ?? top.registrationNumber ?? labelledNumber(covers);
  const author = body ?? own?.body ?? top.body;
  return {
    ...(author && { body: author }),
    ...(meetingDate && { meetingDate }),
    ...(date && { documentDate: date }),
    ...(number && { registrationNumber: number }),
    ...(title && {
      title: { value: asOneLine(covers.slice(title.start, title.end)), spans: [title], sure: true },
    }),
    ...(rows.length > 0 && {
      rows: { value: rows.map(({ row }) => row), spans: rows.map(({ span }) => span), sure: true },
    }),
  };
}

function labelledNumber(covers: string): Read<string> | undefined {
  const found = findRegistrationNumbers(covers).find(({ labelled }) => labelled);
  return found && { value: found.printed, spans: [found.span], sure: true };
}

function firstDate(covers: string): Read<string> | undefined {
  const found = findDates(covers).find(({ wholeDay }) => wholeDay);
  return found && { value: found.date, spans: [found.span], sure: true };
}

/** Fields read from a part of a text, with their places in the whole of it. */
function shifted<T extends Record<string, Read<unknown> | undefined>>(fields: T, by: number): T {
  const moved = Object.entries(fields).map(([name, field]) => [
    name,
    field && { ...field, spans: field.spans.map(({ start, end }) => ({ start: start + by, end: end + by })) },
  ]);
  return Object.fromEntries(moved) as T;
}
