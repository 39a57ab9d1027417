import { bodiesOf, type FoundBody } from "./body.ts";
import { readDossier } from "./dossier.ts";
import { letterheadOf } from "./letterhead-lines.ts";
import { type Line, tidy } from "./lines.ts";
import { findMeetingDate } from "./meeting-date.ts";
import { readMinutes } from "./minutes.ts";
import { readMotion } from "./motion.ts";
import { findMunicipality } from "./municipality.ts";
import { readNote } from "./note.ts";
import { readOfficialReport } from "./official-report.ts";
import { lettersIn, withLetters } from "./party-letters.ts";
import { cut, inOriginal, type Passage } from "./passage.ts";
import { recognise } from "./recognise.ts";
import { readReferralLetter } from "./referral-letter.ts";
import { splitMinutes } from "./split.ts";
import type { DocumentType, Read, Span } from "./types.ts";
import { readUnansweredList } from "./unanswered-list.ts";

/**
 * One document, or one § of a meeting's minutes. `span` is its place in the text, `fields` the record's fields
 * by name: a field that the text does not state is absent, and every span is an offset in the text as given.
 */
export type Reading = { documentType: Read<DocumentType>; span: Span; fields: Record<string, Read<unknown>> };

const READERS = {
  OFFICIAL_REPORT: readOfficialReport,
  MOTION: readMotion,
  PROTOCOL_NOTE: readNote,
  DOSSIER: readDossier,
  UNANSWERED_LIST: readUnansweredList,
  STATEMENT: readReferralLetter,
};

/** Reads a document's text. Empty when it is none of the kinds that can be read; never throws on any text. */
export function readDocument(text: string): Reading[] {
  const tidied = tidy(text);
  const { passage, furniture } = tidied;
  const kind = recognise(passage.text, furniture);
  if (!kind) return [];
  const letterhead = letterheadOf(text, tidied);
  const printed = findMunicipality(letterhead, text);
  const municipality: Reading["fields"] = printed ? { municipality: printed } : {};
  const lettersOf = lettersIn(text);
  if (kind === "MINUTES") {
    const meeting = ofMeeting(letterhead);
    const bodies = bodiesOf(letterhead);
    const names = bodies.map(({ name }) => name);
    const parts = splitMinutes(passage.text).map((span) => cut(passage, span));
    const texts = parts.map(({ text: part }) => part);
    return readMinutes(texts, names).map(({ documentType, fields }, index) => {
      const part = parts[index]!;
      return reading(documentType, part, {
        ...municipality,
        ...meeting,
        ...withBody(mapped(part, fields, lettersOf), bodies),
      });
    });
  }
  const fields = mapped(passage, READERS[kind](passage.text), lettersOf);
  const never = { value: false, spans: [], sure: true };
  const type = kind === "STATEMENT" ? "REFERRAL_RESPONSE" : kind;
  return [reading(type, passage, { ...municipality, isFinalDecision: never, ...fields })];
}

function reading(type: DocumentType, part: Passage, fields: Reading["fields"]): Reading {
  const places = inOriginal(part, [{ start: 0, end: part.text.length }]);
  const span = { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 };
  return { documentType: { value: type, spans: [span], sure: true }, span, fields };
}

/** The date stands in the letterhead, which is not in the passage: its span is of the original already. */
function ofMeeting(letterhead: Line[]): Record<string, Read<unknown>> {
  const meeting = findMeetingDate(letterhead);
  return meeting ? { meetingDate: { value: meeting.date, spans: [meeting.span], sure: true } } : {};
}

/** A body that only the letterhead names has its span there. */
function withBody(fields: Record<string, Read<unknown>>, bodies: FoundBody[]): Record<string, Read<unknown>> {
  const { body } = fields;
  if (!body || body.spans.length > 0) return fields;
  const named = bodies.find(({ name }) => name === body.value);
  return { ...fields, body: { ...body, spans: named ? [named.span] : [] } };
}

function mapped(
  passage: Passage,
  fields: object,
  lettersOf: (party: string) => string,
): Record<string, Read<unknown>> {
  const found: Record<string, Read<unknown>> = {};
  for (const [name, field] of Object.entries(fields as Record<string, Read<unknown> | null>)) {
    if (!field) continue;
    const value = inPassage(passage, name, field.value);
    const spans = inOriginal(passage, field.spans);
    found[name] = withLetters({ value, spans, sure: field.sure }, lettersOf);
  }
  return found;
}

/** A dossier's parts say themselves where they start. */
function inPassage(passage: Passage, name: string, value: unknown): unknown {
  if (name !== "parts" || !Array.isArray(value)) return value;
  return value.map((part) => ({
    ...part,
    startsAt:
      inOriginal(passage, [{ start: part.startsAt, end: part.startsAt + 1 }])[0]?.start ?? part.startsAt,
  }));
}
