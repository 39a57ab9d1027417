import { asOneLine } from "./one-line.ts";

// Lines that are furniture wherever they stand. One row per form.
const DATE = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2} \p{Ll}{3,9} \d{4}|<!\p{L}+>`;
const BY_FORM = [
  /^(?:sida|sid\.?|s\.|page)\s?\d{1,4}(?:\s?(?:av|of|\/|\()\s?\d{1,4}\)?)?$/iu,
  /^\d{1,4}\s?(?:\(\s?\d{1,4}\s?\)|av \d{1,4})$/iu,
  /^[-–]\s?\d{1,4}\s?[-–]$/u,
  new RegExp(
    `^(?:sammanträdes|mötes)datum:?\\s*(?:${DATE})(?:\\s+(?:sida\\s?)?\\d{1,4}\\s?\\(\\d{1,4}\\))?$`,
    "iu",
  ),
  /^(?:sammanträdes)?protokoll(?:sutdrag)?\s*\(?nr\.? ?\d+\)?$/iu,
  /^(?:utdrag ur )?(?:sammanträdes)?protokoll(?:sutdrag)?(?:\s+\d{1,4}\s?\(\d{1,4}\))?$/iu,
  /^\p{Lu}[\p{L} ]{2,40}(?:stad|kommun)s?\s.{0,60}protokoll(?:sutdrag)?$/iu,
  /^(?:justerandes?|justerares?|justerarens|justerarnas|ordförandens?|sekreterarens?|just\.?)\s?(?:sign(?:atur(?:er)?)?\.?)(?:\s+(?:utdrags?bestyrkande|sekreterare|ordförande).{0,40})?$/iu,
  /^(?:utdrags?bestyrkande|signatur(?:er)?)$/iu,
  /^(?=.{0,80}sign)(?:(?:(?:ordförande|justerande|justerare|justerar|sekreterare)n?a?r?n?a?s?\s?sign(?:atur(?:er)?)?\.?|utdrags?bestyrkande)(?:\s+|$)){1,5}$/iu,
  /^(?:transaktion|transaktions-?id|signerings-?id|dokument-?(?:id|nyckel)|verifikat(?:ion)?|e-?signerat|penneo|scrive|comfact|signerat?|kontrollsumma)\b.{0,80}[\dA-F-]{8,}/iu,
  /^[0-9a-f]{8}(?:-[0-9a-f]{4,12}){3,4}$/iu,
  /^(?:[A-Z0-9]{5}-){3,}[A-Z0-9]{5}$/u,
  /^(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{24,}$/iu,
  /^(?:forts(?:ättning)?\.?:?\s.{0,80}§\s?\d+.{0,40}|.{0,20}§\s?\d+.{0,120}(?<!\p{L})forts(?:ättning)?\.?\)?|forts(?:ättning)?\.?)$/iu,
  /^[_\s]{5,}$/u,
  /^(?:justerare|justerande|ordförande|sekreterare)?[\s.…_]*expedier\p{L}*\s?\/\s?bestyrk\p{L}*$/iu,
  /^\p{Lu}[\p{L} ]{2,40}(?:stad|kommun)\s{1,80}(?:sammanträdes)?protokoll(?:sutdrag)?(?:\s{1,80}(?:sida )?\d{1,4}\s?\(\d{1,4}\))?$/iu,
];

// A row of a table of contents: dots, or the gap of a tab, and then the page.
const CONTENTS = /(?:\.{4,}|(?:\.\s){4,}|…{2,}|_{4,})\s?\d{0,4}$|^(?:\p{Lu}{1,4} )?§.{4,200}\t\s?\d{1,4}$/u;

// What opens a page of an extract whose lines have been joined: what follows it belongs to the text.
const RUNNING_HEAD = new RegExp(
  `^(?:(?:utdrag ur )?(?:sammanträdes)?protokoll(?:sutdrag)?(?: \\(?nr \\d+\\)?)?(?: [\\p{L} ,&-]{0,80}?)?,? ?sammanträdesdatum:?\\s*(?:${DATE}))(?:\\s+|$)`,
  "iu",
);

// One look for all forms, and one for those in which capitals count.
const anyOf = (flags: string): RegExp =>
  new RegExp(
    BY_FORM.filter((form) => form.flags === flags)
      .map(({ source }) => source)
      .join("|"),
    flags,
  );
const OF_A_FORM = anyOf("iu");
const OF_A_CASED_FORM = anyOf("u");

const LONGEST = 160;
// Every form has one of these; most lines of a text have none.
const MAY_BE = /\d|sign|bestyrk|protokoll|forts|^_/iu;

/** Whether a line is a page number, a signature's identifier, a running head or the like, by its form alone. */
export const isFurniture = (line: string): boolean =>
  line.length <= LONGEST && MAY_BE.test(line) && (OF_A_FORM.test(line) || OF_A_CASED_FORM.test(line));

const LONGEST_INITIALS = 40;

/** The initials of those who verify the minutes, under the words that ask for them. */
export const isInitialsOf = (before: string, line: string): boolean =>
  line.length <= LONGEST_INITIALS &&
  /^(?:\p{Lu}{2,3}[\s,/]*){1,4}$/u.test(line) &&
  /^(?:just|sign)/iu.test(before) &&
  isFurniture(before);

export const isContentsRow = (line: string): boolean =>
  line.length <= 400 && "0123456789._…".includes(line.at(-1) ?? " ") && CONTENTS.test(line);

/** How much of a line is a running head that the extraction has joined with the text after it; 0 for none. */
export const runningHeadLength = (line: string): number =>
  OPENS_RUNNING_HEAD.test(line) ? (RUNNING_HEAD.exec(line.slice(0, 200))?.[0].length ?? 0) : 0;

export const OPENS_RUNNING_HEAD = /^(?:utdrag|protokoll|sammanträde)/iu;

/** What is the same on every page: digits differ from page to page. */
export const folded = (line: string): string => asOneLine(line).toLowerCase().replace(/\d+/g, "#");
