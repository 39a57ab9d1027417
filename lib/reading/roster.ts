import { matchesOf } from "./matches.ts";
import { asOneLine } from "./one-line.ts";
import { type FoundPerson, findPeople } from "./people.ts";

/** The parties of those whom a text names with one somewhere, by name; read when first asked for. */
export type Roster = () => Map<string, FoundPerson["party"]>;

const NAMES =
  /(?<![\p{L}-])\p{Lu}[\p{L}'’-]+(?:[ \n](?:(?:af|von|van|de|der|al|el) )?\p{Lu}[\p{L}'’-]+){1,3}(?![\p{L}-])(?!\s?\()/gu;

// Hyphens come and go between a roll call and the text.
const keyOf = (name: string): string => name.replace(/[\s-]+/g, " ").toLowerCase();

/** The people of a text, such as a roll call, by whom a name without brackets elsewhere in it can be known. */
export function rosterOf(text: string): Roster {
  let known: ReturnType<Roster> | undefined;
  return () => {
    known ??= new Map(findPeople(text).map(({ name, party }) => [keyOf(name), party]));
    return known;
  };
}

/** Those named in a sentence without brackets who have them elsewhere: "Eva Ek och Bo Alm yrkar bifall". */
export function knownPeople(sentence: string, roster: Roster): FoundPerson[] {
  return matchesOf(NAMES, sentence).flatMap((match) => {
    const words = match[0].split(/(?<=\s)/u);
    // "Ordföranden Eva Ek": the name may stand last among the words with capitals.
    for (let skip = 0; skip < words.length - 1; skip += 1) {
      const name = words.slice(skip).join("");
      const party = roster().get(keyOf(name));
      if (party === undefined) continue;
      const start = match.index + match[0].length - name.length;
      return [{ name: asOneLine(name), party, span: { start, end: start + name.length } }];
    }
    return [];
  });
}
