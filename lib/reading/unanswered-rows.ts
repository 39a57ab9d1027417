import { findDates } from "./dates.ts";
import { matchesOf } from "./matches.ts";
import { asOneLine } from "./one-line.ts";
import { findPeople, type Person } from "./people.ts";
import { findLooseRegistrationNumbers } from "./registration-numbers.ts";
import { titleInCells } from "./table-cells.ts";
import type { Span } from "./types.ts";

export type Row = {
  no: number | null;
  title: string;
  motioners: Person[];
  registrationNumber: string | null;
  received: string | null;
  plannedBody: string | null;
  plannedDate: string | null;
};

// "Planerad redovisning till kommunstyrelsen den 25 januari 2031", "Kommunfullmäktige den 26 januari".
const PLAN =
  /^[\s.]*(?:Planera[ds]\p{L}*(?: \p{L}+)? (?:till|i|för) |(?:Till|Tas upp i|Behandlas i|Besvaras i|Beslut i|Ärende till) )?(?<body>\p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet)|K[FS]|KSAU)(?!\p{L})[ \t]*/iu;
const LABEL =
  /(?<!\p{L})(?:Dnr|Diarienr|Diarienummer|Ärendenr|Ärendenummer|Inkom(?:men)?|Väckt|Motionär(?:er)?|Status|Planerad)\s*:?(?=\s|$)/giu;

// How far it has come, in a column of its own.
const STATUS =
  /(?:\t| {3,})(?:remitterad|under (?:beredning|utredning|handläggning)|beredning pågår|bereds|utreds|handläggs|pågår|ej påbörja|vilande|inväntar|återremitterad|på remiss|remiss|behandlas|tas upp)(?!\p{L}{3})[^\t\n]*/giu;

/** The rows of a list of motions: numbered, or each opened by its title or its registration number. */
export function findRows(text: string): { row: Row; span: Span }[] {
  const starts = rowStarts(text);
  return starts.flatMap(({ start, from, no }, index) => {
    const end = endOfRow(text, from, starts[index + 1]?.start ?? text.length);
    // The cell of the row's own number counts among its columns.
    const cell = text.slice(start, from).includes("\t") ? "\t" : "";
    const row = readRow(cell + text.slice(from, end), no);
    return row ? [{ row, span: { start, end } }] : [];
  });
}

const EDGES = /^[–•\s.:-]+|[\s:;–-]+$/gu;

type RowStart = { start: number; from: number; no: number | null };

function rowStarts(text: string): RowStart[] {
  const numbered: RowStart[] = [];
  for (const match of matchesOf(
    /(?<=^|[\n\f])[ \t]*(?<no>\d{1,3})[.)]?(?:[ \t]{1,20})(?=[\p{Lu}\d”"])/gu,
    text,
  )) {
    const no = Number(match.groups?.no);
    const after = text.slice(match.index, match.index + LONGEST_ROW);
    if (no !== numbered.length + 1 || findLooseRegistrationNumbers(after).length === 0) continue;
    numbered.push({ start: match.index, from: match.index + match[0].length, no });
  }
  if (numbered.length > 1) return numbered;
  const opened = (pattern: RegExp) =>
    matchesOf(pattern, text).map(({ index }) => ({ start: index, from: index, no: null }));
  const titled = opened(
    /(?<=^|[\n\f])[ \t]*(?=Motion(?:en)?[ :–-]+(?:av|från|om|angående|gällande|rörande|:|–|-|\p{Lu}))/gu,
  );
  if (titled.length > 1) return titled;
  return opened(/(?<=^|[\n\f])(?=[^\n\f]{0,20}?\d{2,4}[-/.:]\d)(?=[^\n\f]*\p{L}{4})/gu).filter(
    ({ from }) =>
      (findLooseRegistrationNumbers(text.slice(from, from + 40))[0]?.span.start ?? LONGEST_ROW) < 12,
  );
}

const LONGEST_ROW = 600;

/** A row ends at an empty line once it has its number and its date: what follows is the head of the next page. */
function endOfRow(text: string, from: number, limit: number): number {
  const row = text.slice(from, Math.min(limit, from + LONGEST_ROW * 2));
  for (const gap of matchesOf(/\n[ \t]*\n|\f/gu, row)) {
    const before = row.slice(0, gap.index);
    if (findLooseRegistrationNumbers(before).length > 0 && findDates(before).length > 0)
      return from + gap.index;
  }
  return from + row.trimEnd().length;
}

/** The columns may be mixed with each other, so what is recognised is taken out and the title is what is left. */
function readRow(text: string, no: number | null): Row | null {
  const [number] = findLooseRegistrationNumbers(text);
  const dates = findDates(text).filter(
    ({ span }) => !number || span.end <= number.span.start || span.start >= number.span.end,
  );
  const received = dates.find(({ wholeDay }) => wholeDay);
  // A number after the date may open with the letters of a body: "2031-05-16  KS 2031/300".
  const between = received && number && text.slice(received.span.end, number.span.start);
  const follows = between && between.trim() === "";
  const afterReceived = (follows ? number : (received ?? number))?.span.end ?? 0;
  const plan = PLAN.exec(text.slice(afterReceived));
  const afterPlan = afterReceived + (plan?.[0].length ?? 0);
  const when = plan ? findWhen(text, afterPlan) : null;
  const taken = [number?.span, received?.span, plan && { start: afterReceived, end: afterPlan }, when?.span];
  const left = without(
    text,
    taken.filter((span) => span !== null && span !== undefined),
  ).replace(STATUS, " ");
  const title = asOneLine((titleInCells(left) ?? left).replace(LABEL, " ")).replace(EDGES, "");
  const titled = findPeople(title);
  const motioners = titled.length > 0 ? titled : findPeople(left);
  if (!title || (!number && !received)) return null;
  return {
    no,
    title,
    motioners: motioners.map(({ name, party }) => ({ name, party })),
    registrationNumber: number?.printed ?? null,
    received: received?.date ?? null,
    plannedBody: plan?.groups?.body ? capitalised(plan.groups.body) : null,
    plannedDate: when?.date ?? null,
  };
}

const WHEN_AT_ONCE = /^\s*(?:den )?(?=\d)/u;
const WHEN_IN_COLUMN =
  /(?:[ \t]{3,}|[\t\n])(?=(?:den|under|senast|våren|hösten|kvartal|i \p{L}+)\s[^.\t\n]{0,40}\d{4}(?:\.|\s|$))/u;

/** When it is planned: next to the body, or further on in the same column, whatever of the title stands between. */
function findWhen(text: string, from: number): { date: string | null; span: Span } | null {
  const rest = text.slice(from);
  const lead = WHEN_AT_ONCE.exec(rest) ?? WHEN_IN_COLUMN.exec(rest);
  if (!lead) return null;
  const start = from + lead.index + lead[0].length;
  const printed = /^[^.\t\n]*?\d{4}(?:-\d\d-\d\d)?\.?/u.exec(text.slice(start))?.[0] ?? "";
  const found = findDates(printed).find(({ span }) => /^(?:den |i )?$/u.test(printed.slice(0, span.start)));
  return printed
    ? { date: found?.date ?? null, span: { start: from + lead.index, end: start + printed.length } }
    : null;
}

const without = (text: string, spans: Span[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
