/**
 * How like two titles of the same register are: 1 for the same words in another frame, 0 for nothing in
 * common. The frame ("Svar på motion av Eva Ek (S) om …") and the movers say nothing of the subject.
 */
export function titleLikeness(one: string, other: string): number {
  const { shared, a, b } = compared(subject(one), subject(other));
  const smaller = Math.min(a, b);
  const whole = a + b === 0 ? 0 : (2 * shared) / (a + b);
  // A title is often shortened; a short one may lie within any other by chance.
  return smaller < LEAST_TO_CONTAIN ? whole : Math.max(whole, (SHORTENED * shared) / smaller);
}

/** How like two texts are as they stand, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const { shared, a, b } = compared(one, other);
  return a + b === 0 ? 0 : (2 * shared) / (a + b);
}

export const LEAST_TO_CONTAIN = 20;
const SHORTENED = 0.9;

function compared(one: string, other: string): { shared: number; a: number; b: number } {
  const [a, b] = [trigrams(one), trigrams(other)];
  return { shared: [...a].filter((trigram) => b.has(trigram)).length, a: a.size, b: b.size };
}

const PERSON = /(?:\p{Lu}[\p{L}'’-]+\s+(?:(?:af|av|ben|da|de|van|von)\s+)?){1,4}\(\s?[\p{L}-]{1,12}\s?\)/gu;
const FRAME =
  /(?<!\p{L})(?:motion\p{L}{0,3}|remiss(?:en|er|var|varet)?|remitterad|svar(?:et)?|yttrande|förslag|väckt|angående|gällande|rörande|avseende|kommunstyrelsens?|kommunfullmäktiges?|stadens?|kommunens?|över|till|från|på|av|om|att|och|en|ett|i|för|den|det|de|som|med)(?!\p{L})/gu;

/** What a title is about, in lower case, without accents that come and go in names. */
export const subject = (title: string): string =>
  folded(title.replace(PERSON, " ")).replace(FRAME, " ").replace(/\s+/g, " ").trim();

/** The end of a title, which a text repeats word for word: what stands after "Motion av Eva Ek (S) om". */
export function tail(title: string): string | null {
  const words = oneLine(title)
    .replace(/^motion\p{L}{0,3}(?!\p{L})(?:.*\))? ?/u, "")
    .replace(OPENS, "");
  return words.length < LEAST_TO_CONTAIN ? null : words;
}

const OPENS = /^(?:[-–:,] ?)?(?:om|angående) /u;

export const oneLine = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

export const folded = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[éèêëáàâíìóòúùüñçšžč]/g, (letter) => letter.normalize("NFD")[0] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Of each word, as PostgreSQL's pg_trgm makes them. */
function trigrams(text: string): Set<string> {
  const words = folded(text).split(" ").filter(Boolean);
  return new Set(
    words.flatMap((word) => {
      const padded = `  ${word} `;
      return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
    }),
  );
}
