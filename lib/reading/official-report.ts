import { findBlocks } from "./blocks.ts";
import { findCaseTitle } from "./case-title.ts";
import { findDates } from "./dates.ts";
import { dispatchLines } from "./dispatch.ts";
import { readRaisedDate } from "./motioners.ts";
import { asOneLine } from "./one-line.ts";
import { findRegistrationNumbers, sameCaseKey } from "./registration-numbers.ts";
import { findReportAuthor } from "./report-author.ts";
import { readMotioners } from "./report-motioners.ts";
import { readProposal } from "./report-proposal.ts";
import { findSections, type Section } from "./report-sections.ts";
import { readSummary } from "./summary.ts";
import type { MinutesFields, Read, Span } from "./types.ts";

/** A tjänsteutlåtande or tjänsteskrivelse: its head, its title, what it proposes and to whom it is sent. */
export function readOfficialReport(text: string): MinutesFields {
  // "YTTRANDE" in the head says what the document is, and is no heading of its text.
  const first = findSections(text, 0).find(
    ({ heading }) => !/^yttrande$/iu.test(text.slice(heading.start, heading.end)),
  );
  const title = findCaseTitle(text, first?.heading.start);
  const head = text.slice(0, title?.start ?? HEAD_WITHOUT_TITLE);
  const sections = findSections(text, title?.end ?? 0);
  const blocks = findBlocks(text);
  const dates = readHeadDates(head);
  const author = findReportAuthor(text, { head, sections, documentDate: dates.documentDate?.value });
  return {
    ...(author && { body: read(author.name, author.span) }),
    ...dates,
    ...readNumbers(text.slice(0, title?.end ?? head.length)),
    ...(title && { title: read(asOneLine(text.slice(title.start, title.end)), title) }),
    ...readMotioners(text, title, sections),
    ...readRaisedDate(text, blocks),
    ...readSummary(text, blocks),
    ...readProposal(
      text,
      sections.find(({ kind }) => kind === "proposal"),
    ),
    ...readDispatch(
      text,
      sections.filter(({ kind }) => kind === "dispatch"),
    ),
  };
}

const HEAD_WITHOUT_TITLE = 600;

const read = <T>(value: T, ...spans: Span[]): Read<T> => ({ value, spans, sure: true });

const MEETING =
  /(?:sammanträde\p{L}*|möte\p{L}*|nämnden|styrelsen|fullmäktige|\b[A-ZÅÄÖ]{2,5})[: \t]*(?:den )?$/u;
const DRAWN_UP =
  /(?:utfärda[dt]|upprätta[dt]|datera[dt]|datum|handlingsdatum|skriven|skapad)[:\s]*(?:den )?$/iu;

function readHeadDates(head: string): Pick<MinutesFields, "documentDate" | "meetingDate"> {
  const dates = findDates(head)
    .filter(({ wholeDay }) => wholeDay)
    .map((date) => ({ ...date, before: head.slice(Math.max(0, date.span.start - 40), date.span.start) }));
  const meeting = dates.find(
    ({ before }) => MEETING.test(before) && !DRAWN_UP.test(before.replace(MEETING, "")),
  );
  const drawnUp = dates.find(({ before }) => DRAWN_UP.test(before)) ?? dates.find((date) => date !== meeting);
  return {
    ...(drawnUp && { documentDate: read(drawnUp.date, drawnUp.span) }),
    ...(meeting && meeting !== drawnUp && { meetingDate: read(meeting.date, meeting.span) }),
  };
}

/** The number in the head is the report's own; one in the title is that of the same case elsewhere. */
function readNumbers(top: string): Pick<MinutesFields, "registrationNumber" | "otherRegistrationNumbers"> {
  const found = findRegistrationNumbers(top);
  const own = found.find(({ labelled }) => labelled) ?? found[0];
  if (!own) return {};
  const others = found.filter(({ printed }) => sameCaseKey(printed) !== sameCaseKey(own.printed));
  return {
    registrationNumber: read(own.printed, own.span),
    ...(others.length > 0 && {
      otherRegistrationNumbers: read(
        [...new Set(others.map(({ printed }) => printed))],
        ...others.map(({ span }) => span),
      ),
    }),
  };
}

function readDispatch(text: string, sections: Section[]): Pick<MinutesFields, "dispatchTo"> {
  const found = sections.flatMap(({ span }) => dispatchLines(text, span));
  if (found.length === 0) return {};
  return {
    dispatchTo: read(
      found.map((line) => line.text),
      ...found.map(({ span }) => span),
    ),
  };
}
