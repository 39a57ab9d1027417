import type { Match } from "@/lib/matching/match";
import type { WithFields } from "@/lib/reading/extract/in-worker";
import type { PersonalData } from "@/lib/reading/personal-data";
import type { Reading } from "@/lib/reading/read";

/** What is kept of a file that has been read. */
export type Outcome = {
  state: "READ" | "UNREADABLE";
  text: string | null;
  problem: string | null;
  remarks: string[];
  pages: number | null;
  parts: Part[];
};

/** A document, or one § of a meeting's minutes; without a reading it is the whole file, to be filed by hand. */
export type Part = {
  documentType: string | null;
  span: { start: number; end: number };
  fields: Reading["fields"];
  match: Match;
  /** A § that has nothing to do with any motion waits for nobody. */
  isSetAside: boolean;
};

/** How a reading is held against the cases of the register. */
export type Matcher = (described: {
  documentType: string | null;
  fields: Reading["fields"];
  text: string | null;
}) => Promise<Match>;

const NO_TEXT =
  "Filen innehåller ingen text: den är inskannad eller tom. Den kan läggas i ett ärende för hand.";

export async function outcomeOf(read: WithFields, match: Matcher): Promise<Outcome> {
  const { text, pageStarts, kind, warnings, readings, personalData } = read;
  const isBlank = text.trim() === "";
  const parts: Part[] = [];
  for (const { documentType, span, fields } of readings) {
    const own = text.slice(span.start, span.end);
    const found = await match({ documentType: documentType.value, fields, text: own });
    const isSetAside = readings.length > 1 && found.candidates.length === 0 && !MOTION.test(own);
    parts.push({ documentType: documentType.value, span, fields, match: found, isSetAside });
  }
  if (parts.length === 0) {
    const found = await match({ documentType: null, fields: {}, text: isBlank ? null : text });
    parts.push({ ...whole(text.length), match: found });
  }
  return {
    state: "READ",
    text,
    problem: isBlank ? NO_TEXT : null,
    remarks: [...warnings, ...aboutPersonalData(personalData)],
    pages: kind === "pdf" ? pageStarts.length : null,
    parts,
  };
}

export const unreadable = (problem: string): Outcome => ({
  state: "UNREADABLE",
  text: null,
  problem,
  remarks: [],
  pages: null,
  parts: [{ ...whole(0), match: { candidates: [] } }],
});

const whole = (end: number) => ({
  documentType: null,
  span: { start: 0, end },
  fields: {},
  isSetAside: false,
});

const MOTION = /(?<!\p{L})motion(?!\s+och\s+(?:hälsa|idrott))/iu;

const WORDS: Partial<Record<PersonalData["kind"], [one: string, several: string]>> = {
  personnummer: ["ett personnummer", "personnummer"],
  samordningsnummer: ["ett samordningsnummer", "samordningsnummer"],
  adress: ["en adress", "adresser"],
  telefon: ["ett telefonnummer", "telefonnummer"],
  "e-post": ["en e-postadress", "e-postadresser"],
};

/** Said before anything is published: what is filed may be shown to everybody (OSL 21, GDPR). */
function aboutPersonalData(found: PersonalData[]): string[] {
  const said = Object.entries(WORDS).flatMap(([kind, [one, several]]) => {
    const count = found.filter((data) => data.kind === kind).length;
    return count === 0 ? [] : count === 1 ? [one] : [`${count} ${several}`];
  });
  if (said.length === 0) return [];
  const list = new Intl.ListFormat("sv", { type: "conjunction" }).format(said);
  return [`${HOLDS} ${list}. Pröva det innan handlingen publiceras.`];
}

const HOLDS = "Texten verkar innehålla";

/** Whether a remark tells of personal data, which the text itself shows where it is shown. */
export const isAboutPersonalData = (remark: string): boolean => remark.startsWith(HOLDS);
