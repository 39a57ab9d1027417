import { findDates } from "./dates.ts";
import { findAuthor, findBody } from "./organisations.ts";
import { partiesWithin } from "./parties.ts";
import { printedParagraphs } from "./printed-paragraphs.ts";
import { pieces } from "./signature.ts";

export type PartType =
  | "BOARD_PROPOSAL"
  | "PARTY_PROPOSAL"
  | "PROTOCOL_NOTE"
  | "OFFICIAL_REPORT"
  | "MOTION"
  | "REFERRAL_RESPONSE"
  | "REFERRAL_STATEMENT";
export type PartStart = { type: PartType; start: number };

type Paragraph = { text: string; start: number };
type Around = { before: Paragraph[]; after: string };

// What opens each kind of part; a new layout is a row. `given` looks at the paragraphs around it.
const OPENINGS: { type: PartType; mark: RegExp; given: (paragraph: Paragraph, around: Around) => boolean }[] =
  [
    { type: "OFFICIAL_REPORT", mark: /^(?:tjänsteutlåtande|tjänsteskrivelse)(?!\p{L})/iu, given: isOpening },
    { type: "OFFICIAL_REPORT", mark: /^Beslutsunderlag\s{3,}/u, given: isOpening },
    {
      type: "REFERRAL_RESPONSE",
      mark: /^(?:utdrag ur|protokollsutdrag|sammanträdesprotokoll|protokoll)(?!\p{L}).{0,80}/iu,
      given: ({ text }, { after }) => findDates(text).length > 0 || /^\s*§/.test(after),
    },
    {
      type: "PARTY_PROPOSAL",
      mark: /^(?:tilläggs|ändrings)?yrkande(?!\p{L}| (?:angående|om|från))/iu,
      given: ({ text }, { before }) => isHeadOnly(before.at(-1)) || partiesWithin(text).length > 0,
    },
    {
      type: "PROTOCOL_NOTE",
      mark: /^(?:särskilt )?(?:yttrande|protokollsanteckning)(?!\p{L}| (?:angående|över|till|på))/iu,
      given: ({ text }, { before }) => isHeadOnly(before.at(-1)) && partiesWithin(text).length > 0,
    },
    {
      type: "REFERRAL_STATEMENT",
      mark: /^(?:yttrande|remissyttrande|remissvar) (?:angående|över|på)/iu,
      given: (_, { before }) => isHeadOnly(before.at(-1)) && isHeadOnly(before.at(-2)),
    },
    {
      type: "MOTION",
      mark: /^motion(?!\p{L})(?!:? om svar)/iu,
      given: (_, { before }) =>
        /^(?:Bilaga\s\S{1,4}\s+)?(?:Handling \d{4} nr \d+|Motion)?$/iu.test(before.at(-1)?.text ?? "x"),
    },
  ];

/** Where the documents within a dossier begin, in order; the first is the board's proposal to the council. */
export function findParts(text: string): PartStart[] {
  const paragraphs = printedParagraphs(text).map((match) => ({
    text: match[0].trim(),
    start: match.index,
  }));
  const found: PartStart[] = [{ type: "BOARD_PROPOSAL", start: paragraphs[0]?.start ?? 0 }];
  for (const [index, paragraph] of paragraphs.entries()) {
    const around = {
      before: paragraphs.slice(Math.max(0, index - 3), index),
      after: paragraphs[index + 1]?.text.slice(0, 200) ?? "",
    };
    const opening = OPENINGS.find(({ mark, given }) => mark.test(paragraph.text) && given(paragraph, around));
    if (!opening || index === 0) continue;
    const start = startOfHead(paragraph, around.before);
    const last = found.at(-1);
    const goesOn = last?.type === opening.type && start - last.start < SHORTEST_PART;
    if (last && start > last.start && !goesOn) found.push({ type: opening.type, start });
  }
  return found;
}

const SHORTEST_PART = 400;
const LONGEST_HEAD_LINE = 90;

/** The name of a body, a date or a council document's number may stand over the mark. */
function startOfHead(paragraph: Paragraph, before: Paragraph[]): number {
  let start = paragraph.start;
  for (const one of [...before].reverse()) {
    if (!isHeadOnly(one)) break;
    start = one.start;
  }
  return start;
}

function isHeadOnly(paragraph: Paragraph | undefined): boolean {
  const text = paragraph?.text ?? "";
  if (!text || text.length > LONGEST_HEAD_LINE || /[.!?:]$/.test(text)) return false;
  const [date] = findDates(text);
  const isDate = date !== undefined && date.span.start === 0 && date.span.end === text.length;
  const isNumbered = /^(?:Bilaga\s\S{1,4}\s*)?(?:Handling \d{4} nr \d+)?$/iu.test(text);
  const isBody = pieces(text).length === 1 && (findAuthor(text) ?? findBody(text)) !== null;
  return isDate || isNumbered || isBody || /Org\.? ?nr/u.test(text);
}

function isOpening({ text }: Paragraph, { before, after }: Around): boolean {
  return isHeadOnly(before.at(-1)) || findDates(text + after).length > 0;
}
