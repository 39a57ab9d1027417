import type { ReportedPart, sumOf } from "@/lib/intake/report";
import { readType } from "@/lib/prefill/words";

/** "7 handlingar att granska. 2 lagda i ärenden. 40 utan motion eller lagda åt sidan." */
export function inWords({
  open,
  filed,
  setAside,
  unreadable,
  known,
  refused,
}: ReturnType<typeof sumOf>): string {
  return [
    open === 0 ? "Inget kvar att granska." : `${counted(open, "handling", "handlingar")} att granska.`,
    filed > 0 && `${counted(filed, "lagd i ett ärende", "lagda i ärenden")}.`,
    setAside > 0 &&
      `${counted(setAside, "utan motion eller lagd åt sidan", "utan motion eller lagda åt sidan")}.`,
    unreadable > 0 && `${counted(unreadable, "fil", "filer")} kunde inte läsas.`,
    known > 0 && `${counted(known, "fil", "filer")} fanns redan.`,
    refused > 0 && `${counted(refused, "fil", "filer")} togs inte emot.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** "Remissvar", or "12 delar: 3 att granska, 1 lagd i ett ärende, 8 utan motion eller lagda åt sidan". */
export function readInWords(parts: ReportedPart[]): string {
  const [only] = parts;
  if (parts.length === 1 && only) return readType(only.documentType);
  const count = (state: ReportedPart["state"]) => parts.filter((part) => part.state === state).length;
  const [open, filed, setAside] = [count("OPEN"), count("FILED"), count("SET_ASIDE")];
  const said = [
    open > 0 && `${open} att granska`,
    filed > 0 && counted(filed, "lagd i ett ärende", "lagda i ärenden"),
    setAside > 0 && counted(setAside, "utan motion eller lagd åt sidan", "utan motion eller lagda åt sidan"),
  ];
  return `${parts.length} delar: ${said.filter(Boolean).join(", ")}.`;
}

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
