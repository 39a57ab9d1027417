import { readRegistrationNumber, registrationForms } from "../motions/registration-number.ts";
import { matchesOf } from "./matches.ts";
import type { Span } from "./types.ts";

/** `sure`: the text calls it a registration number ("Dnr"), or its form can be nothing else. */
export type FoundNumber = { printed: string; labelled: boolean; sure: boolean; span: Span };

const SERIES = "[A-ZÅÄÖ]{1,6}|[A-ZÅÄÖ][a-zåäö]{1,3}";
const FORMS = registrationForms(SERIES).map(({ pattern, alone }) => ({
  alone,
  pattern: new RegExp(`(?=[A-ZÅÄÖ\\d])(?<![\\p{L}\\d]|\\d[.:/,-])${pattern}(?![\\p{L}\\d]|[-/:.,]\\d)`, "gu"),
}));

const LABEL = /(?<!\p{L})(?:(?:d\.?|diarie ?|ärende ?)(?:nr|nummer)|beteckning)\.?\s*:?\s*$/iu;
// What is counted in the same way: laws, inquiries, bills, council documents, court cases, telephones.
const NOT_A_REGISTER =
  /(?:(?<!\p{L})(?:SOU|SFS|Ds|prop|bet|dir|rskr|EU|EG|ISO|mål|nr|nummer|handling|motion|org|tel|tfn|telefon|fax|lag|lagen|förordning)\b[.)]?\s*|\+)$/iu;
const NOT_SERIES =
  /^(?:SOU|SFS|DS|PROP|BET|DIR|RSKR|EU|EG|ISO|HT|VT|ÅR|DEN|MAJ|MARS|JUNI|JULI|NR|KL|TEL|TFN|DNR|DIARIE|ÄRENDE)$/;
const LONGEST_LABEL = 24;

/**
 * The registration numbers in running text, in printed order. Forms that may as well be something else
 * ("1364-22", "2020/123") are taken only right after a label.
 */
export const findRegistrationNumbers = (text: string): FoundNumber[] =>
  findLooseRegistrationNumbers(text).filter(({ sure }) => sure);

/** The same, with the weak forms: for a place where nothing but a number is expected, such as a column. */
export function findLooseRegistrationNumbers(text: string): FoundNumber[] {
  const found = candidates(text).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return found.filter(({ span }) => {
    const isFirst = span.start >= end;
    if (isFirst) end = span.end;
    return isFirst;
  });
}

/** "1364/22", "1364-22" and "SLK-2022-01364" give the same key; null when the form is not known. */
export function sameCaseKey(printed: string): string | null {
  const { year, serial } = readRegistrationNumber(printed);
  return year === null || serial === null ? null : `${year}:${serial}`;
}

/** Whether two printed numbers can be one: the same year and serial, and not the registers of two bodies. */
export function mayBeSameNumber(one: string, other: string): boolean {
  const key = sameCaseKey(one);
  if (key === null || key !== sameCaseKey(other)) return false;
  const [first, second] = [readRegistrationNumber(one).series, readRegistrationNumber(other).series];
  return first === null || second === null || first === second;
}

/** Whatever has one of the forms, also within one another. */
function candidates(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const line of linesWithNumbers(text)) {
    const plain = inPlainSigns(line.text);
    for (const { pattern, alone } of FORMS)
      for (const { 0: number, index, groups = {} } of matchesOf(pattern, plain)) {
        if (groups.series && NOT_SERIES.test(groups.series.toUpperCase())) continue;
        const start = line.start + index;
        const before = inPlainSigns(text.slice(Math.max(0, start - LONGEST_LABEL), start));
        const labelled = LABEL.test(before);
        if (!labelled && (isPeriod(groups) || NOT_A_REGISTER.test(before))) continue;
        const span = { start, end: start + number.length };
        found.push({ printed: text.slice(start, span.end), labelled, sure: alone || labelled, span });
      }
  }
  return found;
}

/** As long as the text, so that offsets hold. */
const inPlainSigns = (text: string): string =>
  text.replace(/[\u2010-\u2015\u2212]/g, "-").replace(/\u00a0/g, " ");

// In every form a digit stands beside a sign or a capital that another digit or a capital follows.
const MAY_HOLD_NUMBER = /\d(?:[-\u2010-\u2015\u2212/.:][\dA-ZÅÄÖ]|[A-ZÅÄÖ])/g;

/** No number runs over the end of a line, and most lines hold none. */
function linesWithNumbers(text: string): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = [];
  let end = 0;
  for (const { index } of matchesOf(MAY_HOLD_NUMBER, text)) {
    if (index < end) continue;
    const start = text.lastIndexOf("\n", index) + 1;
    end = text.indexOf("\n", index);
    if (end < 0) end = text.length;
    lines.push({ text: text.slice(start, end), start });
  }
  return lines;
}

/** School years and terms of office ("2022/23", "KF 2022-2026") are no numbers of a case; "KS 2022/23" is one. */
function isPeriod({ series, year = "", serial = "" }: Record<string, string>): boolean {
  const [from, to] = year.length === 4 ? [year, serial] : [serial, year];
  if (!/^(?:19|20)\d\d$/.test(from) || (to.length !== 4 && (series || to.length !== 2))) return false;
  const years = Number(to.length === 2 ? from.slice(0, 2) + to : to) - Number(from);
  return years >= 0 && years <= LONGEST_TERM;
}

const LONGEST_TERM = 5;
