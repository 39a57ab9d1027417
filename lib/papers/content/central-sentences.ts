import { quotedFrom, sentencesOf, wordsOf } from "./sentences";

/**
 * The sentences that together say most of what a text says, in its own words and order. One after another the
 * sentence is taken whose recurring words weigh most, words already told counting for less each time; what
 * mostly repeats `besides` is passed over. A third of the text at most, and twelve sentences. Sentences left out
 * between two are marked "[…]". Empty where there is nothing to choose.
 */
export function centralSentences(text: string, besides = ""): string {
  const sentences = sentencesOf(text);
  const places = centralPlaces(sentences, besides);
  return quotedFrom(
    text,
    sentences.filter((_, place) => places.includes(place)),
  );
}

/** Their places among all sentences of the text. */
export function centralPlaces(all: string[], besides = ""): number[] {
  const places = all.flatMap((sentence, place) => (wordsOf(sentence).length >= FEWEST_WORDS ? [place] : []));
  const sentences = places.slice(0, LONGEST_TEXT).map((place) => all[place] ?? "");
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
  return chosen.map((index) => places[index] ?? 0);
}

const MOST = 12;
const FEWEST_WORDS = 6;
const DECAY = 0.5;
/** Between 0, where long sentences win, and 1, where short ones do. */
const LENGTH = 0.3;
const REPEATED = 0.6;
const LONGEST_TEXT = 400;

/** What stands once in a text does not tell what it is about. */
function weightsOf(words: string[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  return new Map([...seen].map(([word, count]) => [word, count > 1 ? Math.log(1 + count) : 0]));
}
