import type {
  BodyKind,
  DocumentStatus,
  DocumentType,
  MilestoneKind,
  NonParticipation,
  NoteKind,
  Outcome,
  PaperKind,
  Phase,
  ReleaseOutcome,
  Role,
  Stance,
} from "@/lib/db/generated/enums";
import type { ReferralState } from "@/lib/process/referral-state";

/** The municipal words for what the code calls by its English names. */

export const PHASE: Record<Phase, string> = {
  REGISTERED: "Registrerad",
  RAISED: "Väckt",
  ASSIGNED: "Remitterad till kommunstyrelsen för beredning",
  REFERRED: "På remiss",
  ANSWERED: "Remissvar inkomna",
  DRAFTED: "Tjänsteutlåtande klart",
  WORKING_COMMITTEE: "Behandlad i arbetsutskottet",
  BOARD: "Behandlad i kommunstyrelsen",
  COUNCIL_PENDING: "Inför fullmäktige",
  DECIDED: "Avgjord",
  DISPATCHED: "Expedierad",
  CLOSED: "Avslutad",
};

export const OUTCOME: Record<Outcome, string> = {
  APPROVED: "Bifall",
  REJECTED: "Avslag",
  DEEMED_ANSWERED: "Anses besvarad",
  PARTIAL: "Delat utfall",
  CONDITIONAL: "Bifall med villkor",
  STRUCK: "Avskriven",
  RECOMMITTED: "Återremitterad",
  TABLED: "Bordlagd",
  NO_POSITION: "Överlämnad utan eget ställningstagande",
  FORWARDED: "Svaret överlämnat",
  UNCLEAR: "Oklart, behöver tolkas",
};

export const STANCE: Record<Stance, string> = {
  SUPPORT: "Tillstyrker",
  OPPOSE: "Avstyrker",
  PARTIAL: "Tillstyrker delvis",
  DEEMED_ANSWERED: "Anser motionen besvarad",
  NO_OBJECTION: "Ingen erinran",
  ABSTAIN: "Avstår från att yttra sig",
  NONE: "Tar inte ställning",
};

export const REFERRAL_STATE: Record<ReferralState, string> = {
  ANSWERED: "Besvarad",
  PROPOSED: "Förslag till svar, organet har inte beslutat",
  DECLINED: "Avstår från att svara",
  WITHDRAWN: "Återkallad",
  OVERDUE: "Försenad",
  WAITING: "Väntar på svar",
};

/**
 * What is recorded as having happened. That the motion was raised is a date of its own, and that the
 * decision was dispatched follows from its list.
 */
export const MILESTONE: Record<MilestoneKind | "RAISED" | "DISPATCHED", string> = {
  RAISED: "Väckt i fullmäktige",
  ASSIGNED: "Remitterad till kommunstyrelsen för beredning",
  REPORT_READY: "Tjänsteutlåtande klart",
  SUMMONED: "På kallelsen till fullmäktige",
  REPORTED: "Anmäld till fullmäktige enligt KL 5:35",
  WITHDRAWN: "Återtagen av motionären",
  DISPATCHED: "Beslutet expedierat",
  CLOSED: "Ärendet avslutat",
};

export const NOTE_KIND: Record<NoteKind, string> = {
  PROTOCOL_NOTE: "Protokollsanteckning",
  SEPARATE_STATEMENT: "Särskilt yttrande",
  RESERVATION: "Reservation",
};

/** Who was there and took no part; to abstain from a vote, or to be absent from it, is something else. */
export const NON_PARTICIPATION: Record<NonParticipation, string> = {
  CONFLICT_OF_INTEREST: "Jäv",
  DID_NOT_TAKE_PART: "Deltog inte i beslutet",
};

export const DOCUMENT_TYPE: Record<DocumentType, string> = {
  MOTION: "Motion",
  REFERRAL_LETTER: "Remissmissiv",
  REFERRAL_RESPONSE: "Remissvar",
  OFFICIAL_REPORT: "Tjänsteutlåtande",
  MINUTES_EXTRACT: "Protokollsutdrag",
  PROTOCOL_NOTE: "Protokollsanteckning",
  SUMMARY: "Beslutssammanfattning",
  OTHER: "Annan handling",
};

/** What the register makes about a case. */
export const PAPER_KIND: Record<PaperKind, string> = {
  REFERRAL_LETTER: "Remissmissiv",
  REMINDER: "Påminnelse",
  OFFICIAL_REPORT: "Svar på motion",
  MINUTES_EXTRACT: "Protokollsutdrag",
  NOTICE: "Anslag",
  DISPATCH_LIST: "Expedieringslista",
  MOVER_NOTICE: "Underrättelse till motionären",
  BRIEF: "Beslutssammanfattning på en sida",
  SUMMARY: "Beslutssammanfattning",
};

export const DOCUMENT_STATUS: Record<DocumentStatus, string> = {
  DRAFT: "Utkast",
  RECEIVED: "Inkommen",
  DRAWN_UP: "Upprättad",
};

/** What was decided of a request to have a document. */
export const RELEASE_OUTCOME: Record<ReleaseOutcome, string> = {
  FULL: "Lämnas ut",
  CONDITIONAL: "Lämnas ut med förbehåll",
  PARTIAL: "Lämnas ut delvis",
  REFUSED: "Lämnas inte ut",
};

export const ROLE: Record<Role, string> = {
  CASE_OFFICER: "Handläggare",
  REGISTRAR: "Registrator",
  COMMITTEE_SECRETARY: "Nämndsekreterare",
  ELECTED_REPRESENTATIVE: "Förtroendevald",
  REFERRAL_OFFICER: "Remissinstansens handläggare",
  ADMINISTRATOR: "Administratör",
};

export const BODY_KIND: Record<BodyKind, string> = {
  COUNCIL: "Kommunfullmäktige",
  BOARD: "Kommunstyrelse",
  WORKING_COMMITTEE: "Arbetsutskott",
  COMMITTEE: "Nämnd",
  PREPARATORY_COMMITTEE: "Beredning",
  COMPANY: "Bolag",
  EXTERNAL: "Extern remissinstans",
};

/** "Nujin Alacabek (V)"; a whole party is given by its abbreviation alone. */
export function attribution({ name, party }: { name: string | null; party: string | null }): string {
  if (!name) return party ?? "";
  return party ? `${name} (${party})` : name;
}

/** "§ 12" with a space that does not break, or what to say where the extract prints none. */
export const paragraphSign = (paragraph: string | null): string =>
  paragraph ? `§\u00a0${paragraph}` : "§ saknas";
