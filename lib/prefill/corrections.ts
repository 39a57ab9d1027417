import { tidy } from "@/lib/fields";
import type { FormState } from "@/lib/form-state";
import type { Prefill } from "./prefill";

/** What a person saved where the reader had read something else (`read`), or nothing. */
export type Correction = { field: string; read: string | null; sure: boolean; saved: string | null };

const MINUTES = {
  meetingOn: "meetingDate",
  paragraph: "paragraph",
  registrationNumber: "registrationNumber",
  decisionText: "decision",
  "yes-1": "votes",
  "no-1": "votes",
  speakers: "speakers",
  proposals: "proposers",
  conflictOfInterest: "conflictOfInterest",
  protocolNotes: "protocolNotes",
  separateStatements: "separateStatements",
  reservations: "reservations",
  dispatchTo: "dispatchTo",
};

/** The reader's fields, by the form field that each fills in, for each form. */
export const READ_AS: Record<"answer" | "decision" | "motion", Record<string, string>> = {
  answer: { ...MINUTES, stance: "stance", summary: "summary" },
  decision: { ...MINUTES, bodyId: "body", outcome: "outcome", tabledToOn: "tabledTo" },
  motion: {
    registrationNumber: "registrationNumber",
    title: "title",
    movers: "motioners",
    clauses: "clauses",
    writtenOn: "documentDate",
    raisedOn: "motionRaisedDate",
  },
};

const FIELDS = [...new Set(Object.values(READ_AS).flatMap(Object.keys))];

/**
 * Where the saved form differs from what it was filled in with. A field that nothing was read for counts when
 * the reader could have filled it in and somebody else had to.
 */
export function corrections(prefill: Prefill, typed: FormState["values"]): Correction[] {
  const missed = FIELDS.filter((name) => !prefill[name] && saved(typed, name));
  return [...Object.keys(prefill), ...missed].flatMap((name) => {
    const filled = prefill[name];
    const now = saved(typed, name);
    if (filled && plain(filled.value) === (now ?? "")) return [];
    return [{ field: name, read: filled?.value ?? null, sure: filled?.sure ?? true, saved: now }];
  });
}

const saved = (typed: FormState["values"], name: string): string | null =>
  plain(typed[name]?.[0] ?? "") || null;

const plain = (value: string) =>
  tidy(value)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
