import { findDates } from "@/lib/reading/dates";
import { findParagraphNumbers } from "@/lib/reading/paragraph-numbers";
import type { NamedBody } from "./bodies";

/** A § of a body's minutes: its day where it is known, else the year, as §§ begin anew each year. */
export type Place = { bodyId: string; paragraph: string; heldOn: string | null; year: number | null };

const REACH = 160;
const AFTER = 60;

/** The §§ that a text points to with body and day, or body and year ("Socialnämnden 2021-06-16 § 12"). */
export function findReferences(text: string, bodies: NamedBody[]): Place[] {
  if (bodies.length === 0) return [];
  const names = namesOf(bodies);
  const found = findParagraphNumbers(text).flatMap(({ number, last, body, year, span }) => {
    if (last) return [];
    const before = text
      .slice(Math.max(0, span.start - REACH), span.start)
      .split(/\n\s*\n/)
      .at(-1)!;
    const after = text.slice(span.end, span.end + AFTER).split(/[;§]|\n\s*\n|\.\s/)[0]!;
    const bodyId = lastNamed(names, body ?? before);
    const heldOn = dayIn(before, -1) ?? dayIn(after, 0);
    return bodyId && (heldOn || year) ? [{ bodyId, paragraph: number, heldOn, year }] : [];
  });
  return [...new Map(found.map((place) => [JSON.stringify(place), place])).values()];
}

type Names = { pattern: RegExp; ids: Map<string, string> };

function namesOf(bodies: NamedBody[]): Names {
  const ids = new Map(
    bodies.flatMap(({ id, name, abbreviation }) => [
      [name.toLowerCase(), id],
      [abbreviation.toLowerCase(), id],
    ]),
  );
  // The longest first: "Kommunstyrelsens arbetsutskott" is not the board.
  const written = [...ids.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return { pattern: new RegExp(`(?<!\\p{L})(${written.join("|")})s?(?!\\p{L})`, "giu"), ids };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function lastNamed({ pattern, ids }: Names, text: string): string | null {
  const name = [...text.matchAll(pattern)].at(-1)?.[1];
  return (name && ids.get(name.toLowerCase())) ?? null;
}

const dayIn = (text: string, which: number): string | null =>
  findDates(text)
    .filter(({ wholeDay }) => wholeDay)
    .at(which)?.date ?? null;
