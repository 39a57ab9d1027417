import { MILESTONE, OUTCOME, paragraphSign, STANCE } from "@/lib/vocabulary";
import type { EventDetails, NewEvent } from "./actions";

/** What happened, as a sentence for the history; who and when stand beside it. */
export function describe(event: { action: string; details: unknown }): string {
  return sentence(event as NewEvent);
}

function sentence({ action, details }: NewEvent): string {
  switch (action) {
    case "motion-registered":
      return `Motionen registrerades med diarienummer ${details.registrationNumber}.`;
    case "motion-corrected":
      return `Uppgifter ändrades: ${details.changes.map(correction).join("; ")}.`;
    case "motion-referred":
      return `Motionen skickades på remiss till ${details.body}, svar senast ${details.dueOn}.`;
    case "referral-extended":
      return `Svarstiden för ${details.body} ändrades från ${details.from} till ${details.to}: ${details.reason}`;
    case "referral-declined":
      return `${details.body} avstod från att svara på remissen.`;
    case "referral-withdrawn":
      return `Remissen till ${details.body} återkallades.`;
    case "answer-proposed":
      return `Förslag till remissvar från ${details.body} registrerades. Organet har inte beslutat.`;
    case "answer-logged":
      return `Remissvar från ${details.body} registrerades: ${underParagraph(details)}${stanceOf(details.stance)}.`;
    case "decision-recorded":
      return `Beslut i ${details.body} registrerades: ${underParagraph(details)}${outcomeOf(details.outcome)}.`;
    case "milestone-recorded":
      return `${MILESTONE[details.kind as keyof typeof MILESTONE]}, ${details.on}.`;
    case "document-filed":
      return `Handlingen ”${details.title}” lades till.`;
    case "document-published":
      return `Handlingen ”${details.title}” visas för allmänheten.`;
    case "document-unpublished":
      return `Handlingen ”${details.title}” visas inte längre för allmänheten.`;
    case "summary-drafted":
      return "Ett utkast till beslutssammanfattning togs fram.";
    case "summary-edited":
      return `Beslutssammanfattningen redigerades på ${places(details.passages.length)}.`;
  }
}

const correction = (change: EventDetails["motion-corrected"]["changes"][number]) =>
  `${change.field} från ”${change.before}” till ”${change.after}”`;

const underParagraph = (item: { meeting: string; paragraph: string | null }) =>
  `${item.paragraph ? `${paragraphSign(item.paragraph)}, ` : ""}${item.meeting}`;

const stanceOf = (stance: string | null) =>
  stance ? `, ${STANCE[stance as keyof typeof STANCE].toLowerCase()}` : "";

const outcomeOf = (outcome: string | null) =>
  outcome ? `, ${OUTCOME[outcome as keyof typeof OUTCOME].toLowerCase()}` : "";

const places = (count: number) => (count === 1 ? "ett ställe" : `${count} ställen`);
