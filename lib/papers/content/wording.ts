import { longDate, type PlainDate } from "@/lib/dates";
import type { BodyKind, Outcome, Stance } from "@/lib/db/generated/enums";
import { OUTCOME, paragraphSign, STANCE } from "@/lib/vocabulary";

/** Stock phrases. What they are filled with is recorded; they add nothing of their own. */

/** "Socialnämnden, Miljönämnden och Bildningsnämnden" */
export const listed = (names: string[]): string => new Intl.ListFormat("sv").format(names);

/** What others have written, within a sentence of ours that ends there. */
export const inQuotes = (text: string): string => (/[.!?]$/.test(text) ? `”${text}”` : `”${text}”.`);

/** " den 16 juni 2021, § 12"; an extract that prints no § says nothing about one. */
export function underParagraph(item: { heldOn: PlainDate | null; paragraph: string | null }): string {
  const day = item.heldOn ? ` den ${longDate(item.heldOn)}` : "";
  return item.paragraph ? `${day}, ${paragraphSign(item.paragraph)}` : day;
}

/** "Sista svarsdag var den 30 juni 2021 och har passerat." */
export const lastAnswerDay = (dueOn: PlainDate, hasPassed: boolean): string =>
  hasPassed
    ? `Sista svarsdag var den ${longDate(dueOn)} och har passerat.`
    : `Sista svarsdag är den ${longDate(dueOn)}.`;

/** What the body calls itself in its own minutes. */
export const BODY_ITSELF: Record<BodyKind, string> = {
  COUNCIL: "Fullmäktige",
  BOARD: "Styrelsen",
  WORKING_COMMITTEE: "Arbetsutskottet",
  COMMITTEE: "Nämnden",
  PREPARATORY_COMMITTEE: "Beredningen",
  COMPANY: "Bolaget",
  EXTERNAL: "Remissinstansen",
};

export const stanceWord = (stance: Stance): string =>
  stance === "NONE" ? "Inget ställningstagande" : STANCE[stance];

export const outcomeWord = (outcome: Outcome): string =>
  outcome === "UNCLEAR" ? "Framgår inte av beslutet" : OUTCOME[outcome];

type Verdict = Exclude<Outcome, "RECOMMITTED" | "TABLED" | "NO_POSITION" | "FORWARDED" | "UNCLEAR">;

const SETTLED: Record<Verdict, string> = {
  APPROVED: "biföll motionen",
  REJECTED: "avslog motionen",
  DEEMED_ANSWERED: "förklarade motionen besvarad",
  PARTIAL: "beslutade olika om motionens delar",
  CONDITIONAL: "biföll motionen med villkor",
  STRUCK: "avskrev motionen från vidare handläggning",
};

const PROPOSED: Record<Verdict, string> = {
  APPROVED: "föreslog att motionen bifalls",
  REJECTED: "föreslog att motionen avslås",
  DEEMED_ANSWERED: "föreslog att motionen anses besvarad",
  PARTIAL: "föreslog olika beslut om motionens delar",
  CONDITIONAL: "föreslog att motionen bifalls med villkor",
  STRUCK: "föreslog att motionen avskrivs från vidare handläggning",
};

/** KL 5:23: only the council settles a motion, so what any other body says of it is a proposal. */
export function outcomePhrase(outcome: Outcome | null, kind: BodyKind): string {
  switch (outcome) {
    case "RECOMMITTED":
      return "återremitterade ärendet";
    case "TABLED":
      return "bordlade ärendet";
    case "NO_POSITION":
      return "överlämnade ärendet utan eget ställningstagande";
    case "FORWARDED":
      return "överlämnade svaret";
    case "UNCLEAR":
    case null:
      return "behandlade ärendet";
    default:
      return (kind === "COUNCIL" ? SETTLED : PROPOSED)[outcome];
  }
}
