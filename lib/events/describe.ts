import {
  DOCUMENT_STATUS,
  MILESTONE,
  OUTCOME,
  PAPER_KIND,
  paragraphSign,
  RELEASE_OUTCOME,
  STANCE,
} from "@/lib/vocabulary";
import type { Change, EventDetails, NewEvent } from "./actions";

/** What happened, as a sentence for the history; who and when stand beside it. */
export function describe(event: { action: string; details: unknown }): string {
  return sentence(event as NewEvent);
}

function sentence({ action, details }: NewEvent): string {
  switch (action) {
    case "motion-registered":
      return `Motionen registrerades med diarienummer ${details.registrationNumber}${details.importedFrom ? `, inläst ur ”${details.importedFrom}”` : ""}.`;
    case "motion-corrected":
      return `Uppgifter ändrades: ${corrections(details.changes)}.${details.reason ? ` Skäl: ${details.reason}` : ""}`;
    case "entry-corrected":
      return `${details.entry} rättades: ${corrections(details.changes)}. Skäl: ${details.reason}`;
    case "entry-voided":
      return `${details.entry} ströks. Skäl: ${details.reason}`;
    case "entry-restored":
      return `${details.entry} återställdes.`;
    case "motion-referred":
      return `Motionen skickades på remiss till ${details.body}, svar senast ${details.dueOn}.`;
    case "plan-applied":
      return `Planen mot fullmäktige ${details.council} tillämpades${details.readyOn ? `, med tjänsteutlåtandet klart senast ${details.readyOn}` : ""}.`;
    case "referral-extended":
      return `Svarstiden för ${details.body} ändrades från ${details.from} till ${details.to}: ${details.reason}`;
    case "referral-declined":
      return `${details.body} avstod från att svara på remissen.`;
    case "referral-withdrawn":
      return `Remissen till ${details.body} återkallades: ${details.reason}`;
    case "referral-reminded":
      return `${details.body} påmindes om remissen ${details.on}. Påminnelsen gick till ${details.recipient}.`;
    case "referral-enclosed":
      return details.documentIds.length > 0
        ? `${details.body} får del av ${papers(details.documentIds.length)} utöver motionen.`
        : `${details.body} får inte del av fler handlingar än motionen.`;
    case "reply-link-made":
      return `En svarslänk för ${details.body} gjordes till ${details.recipient}. Den gäller till och med ${details.expiresOn}.`;
    case "reply-link-revoked":
      return `Svarslänken till ${details.recipient} (${details.body}) återkallades.`;
    case "reply-received":
      return `Ett svar från ${details.body} kom in och väntar på granskning, kvitto ${details.receipt}.`;
    case "reply-accepted":
      return `Svaret från ${details.body} med kvitto ${details.receipt} godtogs.`;
    case "reply-returned":
      return `Svaret från ${details.body} med kvitto ${details.receipt} skickades tillbaka: ${details.reason}`;
    case "answer-proposed":
      return `Förslag till remissvar från ${details.body} registrerades. Organet har inte beslutat.`;
    case "answer-logged":
      return `Remissvar från ${details.body} registrerades: ${underParagraph(details)}${stanceOf(details.stance)}.${despite(details.overrideReason)}`;
    case "decision-recorded":
      return `Beslut i ${details.body} registrerades: ${underParagraph(details)}${outcomeOf(details.outcome)}.${despite(details.overrideReason)}`;
    case "meeting-changed":
      return `Protokollet från ${details.body} ${details.meeting}: ${daysOfMinutes(details.changes)}.${despite(details.overrideReason)}`;
    case "milestone-recorded":
      return `${MILESTONE[details.kind as keyof typeof MILESTONE]}, ${details.on}.${despite(details.overrideReason)}`;
    case "dispatch-listed":
      return `Sändlistan ändrades: ${listChanges(details)}.`;
    case "decision-dispatched":
      return `Beslutet skickades ${details.on} till ${details.recipients.join(", ")}.`;
    case "dispatch-undone":
      return `Avbockningen ångrades: beslutet är inte skickat till ${details.recipients.join(", ")}.`;
    case "assignment-given":
      return `${details.body} fick ett uppdrag${details.dueOn ? `, klart senast ${details.dueOn}` : ""}: ${details.text}`;
    case "assignment-followed-up":
      return `Uppdraget till ${details.body} följdes upp ${details.on}: ${details.text}`;
    case "assignment-completed":
      return `Uppdraget till ${details.body} blev klart ${details.on}.`;
    case "assignment-reopened":
      return `Uppdraget till ${details.body} öppnades igen: det är inte klart.`;
    case "document-filed":
      return `Handlingen ”${details.title}” lades till.`;
    case "document-refiled":
      return `Handlingen ”${details.title}” hör nu till det som registrerades på nytt.`;
    case "document-masked":
      return details.count === null
        ? `”${details.title}” lades till, maskad för hand.`
        : `”${details.title}” gjordes, med ${details.count === 1 ? "en uppgift" : `${details.count} uppgifter`} borttagna.`;
    case "document-published":
      return `Handlingen ”${details.title}” visas för allmänheten.`;
    case "document-disposed":
      return `Handlingen ”${details.title}” gallrades. Gallringsbeslut: ${details.basis}`;
    case "document-unpublished":
      return `Handlingen ”${details.title}” visas inte längre för allmänheten.`;
    case "document-entered":
      return `Handlingen ”${details.title}” är inte längre ett utkast: ${DOCUMENT_STATUS[details.status].toLowerCase()} ${details.on}.`;
    case "secrecy-set":
      return `${details.what} fick sekretessmarkering, ${details.provision}. Skäl: ${details.reason}`;
    case "secrecy-lifted":
      return `Sekretessmarkeringen togs bort: ${details.what}. Skäl: ${details.reason}`;
    case "release-requested":
      return `${details.what} begärdes ut ${details.on}.`;
    case "release-decided":
      return `Begäran om ${details.what} prövades: ${RELEASE_OUTCOME[details.outcome].toLowerCase()}${details.provision ? `, ${details.provision}` : ""}${details.byAuthority ? ", myndighetens beslut" : ""}.`;
    case "summary-drafted":
      return "Ett utkast till beslutssammanfattning togs fram.";
    case "summary-edited":
      return `Beslutssammanfattningen redigerades på ${places(details.passages.length)}.`;
    case "paper-drafted":
      return `Ett utkast togs fram: ${PAPER_KIND[details.kind].toLowerCase()}.`;
    case "paper-edited":
      return `Ett utkast redigerades på ${places(details.passages.length)}: ${PAPER_KIND[details.kind].toLowerCase()}.`;
    case "paper-discarded":
      return `Ett utkast kastades: ${PAPER_KIND[details.kind].toLowerCase()}.`;
  }
}

