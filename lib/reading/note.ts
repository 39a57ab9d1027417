import { findCaseTitle } from "./case-title.ts";
import { findDates } from "./dates.ts";
import { linesOf } from "./lines.ts";
import { asOneLine } from "./one-line.ts";
import { findBodyWithin } from "./organisations.ts";
import { partiesWithin } from "./parties.ts";
import { findPeople, type Person } from "./people.ts";
import { findRegistrationNumbers } from "./registration-numbers.ts";
import { findSignature } from "./signature.ts";
import type { Read, Span } from "./types.ts";

export type NoteFields = {
  body?: Read<string>;
  meetingDate?: Read<string>;
  registrationNumber?: Read<string>;
  title?: Read<string>;
  motioners?: Read<Person[]>;
  protocolNotes?: Read<Person[]>;
  reservations?: Read<Person[]>;
};

/** A protokollsanteckning, särskilt yttrande or reservation handed in as a document of its own. */
export function readNote(text: string): NoteFields {
  const title = findCaseTitle(text);
  const head = text.slice(0, title?.start ?? LONGEST_HEAD);
  const body = findBodyWithin(head);
  const date = findDates(head).find(({ wholeDay }) => wholeDay);
  const number = findRegistrationNumbers(text.slice(0, title?.end ?? LONGEST_HEAD))[0];
  const motioners = title ? findPeople(text.slice(title.start, title.end)) : [];
  const authors = findAuthors(text, head, title?.end ?? head.length);
  const left = authors && read(authors.people, ...authors.spans);
  return {
    ...(body && { body: read(body.name, body.span) }),
    ...(date && { meetingDate: read(date.date, date.span) }),
    ...(number && { registrationNumber: read(number.printed, number.span) }),
    ...(title && { title: read(asOneLine(text.slice(title.start, title.end)), title) }),
    ...(title &&
      motioners.length > 0 && {
        motioners: read(motioners.map(person), ...motioners.map(({ span }) => shift(span, title.start))),
      }),
    ...(left && (RESERVATION.test(head) ? { reservations: left } : { protocolNotes: left })),
  };
}

const LONGEST_HEAD = 400;
const RESERVATION = /(?<!\p{L})reservation(?!\p{L})/iu;

const read = <T>(value: T, ...spans: Span[]): Read<T> => ({ value, spans, sure: true });
const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
const person = ({ name, party }: Person): Person => ({ name, party });

/** Who signs the text, or the parties in its head, or those of the line "För …" at its end. */
function findAuthors(text: string, head: string, from: number): { people: Person[]; spans: Span[] } | null {
  const at = startOfSignature(text, from);
  const signed = findSignature(text.slice(at));
  if (signed.length > 0)
    return { people: signed.map(person), spans: signed.map(({ span }) => shift(span, at)) };
  const named = findPeople(head);
  if (named.length > 0) return { people: named.map(person), spans: named.map(({ span }) => span) };
  const inHead = partiesWithin(head);
  const parties =
    inHead.length > 0
      ? inHead
      : partiesWithin(text.slice(at)).map((one) => ({ ...one, span: shift(one.span, at) }));
  if (parties.length === 0) return null;
  return {
    people: parties.map(({ party }) => ({ name: null, party })),
    spans: parties.map(({ span }) => span),
  };
}

/** Where the last short lines of a text begin: what comes after its last sentence. */
function startOfSignature(text: string, from: number): number {
  const lines = linesOf(text.slice(from));
  const last = lines.findLastIndex((line) => line.text.length > 80 || /[.!?:,]$/.test(line.text));
  const first = lines[last + 1];
  return first ? from + first.start : text.length;
}
