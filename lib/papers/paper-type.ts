import { longDate, PlainDate } from "@/lib/dates";
import type { DocumentType } from "@/lib/db/generated/enums";
import type { VersionedLook } from "@/lib/look/look";
import { type PhraseKey, phrase } from "@/lib/look/phrases";
import type { Attendee } from "@/lib/meetings/attendance";
import type { CaseFile, CaseItem, CaseReferral } from "@/lib/motions/queries";
import type { Choices } from "./choices";
import type { Block, PaperTree, Source } from "./tree";

/** What a paper is drafted from: the register's facts of one case, and what the writer has chosen. */
export type Context = {
  motion: CaseFile;
  /** The referral or minutes item that the paper is about, where it is about one. */
  referral: CaseReferral | null;
  item: CaseItem | null;
  municipality: string;
  /** Decides which last answer days have passed. */
  madeOn: PlainDate;
  look: VersionedLook;
  choices: Choices;
  /** The document of each minutes item that the register holds the text of, by the item's id. */
  texts: Map<string, { source: Source; text: string }>;
  /** Who was at the meeting of the item that the paper is about (KL 5:66). */
  attendees: Attendee[];
  /** The last day of the body that the paper is for, where it is to cease or has. */
  bodyUntil: PlainDate | null;
};

export type SectionType = { key: string; heading: string; blocks: (context: Context) => Block[] };

/** A kind of paper. To add one: a value of PaperKind, a file in kinds/ and a row in kinds.ts. */
export type PaperType = {
  /** Where it belongs among the case's documents. */
  documentType: DocumentType;
  /** What there is one of it for: the case, each referral or each minutes item. */
  about: "case" | "referral" | "item";
  /** Whether it prints its sources; a letter does not. */
  cites: boolean;
  /** Whether its PDF is to keep to one page. */
  onePage?: boolean;
  title: (context: Context) => string;
  addressee?: (context: Context) => string[];
  facts: (context: Context) => PaperTree["facts"];
  /** In the order that they have unless the municipality's look says otherwise. */
  sections: SectionType[];
  /** What must be recorded or chosen before it can be finished, as sentences that name it. */
  missing?: (context: Context) => string[];
};

/** A stock phrase in the municipality's own words. */
export const say = ({ look }: Context, key: PhraseKey, values?: Record<string, string>): string =>
  phrase(look.phrases, key, values);

export function itemOf({ item }: Context): CaseItem {
  if (!item) throw new Error("The paper is about a minutes item, and there is none.");
  return item;
}

/** A body that is no more cannot be written to. */
export function missingBody(context: Context): string[] {
  const { bodyUntil, madeOn } = context;
  if (!bodyUntil || PlainDate.compare(bodyUntil, madeOn) >= 0) return [];
  return [
    `${referralOf(context).body.name} upphörde den ${longDate(bodyUntil)}. Återkalla remissen, och skicka en ny till det organ som har tagit över.`,
  ];
}

export function referralOf({ referral }: Context): CaseReferral {
  if (!referral) throw new Error("The paper is about a referral, and there is none.");
  return referral;
}
