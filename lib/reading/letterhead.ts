import { findDates } from "./dates.ts";
import { findAuthor } from "./organisations.ts";
import { findParties } from "./parties.ts";
import { findLooseRegistrationNumbers } from "./registration-numbers.ts";

// What stands over a title: to whom, from whom, when, under which number, and how to reach them.
const HEAD = [
  /^till:?\s+\p{L}/iu,
  /^(?:\p{L}+ ){1,2}(?:kommuns?|stads?)(?: (?:kommun)?(?:fullmäktige|styrelse))?[.:]?$/iu,
  // A number begins where no other goes on: a row of digits must not be cut in every way there is.
  /^(?:handling|bilaga|sida|sid|ärende|punkt|nr)(?:\s?(?:nr\.?|(?<![\d:/()-]|[\d.:/()-]\.)\d[\d.:/()-]*))*[.:]?$/iu,
  /^(?:datum|dnr|diarie\p{L}*|ärendenummer|ärendenr|handläggare|utfärdat|vår|er|telefon|tfn|e-post|fax|postadress|besöksadress|ink|inkom|ankom|inkommen|mottagare|referens|beteckning|sammanträdesdatum)(?!\p{L}).{0,80}$/iu,
  /^(?:motion|(?:protokolls)?anteckning|tjänsteutlåtande|tjänsteskrivelse|(?:särskilt )?yttrande|skrivelse|reservation|(?:tilläggs|ändrings)?yrkande|remissvar)$/iu,
  /^(?:\p{L}*anteckning|(?:Särskilt )?[Yy]ttrande|Reservation|\p{L}*[Yy]rkande),? (?:från )?\(?[A-ZÅÄÖ]{1,4}(?!\p{L})/u,
  /^\p{L}+(?: \p{L}+){1,2}, \p{Ll}[\p{L} -]*$/u,
  /@|https?:|www\./iu,
  /^[\d\s()/.,:;-]+$/u,
];
const LONGEST_LINE = 90;
// "Ärende 14, Kommunfullmäktige 2031-06-12".
const ITEM = /^(?:ärende|punkt|ärendepunkt)(?: nr)? ?\d+[,.:]?(?:\s+|$)/iu;

/** Whether a line belongs to the head of a document rather than being its title. */
export function isHead(line: string): boolean {
  const text = line.trim().replace(ITEM, "");
  if (text.length > LONGEST_LINE) return false;
  if (!text) return true;
  if (isHeadText(text)) return true;
  const found = [...findDates(text), ...findLooseRegistrationNumbers(text)].map(({ span }) => span);
  const rest = withoutSpans(text, found)
    .replace(/\s+/g, " ")
    .replace(/(?<![\s,.:])[\s,.:]+$/, "")
    .trim();
  return found.length > 0 && (isHeadText(rest) || rest.length < 20);
}

const isHeadText = (text: string): boolean =>
  HEAD.some((pattern) => pattern.test(text)) || findParties(text).length > 0 || findAuthor(text) !== null;

const withoutSpans = (text: string, spans: { start: number; end: number }[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
