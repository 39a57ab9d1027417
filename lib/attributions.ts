import { lines, longText, tidy } from "@/lib/fields";

/** Who said what, read as minutes print it and written back for a form that opens filled in. */

export type Attribution = { name: string; party: string | null };
export type NoteLine = { name: string | null; party: string | null; text: string | null };

/** "Eva Ek (ABC)", one a line; several in a row as minutes print them are taken too. */
export const people = lines.transform((rows, context): Attribution[] =>
  rows
    .flatMap((row) => row.split(BETWEEN_PEOPLE))
    .map((row) => {
      const { name, party } = readWho(row);
      if (!name) context.addIssue({ code: "custom", message: `Skriv namnet: ”${row}”.` });
      return { name: name ?? "", party };
    }),
);

/**
 * "Eva Ek (ABC): text", "(ABC): text" for a whole party, or the sentence of the minutes, "Eva Ek (ABC)
 * och Bo Alm (DE) yrkar …", which is one for each. A line that opens with nobody goes on from the line
 * before it: a note is often several paragraphs.
 */
export const notes = longText.transform((value, context): NoteLine[] =>
  entries(tidy(value)).flatMap((entry) => {
    const { who, text } = readEntry(entry);
    if (who.length > LONGEST_WHO) {
      const message = `Skriv först vem det är, till exempel ”Eva Ek (S): …”, före ”${entry.slice(0, 40)} …”.`;
      context.addIssue({ code: "custom", message });
    }
    return who.split(BETWEEN_PEOPLE).map((one) => ({ ...readWho(one), text }));
  }),
);

export const writePeople = (rows: Attribution[]): string => rows.map(writeWho).join("\n");

export const writeNotes = (rows: NoteLine[]): string =>
  rows.map((row) => (row.text ? `${writeWho(row)}: ${row.text}` : writeWho(row))).join("\n");

const BETWEEN_PEOPLE = /(?<=\))\s*(?:[,;]|och\s)\s*/;
const LONGEST_WHO = 200;

const PARTY = String.raw`\([^()\n]{1,20}\)`;
const NAME = String.raw`(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|af|von|van|de|der|la|le)\s+){0,6}`;
const WHO = `${NAME}${PARTY}`;
const OPENING = new RegExp(
  String.raw`^(?:([^:\n]*${PARTY})\s*:|(${WHO}(?:(?:\s*[,;]|\s+och)\s+${WHO})*))[\s.,;]*`,
  "u",
);

function entries(value: string): string[] {
  const found: string[] = [];
  for (const line of value.split("\n").map((row) => row.trim())) {
    if (found.length === 0 || OPENING.test(line)) found.push(line);
    else found.push(`${found.pop()}\n${line}`);
  }
  return found.map((entry) => entry.trim()).filter(Boolean);
}

/** Without a party in brackets, whoever stands before the first colon. */
function readEntry(entry: string): { who: string; text: string | null } {
  const opening = OPENING.exec(entry);
  const colon = entry.indexOf(":");
  const whoEnds = opening ? opening[0].length : colon < 0 ? entry.length : colon + 1;
  const who = opening?.[1] ?? opening?.[2] ?? entry.slice(0, whoEnds).replace(/:$/, "");
  return { who, text: entry.slice(whoEnds).trim() || null };
}

/** The party is whatever stands in brackets at the end; "-" in them means no party. */
function readWho(text: string): { name: string | null; party: string | null } {
  const bracket = /^(.*?)\s*\(([^()]{1,20})\)\.?$/s.exec(text.trim());
  const name = (bracket ? bracket[1] : text)?.trim() || null;
  const party = bracket?.[2]?.trim() ?? null;
  return { name, party: party === "-" ? null : party };
}

/** "Eva Ek (ABC)", "(ABC)" for a whole party, "Eva Ek (-)" without one. */
export const writeWho = ({ name, party }: { name: string | null; party: string | null }): string =>
  `${name ?? ""} (${party ?? "-"})`.trim();

/** The people of one running list, "Eva Ek (S), Bo Alm (M) och Ida Ås (V)". */
export const namesIn = (text: string): Attribution[] =>
  text
    .split(/[,;\n]|(?<=\))\s*och\s/)
    .map((one) => one.replace(/\.$/, "").trim())
    .filter(Boolean)
    .map((one) => {
      const { name, party } = readWho(one);
      return { name: name ?? one, party };
    });

/** The same person, however the name is spaced or capitalised; spelling is never corrected. */
export const sameName = (a: string, b: string): boolean => folded(a) === folded(b);

const folded = (name: string) => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
