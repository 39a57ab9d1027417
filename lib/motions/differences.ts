import type { PlainDate } from "@/lib/dates";
import type { EventDetails } from "@/lib/events/actions";
import { attribution } from "@/lib/vocabulary";

/** What the register says of a motion, as people read it. */
export type Shown = {
  registrationNumber: string;
  authority: string;
  title: string;
  movers: { name: string; party: string | null }[];
  clauses: string[];
  writtenOn: PlainDate | null;
  receivedOn: PlainDate;
  raisedOn: PlainDate | null;
  caseOfficer: string | null;
  recordClass: string | null;
  published: boolean;
};

const LABELS: Record<keyof Shown, string> = {
  registrationNumber: "Diarienummer",
  authority: "Myndighet",
  title: "Rubrik",
  movers: "Motionärer",
  clauses: "Att-satser",
  writtenOn: "Skriven",
  receivedOn: "Inkommen",
  raisedOn: "Väckt",
  caseOfficer: "Handläggare",
  recordClass: "Klassificering",
  published: "Publicerad",
};

/** The facts that the year (KL 5:35) and other papers hang on. */
export const NEEDS_A_REASON: readonly string[] = [
  LABELS.registrationNumber,
  LABELS.writtenOn,
  LABELS.receivedOn,
  LABELS.raisedOn,
];

/** What everybody reads once it is published, and may hold anything. */
export const SHOWN: readonly string[] = [LABELS.title, LABELS.clauses, LABELS.published];

/** How an empty field reads. */
export const NOTHING = "–";

/** Every fact that a correction changes, for the history. */
export function differences(before: Shown, after: Shown): EventDetails["motion-corrected"]["changes"] {
  return (Object.entries(LABELS) as [keyof Shown, string][])
    .map(([key, field]) => ({ field, before: inWords(before[key]), after: inWords(after[key]) }))
    .filter((change) => change.before !== change.after);
}

function inWords(value: Shown[keyof Shown]): string {
  if (value === null) return NOTHING;
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (!Array.isArray(value)) return value.toString();
  return value.map((one) => (typeof one === "string" ? one : attribution(one))).join("; ");
}
