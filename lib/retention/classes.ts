import { DocumentType } from "@/lib/db/generated/enums";
import { DOCUMENT_TYPE } from "@/lib/vocabulary";

/**
 * Record classes. `years` is the rule as it is until the municipality decides otherwise; null: kept for good (bevaras).
 * Disposal of public documents takes a decision (arkivlagen 10 §), which the rules here only carry out.
 */
export type RecordClass = { label: string; from: string; goes: string; years: number | null };

const ENTRY_STAYS = "Innehållet gallras. Uppgifterna i diariet står kvar (OSL 5:2).";

const OTHERS = {
  drafts: {
    label: "Utkast i avslutade ärenden",
    from: "ärendet avslutades",
    goes: "Utkastet tas bort. Det som blev färdigt är en handling och berörs inte (TF 2:12).",
    years: 1,
  },
  inbox: {
    label: "Inlämnade filer som inte registrerades",
    from: "filen lämnades in",
    goes: "Filen tas bort ur inkorgen.",
    years: 1,
  },
  accounts: {
    label: "Avstängda konton",
    from: "kontot stängdes av",
    goes: "Namn, adress och sätt att logga in tas bort. Namnet i ärendenas historik står kvar.",
    years: 2,
  },
  "sign-ins": {
    label: "Inloggningar i loggen",
    from: "inloggningen skedde",
    goes: "Uppgifterna tas bort. Raden i loggen står kvar, så att kedjan går att kontrollera.",
    years: 2,
  },
} satisfies Record<string, RecordClass>;

/** Kinds of documents are kept for good as long as nothing else has been decided. */
const documentClasses = Object.values(DocumentType).map((type): [string, RecordClass] => [
  `document-${type}`,
  { label: DOCUMENT_TYPE[type], from: "ärendet avslutades", goes: ENTRY_STAYS, years: null },
]);

export type OtherClass = keyof typeof OTHERS;

export const CLASSES: Record<string, RecordClass> = { ...Object.fromEntries(documentClasses), ...OTHERS };

/** The type of document that a class is of, or null. */
export const documentTypeOf = (recordClass: string): DocumentType | null =>
  Object.values(DocumentType).find((type) => recordClass === `document-${type}`) ?? null;

/** Kinds of entries in the log that "sign-ins" disposes of. */
export const SIGN_INS = [
  "signed-in",
  "sign-in-refused",
  "signed-out",
  "sessions-ended",
  "recovery-code-used",
];