const listChanges = ({ added, removed }: EventDetails["dispatch-listed"]) =>
  [
    ...(added.length > 0 ? [`lades till ${added.join(", ")}`] : []),
    ...(removed.length > 0 ? [`togs bort ${removed.join(", ")}`] : []),
  ].join("; ");

const corrections = (changes: Change[]) =>
  changes.map(({ field, before, after }) => `${field} från ”${before}” till ”${after}”`).join("; ");

/** The days of minutes come one after another; most often nothing stood there before. */
const daysOfMinutes = (changes: Change[]) =>
  changes
    .map((change) => (change.before === "–" ? `${change.field} ${change.after}` : corrections([change])))
    .join("; ");

const underParagraph = (item: { meeting: string; paragraph: string | null }) =>
  `${item.paragraph ? `${paragraphSign(item.paragraph)}, ` : ""}${item.meeting}`;

const stanceOf = (stance: string | null) =>
  stance ? `, ${STANCE[stance as keyof typeof STANCE].toLowerCase()}` : "";

const outcomeOf = (outcome: string | null) =>
  outcome ? `, ${OUTCOME[outcome as keyof typeof OUTCOME].toLowerCase()}` : "";

const despite = (reason: string | undefined) =>
  reason ? ` Registrerat trots en varning, med skälet: ${reason}` : "";

const papers = (count: number) => (count === 1 ? "en handling" : `${count} handlingar`);

const places = (count: number) => (count === 1 ? "ett ställe" : `${count} ställen`);
