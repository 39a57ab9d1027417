import type { Outcome } from "@/lib/db/generated/enums";

/** "1 bifall, 2 avslag" as it is typed in a row: what became of each att-sats by its number. */

const WORDS: [RegExp, Outcome][] = [
  [/^bifall(?:s|es)?$/i, "APPROVED"],
  [/^avslag|^avslås$/i, "REJECTED"],
  [/^(?:anses )?besvarad$/i, "DEEMED_ANSWERED"],
  [/^del(?:vis|at)/i, "PARTIAL"],
  [/^(?:bifall med )?villkor/i, "CONDITIONAL"],
  [/^avskri/i, "STRUCK"],
  [/^oklar/i, "UNCLEAR"],
];

export type ClauseOutcomes = { rows: { position: number; outcome: Outcome }[]; stray: string | null };

export function readClauseOutcomes(text: string): ClauseOutcomes {
  const rows: ClauseOutcomes["rows"] = [];
  for (const part of text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [, position, word] = /^(\d{1,2})\s*[.:]?\s*(.+)$/.exec(part) ?? [];
    const outcome = WORDS.find(([pattern]) => pattern.test(word ?? ""))?.[1];
    if (!position || !outcome) return { rows, stray: part };
    rows.push({ position: Number(position), outcome });
  }
  return { rows, stray: null };
}
