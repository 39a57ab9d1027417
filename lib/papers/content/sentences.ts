/** Sentences of others, as a paper quotes them. */

/** Whole sentences of running text: no headings, addresses, list numbers or page furniture. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n|\f/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .flatMap((paragraph) => paragraph.split(SENTENCE_END))
    .filter((sentence) => /^["”]?\p{Lu}/u.test(sentence) && /[.!?]["”]?[\d¹²³]*$/u.test(sentence));

/** A full stop ends a sentence unless it stands in an abbreviation or after an initial. */
const SENTENCE_END =
  /(?<=(?<!\b(?:m\.?fl|bl\.?a|s\.?k|t\.?ex|resp|ordf|nr|dnr|kap|st|ca|\p{Lu}))[.!?][¹²³]?)\s+(?=["”]?\p{Lu})/u;

/** Sentences of a text, in its order, as one quotation: what is left out between two of them is marked "[…]". */
export function quotedFrom(text: string, sentences: string[]): string {
  const running = text.replace(/\s+/g, " ");
  return sentences
    .map((sentence, place) => {
      const follows = place === 0 || running.includes(`${sentences[place - 1]} ${sentence}`);
      return follows ? sentence : `[…] ${sentence}`;
    })
    .join(" ");
}

/** The first letters are the stem, near enough: "nämnden", "nämndens" and "nämnder" are one word. */
export const wordsOf = (sentence: string): string[] =>
  (sentence.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !STOP.has(word))
    .map((word) => word.slice(0, 7));

const STOP = new Set(
  "och att det som för med den till inte har kan ska även från vid men där sin sina sitt eller samt när hur var man finns vara blir blev genom denna detta dessa under mellan inom efter också".split(
    " ",
  ),
);
