import { matchesOf } from "./matches.ts";
import type { Span } from "./types.ts";

// "kultur-\noch fritidsnämnden" goes on after its hyphen, and so does a compound that is printed with one.
const BROKEN =
  /-(?<=(?<![\p{L}-])(\p{L}*\p{Ll}{2})-)[ \t]*\n[ \t]*(?=(?!(?:och|eller|samt|respektive|till|alternativt)(?!\p{L}))(\p{Ll}{2,}))/gu;

const COMPOUND = /-(?<=(?<![\p{L}-])(\p{L}*\p{Ll}{2})-)(\p{Ll}{2,})/gu;

/** The hyphens that a word was divided with at the end of a line, with the line's end: without them it is whole. */
export function brokenWords(text: string): Span[] {
  const broken = matchesOf(BROKEN, text);
  const compounds = new Set(broken.length > 0 ? matchesOf(COMPOUND, text).map(asPrinted) : []);
  return broken
    .filter((word) => !compounds.has(asPrinted(word)))
    .map(({ index, 0: hyphen }) => ({ start: index, end: index + hyphen.length }));
}

const asPrinted = ([, first, second]: RegExpExecArray): string => `${first}-${second}`;
