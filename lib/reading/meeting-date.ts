import { findDates } from "./dates.ts";
import type { Line } from "./lines.ts";
import type { Span } from "./types.ts";

const LABELLED = /(?:sammanträdes?(?:datum|dag)?|mötes(?:datum|dag)?|mötet|sammanträdet)\s*:?\s*(?:den )?$/iu;
const OTHER =
  /(?:justera|anslag|anslå|utfärda|upprätta|datera|expedie|utskrift|kallelse)\p{L}*\s*:?\s*(?:den )?$/iu;

/**
 * The date of the meeting from the letterhead: the first that is called so, else the first date that is not
 * called something else. The lines are those of the letterhead, in printed order.
 */
export function findMeetingDate(letterhead: Line[]): { date: string; span: Span } | null {
  const dates = letterhead.flatMap((line, index) =>
    findDates(line.text)
      .filter(({ wholeDay }) => wholeDay)
      .map(({ date, span }) => {
        const before = line.text.slice(0, span.start).trim() || (letterhead[index - 1]?.text ?? "");
        return { date, before, span: { start: line.start + span.start, end: line.start + span.end } };
      }),
  );
  const named = dates.find(({ before }) => LABELLED.test(before));
  return named ?? dates.find(({ before }) => !OTHER.test(before)) ?? null;
}
