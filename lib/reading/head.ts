import { type Block, ofKind } from "./blocks.ts";
import { isHead } from "./letterhead.ts";
import { matchesOf } from "./matches.ts";
import { asOneLine } from "./one-line.ts";
import { type FoundParagraph, findParagraphNumbers } from "./paragraph-numbers.ts";
import { printedParagraphs } from "./printed-paragraphs.ts";
import { type FoundNumber, findLooseRegistrationNumbers, sameCaseKey } from "./registration-numbers.ts";
import { titleSpan } from "./titles.ts";
import type { MinutesFields, Span } from "./types.ts";

export type Head = Pick<
  MinutesFields,
  "paragraph" | "registrationNumber" | "otherRegistrationNumbers" | "title"
> & { /** "KF § 13": the body as abbreviated before or after the §. */ abbreviation: string | null };

const NEAR = 60;
const LONG_TITLE = 250;

/** The §, the registration number and the title: what stands over the first heading, in whatever order. */
export function readHead(text: string, blocks: Block[]): Head {
  const { region, paragraphs } = headRegion(text, blocks);
  const printed = text.slice(region.start, region.end);
  const moved = ({ start, end }: Span): Span => ({ start: region.start + start, end: region.start + end });
  const paragraph = paragraphs[0] ?? numberUnderLabel(printed);
  const numbers = findLooseRegistrationNumbers(text);
  const number = ownNumber(printed, numbersWithin(numbers, region), paragraph?.span);
  const title = findTitle(
    printed,
    [paragraph?.span, number && withLabel(printed, number.span)].filter((span) => span !== undefined),
    paragraph?.span.end ?? 0,
  );
  const others = number ? othersThan(number.printed, numbers) : [];
  return {
    abbreviation: paragraph?.body ?? null,
    ...(paragraph && { paragraph: { value: paragraph.number, spans: [moved(paragraph.span)], sure: true } }),
    ...(number && { registrationNumber: { value: number.printed, spans: [moved(number.span)], sure: true } }),
    ...(others.length > 0 && {
      otherRegistrationNumbers: {
        value: others.map((other) => other.printed),
        spans: others.map(({ span }) => span),
        sure: true,
      },
    }),
    ...(title && {
      title: { value: asOneLine(printed.slice(title.start, title.end)), spans: [moved(title)], sure: true },
    }),
  };
}

const UNDER_LABEL =
  /(?:^|\n|[ \t]{2,}|\t)Paragraf[ \t]*:?[ \t]*\n?(?:[^\n]*(?:[ ]{2}|\t))?(?<number>\d{1,4})[ \t]*(?=\n|$)/u;

/** A number in the column "Paragraf", without its sign. */
function numberUnderLabel(printed: string): FoundParagraph | undefined {
  const match = UNDER_LABEL.exec(printed);
  if (!match) return undefined;
  const number = match.groups!.number!;
  const end = match.index + match[0].trimEnd().length;
  return { number, last: null, body: null, year: null, span: { start: end - number.length, end } };
}

/** The part over the first heading; where the signatures come first, the part that opens with the §. */
function headRegion(text: string, blocks: Block[]): { region: Span; paragraphs: FoundParagraph[] } {
  const heads = ofKind(blocks, "head")
    .map(({ span }) => ({ region: span, printed: text.slice(span.start, span.end) }))
    .filter(({ printed }) => printed.trim() !== "");
  const none = {
    region: heads[0]?.region ?? { start: 0, end: Math.min(text.length, 2_000) },
    paragraphs: [],
  };
  for (const { region, printed } of heads) {
    const paragraphs = findParagraphNumbers(printed);
    if (paragraphs.length > 0) return { region, paragraphs };
  }
  return none;
}

/** Those of the head, by where they stand in it. */
const numbersWithin = (numbers: FoundNumber[], { start, end }: Span): FoundNumber[] =>
  numbers
    .filter(({ span }) => span.start >= start && span.end <= end)
    .map(({ span, ...rest }) => ({ ...rest, span: { start: span.start - start, end: span.end - start } }));

function ownNumber(printed: string, loose: FoundNumber[], paragraph: Span | undefined) {
  const line = paragraph && {
    start: printed.lastIndexOf("\n", paragraph.start) + 1,
    end: paragraph.end + NEAR,
  };
  const beside =
    line &&
    loose.find(
      ({ span }) =>
        span.start >= paragraph.end &&
        span.end <= line.end &&
        !printed.slice(paragraph.end, span.start).includes("motion"),
    );
  return loose.find(({ labelled }) => labelled) ?? beside ?? loose.find(({ sure }) => sure);
}

