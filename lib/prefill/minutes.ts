import { writePeople } from "@/lib/attributions";
import { findDates } from "@/lib/reading/dates";
import type { Named, Read } from "@/lib/reading/types";
import { notePrefill } from "./note-lines";
import { asPrinted, filled, type PartReading, type Prefill, wholeDay } from "./prefill";
import { proposalLines } from "./proposals";
import { runningText } from "./running-text";
import { votePrefill } from "./votes";

/** What every § says, whether it answers a referral or is a decision; the names are the form's fields. */
export function minutesPrefill(part: PartReading): Prefill {
  const { fields, text } = part;
  const named = (rows: Named[]) =>
    writePeople(rows.flatMap(({ name, party }) => (name ? { name, party } : [])));
  return {
    ...filled("meetingOn", fields.meetingDate, wholeDay),
    ...filled("paragraph", fields.paragraph, (value) =>
      /^\d{1,4}([.:]\d{1,3})?$/.test(value) ? value : null,
    ),
    ...filled("registrationNumber", fields.registrationNumber, asPrinted),
    ...filled("decisionText", fields.decision, runningText),
    ...reportDate(part),
    ...filled("speakers", fields.speakers, named),
    ...filled("proposals", fields.proposers, (rows) =>
      proposalLines(text, rows, fields.proposers?.spans ?? []),
    ),
    ...filled("conflictOfInterest", fields.conflictOfInterest, named),
    ...notePrefill(fields),
    ...filled("dispatchTo", fields.dispatchTo, (rows) => rows.join("\n")),
    ...votePrefill(part),
  };
}

/** A report or a letter is dated; a decision may say of what day the answer is that it hands over. */
function reportDate({ documentType, fields, text }: PartReading): Prefill {
  const isLetter = documentType === "REFERRAL_RESPONSE" && !fields.meetingDate;
  if (documentType === "OFFICIAL_REPORT" || isLetter)
    return filled("reportDatedOn", fields.documentDate, wholeDay);
  const dated = fields.decision && datedWithin(text, fields.decision);
  return dated ? filled("reportDatedOn", dated, wholeDay) : {};
}

/** "… överlämnar remissvaret, daterat den 7 maj 2021, till …". None where several days are told. */
function datedWithin(text: string, { spans }: Read<string>): Read<string> | null {
  const found = spans.flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    return findDates(part)
      .filter(({ wholeDay, span }) => wholeDay && DATED.test(part.slice(0, span.start)))
      .map(({ date, span }) => ({ date, span: { start: start + span.start, end: start + span.end } }));
  });
  const [one] = found;
  return one && found.length === 1 ? { value: one.date, spans: [one.span], sure: true } : null;
}

const DATED =
  /(?:utlåtande|skrivelse|svar|yttrande)\p{L}*,?\s+(?:som är\s+)?(?:daterat|daterad|av)\s+(?:den\s+)?$/iu;
