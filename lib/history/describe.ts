import type { Change } from "@/lib/events/actions";
import type { EntryAction, EntryDetails } from "./entries";

/** An entry as it is read; `details` is null where they have been disposed of. */
export type DescribedEntry = { action: string; details: unknown; subject: string | null };

/** What happened, as a sentence; who and when stand beside it. */
export function describeEntry({ action, details, subject }: DescribedEntry): string {
  if (details === null) return `${KIND[action as EntryAction]}. Uppgifterna är gallrade.`;
  const say = SENTENCE[action as EntryAction] as (details: unknown, whose: string) => string;
  return say(details, subject ?? "ett konto");
}

/** The kinds as a filter shows them. */
export const KIND: Record<EntryAction, string> = {
  "cases-opened": "Ärende upplagt",
  "history-sealed": "Historiken förseglad",
  "account-added": "Konto upplagt",
  "account-changed": "Konto ändrat",
  "account-disabled": "Konto avstängt",
  "account-enabled": "Konto öppnat igen",
  "password-set": "Nytt lösenord",
  "signed-in": "Inloggning",
  "sign-in-refused": "Nekad inloggning",
  "signed-out": "Utloggning",
  "sessions-ended": "Inloggningar avslutade",
  "second-factor-on": "Tvåstegsinloggning påslagen",
  "second-factor-off": "Tvåstegsinloggning avslagen",
  "recovery-code-used": "Återställningskod använd",
  "recovery-codes-new": "Nya återställningskoder",
  "setting-changed": "Inställning ändrad",
  "document-read": "Sekretessbelagd handling läst",
  "facts-read": "Sekretessbelagda uppgifter lästa",
  "report-filed": "Rapport sparad",
  "history-exported": "Historik hämtad",
  "personal-data-exported": "Personuppgifter hämtade",
  "person-pseudonymised": "Konto pseudonymiserat",
  "disposal-approved": "Gallring",
  "disposal-rejected": "Gallring avböjd",
  "log-disposed": "Gallring i loggen",
};

const SENTENCE: { [A in EntryAction]: (details: EntryDetails[A], whose: string) => string } = {
  "cases-opened": ({ motionIds }) =>
    motionIds.length === 1 ? "Ett ärende lades upp." : `${motionIds.length} ärenden lades upp.`,
  "history-sealed": ({ cases }) =>
    `Historiken förseglades som den då såg ut, från kommandoraden. ${cases} ärenden.`,
  "account-added": ({ role }, whose) => `Ett konto lades upp åt ${whose}, med rollen ${role}.`,
  "account-changed": ({ changes }, whose) => `Kontot för ${whose} ändrades: ${inWords(changes)}.`,
  "account-disabled": (_, whose) => `Kontot för ${whose} stängdes av.`,
  "account-enabled": (_, whose) => `Kontot för ${whose} öppnades igen.`,
  "password-set": (_, whose) => `Ett nytt lösenord valdes för ${whose}.`,
  "signed-in": ({ how }, whose) => `${whose} loggade in: ${how}.`,
  "sign-in-refused": ({ why }, whose) => `Inloggning för ${whose} nekades: ${why}.`,
  "signed-out": (_, whose) => `${whose} loggade ut.`,
  "sessions-ended": ({ count }, whose) =>
    count === 1 ? `En inloggning för ${whose} avslutades.` : `${count} inloggningar för ${whose} avslutades.`,
  "second-factor-on": (_, whose) => `Tvåstegsinloggning slogs på för ${whose}.`,
  "second-factor-off": (_, whose) => `Tvåstegsinloggning slogs av för ${whose}.`,
  "recovery-code-used": (_, whose) => `${whose} loggade in med en återställningskod.`,
  "recovery-codes-new": (_, whose) => `Nya återställningskoder togs fram för ${whose}.`,
  "setting-changed": ({ setting, changes }) => `${setting} ändrades: ${inWords(changes)}.`,
  "document-read": () => "En sekretessbelagd handling lästes.",
  "facts-read": () => "Ärendets sekretessbelagda uppgifter lästes.",
  "report-filed": ({ title, sha256 }) => `Rapporten ”${title}” sparades, med kontrollsumman ${sha256}.`,
  "history-exported": ({ rows }) => `Historiken hämtades som fil, ${rows} ${rows === 1 ? "rad" : "rader"}.`,
  "personal-data-exported": (_, whose) => `Personuppgifterna om ${whose} hämtades (artikel 15 GDPR).`,
  "person-pseudonymised": (_, whose) => `Namn och e-postadress togs bort från kontot. Det heter nu ${whose}.`,
  "disposal-approved": ({ recordClass, before, count }) =>
    `Gallring: ${recordClass}, äldre än ${before}, ${count} ${count === 1 ? "post" : "poster"}.`,
  "disposal-rejected": ({ recordClass, before }) =>
    `En gallringslista avböjdes: ${recordClass}, äldre än ${before}.`,
  "log-disposed": ({ actions, before }, whose) =>
    `Uppgifter i loggen ${before ? `äldre än ${before}` : `om ${whose}`} gallrades: ${actions.map((action) => KIND[action as EntryAction].toLowerCase()).join(", ")}.`,
};

const inWords = (changes: Change[]) =>
  changes.map(({ field, before, after }) => `${field} från ”${before}” till ”${after}”`).join("; ");
