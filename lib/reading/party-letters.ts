import { matchesOf } from "./matches.ts";
import type { Read } from "./types.ts";

const WRITTEN = String.raw`\p{Lu}[\p{L}-]*(?: \p{Lu}?[\p{L}-]+){0,3}`;
// "Granvikspartiet (GP)" tells it; "Eva Ek (GP)" at least tells that there are such letters.
const TOLD = new RegExp(String.raw`(?<![\p{L}-])(?<name>${WRITTEN}) \((?<letters>\p{Lu}{1,5})\)`, "gu");
const LETTERS = /\((?<letters>\p{Lu}{1,5})\)/gu;
const ARE_LETTERS = /^\p{Lu}{1,5}$/u;
const SECOND: [RegExp, string][] = [
  [/partiet$/u, "P"],
  [/demokraterna$/u, "D"],
];

/**
 * The letters of a party that a text writes out in full, as the same text tells them. The reader knows no parties:
 * where the letters are not told, or more than one would do, the name stays as it is printed.
 */
export function lettersIn(text: string): (party: string) => string {
  let known: Letters | undefined;
  return (party) => {
    if (ARE_LETTERS.test(party)) return party;
    known ??= allLetters(text);
    return inLetters(party, known);
  };
}

type Letters = { told: Map<string, string>; letters: Set<string> };

function allLetters(text: string): Letters {
  const told = new Map<string, string>();
  for (const { groups } of matchesOf(TOLD, text))
    for (const { index } of matchesOf(/(?<![\p{L}-])\p{Lu}/gu, groups!.name!))
      told.set(groups!.name!.slice(index), groups!.letters!);
  const letters = new Set(matchesOf(LETTERS, text).map(({ groups }) => groups!.letters!));
  return { told, letters };
}

function inLetters(party: string, { told, letters }: Letters): string {
  const named = told.get(party);
  if (named) return named;
  const bare = party.split(" ")[0]!;
  const second = SECOND.find(([ending]) => ending.test(bare))?.[1];
  const possible = [bare[0]!, ...(second ? [bare[0] + second] : [])].filter((one) => letters.has(one));
  return bare.length > 5 && possible.length === 1 ? possible[0]! : party;
}

/** A field with the parties among its values in letters; every other field is given back as it is. */
export function withLetters(field: Read<unknown>, lettersOf: (party: string) => string): Read<unknown> {
  if (!Array.isArray(field.value) || !field.value.some(isNamed)) return field;
  const value = field.value.map((one) => (isNamed(one) ? { ...one, party: lettersOf(one.party) } : one));
  return { ...field, value };
}

const isNamed = (one: unknown): one is { party: string } =>
  typeof one === "object" && one !== null && "party" in one && typeof one.party === "string";
