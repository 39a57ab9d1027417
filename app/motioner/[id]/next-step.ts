import { type Actor, may } from "@/lib/auth/permissions";
import { longDate, PlainDate } from "@/lib/dates";
import { closingWords } from "@/lib/milestones/words";
import type { CaseFile } from "@/lib/motions/queries";
import { closingIn, endIn } from "./after-decision";

export type NextStep = { says: string; act: { href: string; label: string } | null };

/** What comes next, in a sentence, and where the actor does it; null when nothing does. */
export function nextStep(actor: Actor, file: CaseFile, today: PlainDate): NextStep | null {
  const step = (says: string, label: string, path: string, allowed: boolean): NextStep => ({
    says,
    act: allowed ? { href: `/motioner/${file.id}/${path}`, label } : null,
  });
  const records = may(actor, "record decisions");
  switch (file.phase) {
    case "REGISTERED":
      return step("Motionen ska anmälas i fullmäktige.", "Registrera att den är väckt", MILESTONE, records);
    case "RAISED":
      return step("Motionen ska lämnas till kommunstyrelsen för beredning.", RECORD, MILESTONE, records);
    case "ASSIGNED":
      return step(
        "Motionen ska skickas på remiss, eller så ska tjänsteutlåtandet skrivas.",
        "Skicka på remiss",
        "remisser/ny",
        may(actor, "refer motions"),
      );
    case "REFERRED":
      return { says: awaited(file, today), act: null };
    case "ANSWERED":
      return step("Alla svar har kommit. Tjänsteutlåtandet ska skrivas.", RECORD, MILESTONE, records);
    case "DRAFTED":
      return step("Arbetsutskottet ska behandla ärendet.", DECISION, "beslut/nytt", records);
    case "WORKING_COMMITTEE":
      return step("Kommunstyrelsen ska lämna sitt förslag (KL 5:28).", DECISION, "beslut/nytt", records);
    case "BOARD":
      return step("Ärendet ska stå på kallelsen till fullmäktige.", RECORD, MILESTONE, records);
    case "COUNCIL_PENDING":
      return step("Fullmäktige ska besluta (KL 5:23).", DECISION, "beslut/nytt", records);
    case "DECIDED":
    case "DISPATCHED":
      return afterDecision(file, today, step, records);
    case "CLOSED":
      return null;
  }
}

const MILESTONE = "handelser/ny";
const RECORD = "Registrera händelse";
const DECISION = "Registrera beslut";

function awaited({ referrals }: CaseFile, today: PlainDate): string {
  const open = referrals.filter(({ closedOn }) => !closedOn);
  const late = open.filter(({ dueOn }) => PlainDate.compare(dueOn, today) < 0).length;
  const [first] = open.map(({ dueOn }) => dueOn).sort(PlainDate.compare);
  const waiting = open.length === 1 ? "Ett organ ska svara" : `${open.length} organ ska svara`;
  if (late > 0) return `${waiting}, ${late === open.length ? "och är försenat" : `${late} är försenade`}.`;
  return `${waiting}${first ? `, senast ${longDate(first)}` : ""}.`;
}

type Step = (says: string, label: string, path: string, allowed: boolean) => NextStep;

function afterDecision(file: CaseFile, today: PlainDate, step: Step, records: boolean): NextStep {
  const end = endIn(file);
  const { missing, from } = closingIn(file, today);
  const left = file.dispatches.filter(({ sentOn }) => !sentOn).length;
  if (missing.includes("NO_RECIPIENTS")) {
    return step("Beslutet ska expedieras: välj mottagare.", "Expediera beslutet", "expediering", records);
  }
  if (missing.includes("NOT_DISPATCHED")) {
    const says = `Beslutet ska expedieras: ${left} av ${file.dispatches.length} mottagare återstår.`;
    return step(says, "Expediera beslutet", "expediering", records);
  }
  if (missing.includes("APPEAL_RUNNING") && from) {
    const says = `Ärendet går att avsluta från ${longDate(from)}, när tiden för att överklaga har gått ut (KL 13:5).`;
    return { says, act: null };
  }
  const says = missing[0] ? closingWords(missing[0], end) : "Ärendet kan avslutas.";
  return step(says, "Avsluta ärendet", "avslut", records);
}
