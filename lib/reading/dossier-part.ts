import { readBoardProposal } from "./board-proposal.ts";
import { bodiesOf } from "./body.ts";
import { splitClauses } from "./clauses.ts";
import { linesOf } from "./lines.ts";
import { findMeetingDate } from "./meeting-date.ts";
import { readMinutes } from "./minutes.ts";
import { readNote } from "./note.ts";
import { readOfficialReport } from "./official-report.ts";
import { findBody } from "./organisations.ts";
import type { PartStart, PartType } from "./parts.ts";
import { stanceOf } from "./report-stance.ts";
import type { MinutesFields, Stance } from "./types.ts";

/** One document of a dossier, as the schema has it. `startsAt` is an offset in the dossier's text. */
export type Part = {
  type: PartType;
  body: string | null;
  date: string | null;
  paragraph: string | null;
  registrationNumber: string | null;
  stance: Stance | null;
  parties: string[];
  startsAt: number;
  startsWith: string;
};

const LONGEST_START = 45;
const LETTERHEAD_LINES = 10;

/** Reads the part of a dossier that begins at `start`, with the reader of its kind. */
export function readPart(dossier: string, { type, start }: PartStart, end: number): Part {
  const text = dossier.slice(start, end);
  const { body, meetingDate, documentDate, paragraph, registrationNumber, stance, ...fields } = fieldsOf(
    type,
    text,
  );
  const signed = [...(fields.protocolNotes?.value ?? []), ...(fields.reservations?.value ?? [])];
  const isPartys = type === "PARTY_PROPOSAL" || type === "PROTOCOL_NOTE";
  return {
    type,
    body: body?.value ?? null,
    date: (documentDate ?? meetingDate)?.value ?? null,
    paragraph: paragraph?.value ?? null,
    registrationNumber: registrationNumber?.value ?? null,
    stance: stance?.value ?? null,
    parties: isPartys ? [...new Set(signed.flatMap(({ party }) => party ?? []))] : [],
    startsAt: start,
    startsWith: text.slice(0, LONGEST_START),
  };
}

function fieldsOf(type: PartType, text: string): MinutesFields {
  switch (type) {
    case "MOTION":
      return {};
    case "BOARD_PROPOSAL":
      return readBoardProposal(text);
    case "PARTY_PROPOSAL":
    case "PROTOCOL_NOTE":
      return readNote(text);
    case "OFFICIAL_REPORT":
      return readOfficialReport(text);
    case "REFERRAL_RESPONSE":
    case "REFERRAL_STATEMENT":
      return readAnswer(text);
  }
}

/** An answer on referral: an extract from minutes, or a letter, which may lack everything that minutes have. */
function readAnswer(text: string): MinutesFields {
  const letterhead = linesOf(text).slice(0, LETTERHEAD_LINES);
  const meeting = findMeetingDate(letterhead);
  const body = findBody(letterhead.map((line) => line.text).join("\n"));
  const stance = stanceOf(splitClauses(text, { start: 0, end: text.length }).map((point) => point.text));
  const all = [{ start: 0, end: text.length }];
  return {
    ...(body && { body: { value: body.name, spans: [body.span], sure: true } }),
    ...(stance && { stance: { value: stance, spans: all, sure: true } }),
    ...readMinutes(
      [text],
      bodiesOf(letterhead).map(({ name }) => name),
    )[0]!.fields,
    ...(meeting && { meetingDate: { value: meeting.date, spans: [meeting.span], sure: true } }),
  };
}
