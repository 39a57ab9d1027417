import type { DocumentType, Outcome, Stance } from "@/lib/db/generated/enums";
import type { Outcome as ReadOutcome, Stance as ReadStance } from "@/lib/reading/types";

/** The reader's words and the register's. */

export const STANCE_OF: Record<ReadStance, Stance> = {
  TILLSTYRKER: "SUPPORT",
  AVSTYRKER: "OPPOSE",
  DELVIS: "PARTIAL",
  BESVARAD: "DEEMED_ANSWERED",
  NONE: "NONE",
};

/** Where the text leaves the outcome open the field stays empty: a person must say what it is. */
export const OUTCOME_OF: Record<ReadOutcome, Outcome | null> = {
  BIFALL: "APPROVED",
  AVSLAG: "REJECTED",
  BESVARAD: "DEEMED_ANSWERED",
  DELVIS: "PARTIAL",
  BIFALL_VILLKOR: "CONDITIONAL",
  AVSKRIVEN: "STRUCK",
  ATERREMISS: "RECOMMITTED",
  BORDLAGD: "TABLED",
  NO_POSITION: "NO_POSITION",
  FORWARDED: "FORWARDED",
  UNCLEAR: null,
};

/** What an outcome of one att-sats is called as a body's opinion of it; procedure is none. */
export const CLAUSE_STANCE_OF: Partial<Record<ReadOutcome, Stance>> = {
  BIFALL: "SUPPORT",
  AVSLAG: "OPPOSE",
  BESVARAD: "DEEMED_ANSWERED",
  DELVIS: "PARTIAL",
};

/** What kind of paper the register calls it. */
export const PAPER_TYPE: Record<string, DocumentType> = {
  PARAGRAPH: "MINUTES_EXTRACT",
  REFERRAL_RESPONSE: "REFERRAL_RESPONSE",
  OFFICIAL_REPORT: "OFFICIAL_REPORT",
  MOTION: "MOTION",
  PROTOCOL_NOTE: "PROTOCOL_NOTE",
};

/** What the reader took it for, in Swedish; null stands for a text that it knows no kind of. */
export const READ_TYPE: Record<string, string> = {
  PARAGRAPH: "Protokollsparagraf",
  REFERRAL_RESPONSE: "Remissvar",
  OFFICIAL_REPORT: "Tjänsteutlåtande",
  MOTION: "Motion",
  PROTOCOL_NOTE: "Protokollsanteckning",
  DOSSIER: "Akt med flera handlingar",
  UNANSWERED_LIST: "Lista över obesvarade motioner",
};
export const readType = (type: string | null): string => (type && READ_TYPE[type]) || "Okänd sorts handling";
