export type Span = { start: number; end: number };

/** What stands in a masked copy where something was taken out. */
export const MASKED = "[maskat]";

/** Spaces, soft hyphens, and the mark that PDFium puts where a word was divided. */
const NO_LETTER = /[\s\p{Cc}\p{Cf}]/u;
const DASH = /\p{Pd}|\u2212/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Every place where a word stands, as half-open spans of characters: also divided over lines, in other letters of the same kind
 * (É and e with an accent, ﬁ and fi, capitals) or, if it is a number, with other spaces and hyphens. A name is not
 * found inside a longer word, but with the s of its genitive; what holds a figure or an @ is found wherever it stands.
 */
export function occurrences(characters: readonly string[], word: string): Span[] {
  const isNumber = /^[\d\s()+./\p{Pd}]*$/u.test(word);
  const wanted = folded(Array.from(word), isNumber).text;
  if (!wanted) return [];
  const { text, places } = folded(characters, isNumber);
  const isName = !/[\d@]/.test(word);
  const spans: Span[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const start = places[at]!;
    const end = places[at + wanted.length - 1]! + 1;
    const last = isName ? endOfName(characters, end) : end;
    if (last !== null && !(isName && isWord(characters[start - 1]))) spans.push({ start, end: last });
  }
  return spans;
}

/** The text without what is in its place. Spans may overlap. */
export function without(characters: readonly string[], spans: Span[]): string {
  let text = "";
  let done = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start >= done) text += characters.slice(done, start).join("") + MASKED;
    done = Math.max(done, end);
  }
  return text + characters.slice(done).join("");
}

export const maskedText = (text: string, words: string[]): string => {
  const characters = Array.from(text);
  return without(
    characters,
    words.flatMap((word) => occurrences(characters, word)),
  );
};

/** Letters as they are compared, each with the character that it comes from. */
function folded(characters: readonly string[], onlyFigures: boolean): { text: string; places: number[] } {
  let text = "";
  const places: number[] = [];
  for (const [at, character] of characters.entries()) {
    if (NO_LETTER.test(character) || (onlyFigures && /[()+./\p{Pd}]/u.test(character))) continue;
    const plain = DASH.test(character) ? "-" : character.normalize("NFKC").toLowerCase();
    text += plain;
    for (let n = 0; n < plain.length; n += 1) places.push(at);
  }
  return { text, places };
}

/** Where the name ends that ends here or with an s; null where the word goes on otherwise. */
function endOfName(characters: readonly string[], end: number): number | null {
  if (!isWord(characters[end])) return end;
  return characters[end]?.toLowerCase() === "s" && !isWord(characters[end + 1]) ? end + 1 : null;
}

const isWord = (character: string | undefined) => character !== undefined && LETTER_OR_DIGIT.test(character);
