/**
 * The sentences that together say most of what a text says, in its own words and order. One after another the
 * sentence is taken whose recurring words weigh most, words already told counting for less each time; what
 * mostly repeats `besides` is passed over. A third of the text at most, and twelve sentences. Sentences left out
 * between two are marked "[…]". Empty where there is nothing to choose.
 */
export function centralSentences(text: string, besides = ""): string {
  const sentences = sentencesOf(text).slice(0, LONGEST_TEXT);
  const words = sentences.map((sentence) => [...new Set(wordsOf(sentence))]);
  const weight = weightsOf(sentences.flatMap(wordsOf));
  const told = new Set(wordsOf(besides));
  const repeats = (own: string[]) => own.filter((word) => told.has(word)).length > REPEATED * own.length;
  const left = new Set(words.flatMap((own, index) => (repeats(own) ? [] : [index])));
  const times = new Map([...told].map((word) => [word, 1]));
  const worth = (index: number) => {
    const own = words[index] ?? [];
    const sum = own.reduce(
      (total, word) => total + (weight.get(word) ?? 0) * DECAY ** (times.get(word) ?? 0),
      0,
    );
    return sum / own.length ** LENGTH;
  };
  const chosen: number[] = [];
  const most = Math.min(MOST, Math.ceil(sentences.length / 3));
  while (chosen.length < most && left.size > 0) {
    const best = [...left].reduce((first, index) => (worth(index) > worth(first) ? index : first));
    left.delete(best);
    chosen.push(best);
    for (const word of words[best] ?? []) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return inOrder(chosen, sentences);
}

const MOST = 12;
const DECAY = 0.5;
/** Between 0, where long sentences win, and 1, where short ones do. */
const LENGTH = 0.3;
const REPEATED = 0.6;
const LONGEST_TEXT = 400;

function inOrder(chosen: number[], sentences: string[]): string {
  const places = chosen.toSorted((a, b) => a - b);
  return places
    .map((index, place) => {
      const isNext = place === 0 || index === (places[place - 1] ?? 0) + 1;
      return `${isNext ? "" : "[…] "}${sentences[index]}`;
    })
    .join(" ");
}

/** Whole sentences of running text: no headings, addresses, list numbers or page furniture. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n|\f/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .flatMap((paragraph) => paragraph.split(SENTENCE_END))
    .filter((sentence) => /^["”]?\p{Lu}/u.test(sentence) && /[.!?]["”]?[\d¹²³]*$/u.test(sentence))
    .filter((sentence) => wordsOf(sentence).length >= 6);

/** A full stop ends a sentence unless it stands in an abbreviation or after an initial. */
const SENTENCE_END =
  /(?<=(?<!\b(?:m\.?fl|bl\.?a|s\.?k|t\.?ex|resp|ordf|nr|dnr|kap|st|ca|\p{Lu}))[.!?][¹²³]?)\s+(?=["”]?\p{Lu})/u;

/** What stands once in a text does not tell what it is about. */
function weightsOf(words: string[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  return new Map([...seen].map(([word, count]) => [word, count > 1 ? Math.log(1 + count) : 0]));
}

/** The first letters are the stem, near enough: "nämnden", "nämndens" and "nämnder" are one word. */
const wordsOf = (sentence: string): string[] =>
  (sentence.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !STOP.has(word))
    .map((word) => word.slice(0, 7));

const STOP = new Set(
  "och att det som för med den till inte har kan ska även från vid men där sin sina sitt eller samt när hur var man finns vara blir blev genom denna detta dessa under mellan inom efter också".split(
    " ",
  ),
);
