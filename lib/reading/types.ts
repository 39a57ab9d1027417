/** A stretch of the original text: `end` is the offset after its last character. */
export type Span = { start: number; end: number };

/** A value with the words it was read from; `sure: false` marks a guess that a person must look at. */
export type Read<T> = { value: T; spans: Span[]; sure: boolean };

export type DocumentType =
  | "PARAGRAPH"
  | "REFERRAL_RESPONSE"
  | "OFFICIAL_REPORT"
  | "MOTION"
  | "PROTOCOL_NOTE"
  | "DOSSIER"
  | "UNANSWERED_LIST";

export type Outcome =
  | "BIFALL"
  | "AVSLAG"
  | "BESVARAD"
  | "DELVIS"
  | "BIFALL_VILLKOR"
  | "AVSKRIVEN"
  | "ATERREMISS"
  | "BORDLAGD"
  | "NO_POSITION"
  | "FORWARDED"
  | "UNCLEAR";

export type Stance = "TILLSTYRKER" | "AVSTYRKER" | "DELVIS" | "BESVARAD" | "NONE";

/** `name` is null where a whole party is meant; `party` is null where none is printed. */
export type Named = { name: string | null; party: string | null };

/** What somebody had noted, as printed; `text` is null where it stands elsewhere, or is not clear whose it is. */
export type NoteText = Named & { text: string | null };

/** What the decision says of one att-sats; "övrigt" is all that it does not name. */
export type ClauseOutcome = { clause: number | "övrigt"; outcome: Outcome };

/** Counts as printed, 0 where the text gives none. */
export type VoteCount = { yes: number; no: number; abstain: number; absent: number };

export type PriorTreatment = { kind: string; date: string; paragraph: string | null };

/** Everything that minutes and answers may tell; a field that the text does not state is absent. */
export type MinutesFields = {
  municipality?: Read<string>;
  body?: Read<string>;
  meetingDate?: Read<string>;
  documentDate?: Read<string>;
  paragraph?: Read<string>;
  registrationNumber?: Read<string>;
  otherRegistrationNumbers?: Read<string[]>;
  title?: Read<string>;
  motioners?: Read<Named[]>;
  motionRaisedDate?: Read<string>;
  outcome?: Read<Outcome>;
  clauseOutcomes?: Read<ClauseOutcome[]>;
  isFinalDecision?: Read<boolean>;
  /** The operative text, or what is proposed, as printed. */
  decision?: Read<string>;
  decisionPoints?: Read<number>;
  /** What the document sums up itself, as printed. */
  summary?: Read<string>;
  stance?: Read<Stance>;
  /** What an answer says of single att-satser: "BIFALL" is a recommendation here. */
  clauseStances?: Read<ClauseOutcome[]>;
  vote?: Read<VoteCount>;
  votes?: Read<VoteCount[]>;
  reservations?: Read<Named[]>;
  protocolNotes?: Read<Named[]>;
  /** Those of `protocolNotes` and `reservations` again, with what they wrote. */
  noteTexts?: Read<NoteText[]>;
  separateStatements?: Read<NoteText[]>;
  reservationTexts?: Read<NoteText[]>;
  conflictOfInterest?: Read<Named[]>;
  proposers?: Read<Named[]>;
  speakers?: Read<Named[]>;
  dispatchTo?: Read<string[]>;
  priorTreatment?: Read<PriorTreatment[]>;
  tabledTo?: Read<string>;
};