const LABEL = /(?:[,;(]\s*)?(?:d\.?nr|diarie ?(?:nummer|nr)|ärende ?(?:nummer|nr)|beteckning)\.?:?\s*$/iu;

function withLabel(printed: string, { start, end }: Span): Span {
  const before = LABEL.exec(printed.slice(Math.max(0, start - 30), start));
  return { start: start - (before?.[0].length ?? 0), end };
}

function othersThan(own: string, numbers: FoundNumber[]): FoundNumber[] {
  const different = numbers.filter(({ printed, sure }) => sure && printed !== own);
  if (different.length === 0) return [];
  const seen = new Set([sameCaseKey(own)]);
  return different.filter(({ printed }) => {
    const key = sameCaseKey(printed);
    return !seen.has(key) && seen.add(key);
  });
}

/** The stretch about a motion, else the first that follows the §; the § and the number divide stretches. */
function findTitle(printed: string, cuts: Span[], after: number): Span | null {
  const stretches = stretchesBetween(printed, cuts)
    .map((span) => withoutHeadLines(printed, span))
    .filter((span) => /\p{L}{3}/u.test(printed.slice(span.start, span.end)));
  const about = (span: Span) => /motion/iu.test(printed.slice(span.start, span.end));
  const following = stretches.filter(({ start }) => start >= after);
  // "Svar på motion om ... § 14, 0840/22": the § closes the line of the title.
  const closed = stretches.find(
    (span) => about(span) && span.end < after && !printed.slice(span.end, after).includes("\n"),
  );
  const chosen =
    closed ?? following.slice(0, 3).find(about) ?? stretches.find(about) ?? following[0] ?? stretches[0];
  if (!chosen) return null;
  const whole = untilText(printed, chosen);
  return whole.end - whole.start > LONG_TITLE ? titleSpan(printed.slice(0, whole.end), whole.start) : whole;
}

function stretchesBetween(printed: string, cuts: Span[]): Span[] {
  const ordered = [...cuts].sort((a, b) => a.start - b.start);
  const stretches: Span[] = [];
  let from = 0;
  for (const cut of [...ordered, { start: printed.length, end: printed.length }]) {
    for (const match of printedParagraphs(printed.slice(from, cut.start)))
      stretches.push({ start: from + match.index, end: from + match.index + match[0].trimEnd().length });
    from = Math.max(from, cut.end);
  }
  return stretches;
}

const LABEL_ALONE =
  /^(?:paragraf|diarienummer|dnr|ärendenummer|sammanträdesdatum|datum|plats|tid|sida|utdrag ur protokoll.{0,60})\s*:?$/iu;

function withoutHeadLines(printed: string, { start, end }: Span): Span {
  let from = start;
  for (const line of matchesOf(/[^\n]+\n?/g, printed.slice(start, end))) {
    const trimmed = line[0].trim();
    const isTitle = /motion/iu.test(trimmed) && !/^motion(?:er)?$/iu.test(trimmed);
    if (isTitle || !(LABEL_ALONE.test(trimmed) || isHead(trimmed))) break;
    from = start + line.index + line[0].length;
  }
  const marks =
    /^\s*(?:[-–•,.:;]|\p{Ll}[.)]|\d{1,2}[.)]|\t)*\s*/u.exec(printed.slice(from, end))?.[0].length ?? 0;
  const last = printed.slice(from + marks, end).replace(/(?<![\s,;:(])[\s,;:(]+$/u, "").length;
  return { start: from + marks, end: from + marks + last };
}

const OPENS_TEXT =
  /\n[ \t]*(?:\p{Lu}[^.\n]{0,90}\)\s(?:har|föreslår|yrkar|inkom|lämna)|Motionären|Motionärerna|I (?:en )?motion|\p{Lu}[\p{L}, &-]{0,60}?(?:mäktige|ämnden|tyrelsen|tskottet|ådet|eredningen) (?:beslutade|beslutar|överlämnade|remitterade|har|föreslår|tillstyrker|avstyrker|ställer)|Ärendet\s|En motion)/u;

/** Where the text follows the title without an empty line, its first sentence ends the title. */
function untilText(printed: string, { start, end }: Span): Span {
  const text = OPENS_TEXT.exec(printed.slice(start, end));
  return { start, end: text ? start + text.index : end };
}
