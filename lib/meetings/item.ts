import "server-only";
import type { Attribution, NoteLine } from "@/lib/attributions";
import type { SignedIn } from "@/lib/auth/permissions";
import { type PlainDate, today } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { DocumentType, NoteKind } from "@/lib/db/generated/enums";
import type { Recorder } from "@/lib/events/audited";
import { attach, type Filing } from "@/lib/files/attach";
import { readUploads, type Upload } from "@/lib/files/upload";
import { paragraphSign } from "@/lib/vocabulary";

/** One paragraph, one shape: what answers and decisions have in common when they are written down. */
type Content = {
  agendaNumber: string | null;
  speakers: Attribution[];
  proposals: NoteLine[];
  propositionOrder: string | null;
  chairFinding: string | null;
  didNotTakePart: Attribution[];
  conflictOfInterest: Attribution[];
  protocolNotes: NoteLine[];
  separateStatements: NoteLine[];
  reservations: NoteLine[];
};

/** What KL 5:67 asks for that stands on the item itself. */
export const itemColumns = ({ agendaNumber, propositionOrder, chairFinding }: Content) => ({
  agendaNumber,
  propositionOrder,
  chairFinding,
});

/** The rows that hang on a minutes item, in Prisma's nested form. */
export function itemChildren(content: Content) {
  const ofKind = (kind: NoteKind) => (note: NoteLine) => ({ ...note, kind });
  const allNotes = [
    ...content.protocolNotes.map(ofKind("PROTOCOL_NOTE")),
    ...content.separateStatements.map(ofKind("SEPARATE_STATEMENT")),
    ...content.reservations.map(ofKind("RESERVATION")),
  ];
  return {
    speakers: { create: positioned(content.speakers) },
    proposals: { create: positioned(content.proposals.map((row) => ({ ...row, text: row.text ?? "" }))) },
    notes: { create: positioned(allNotes) },
    notVoting: { create: positioned(notVoting(content)) },
  };
}

/** Two ways of being there without taking part; the votes have two more. */
export const notVoting = (content: Pick<Content, "didNotTakePart" | "conflictOfInterest">) => [
  ...content.didNotTakePart.map((who) => ({ ...who, kind: "DID_NOT_TAKE_PART" as const })),
  ...content.conflictOfInterest.map((who) => ({ ...who, kind: "CONFLICT_OF_INTEREST" as const })),
];

const positioned = <T extends object>(rows: T[]) =>
  rows.map((row, index) => ({ ...row, position: index + 1 }));

type Papers = { extract: File[]; report: File[]; attachments: File[] };
type Uploads = { type: DocumentType; upload: Upload }[];

/** Reads the files of a form before the transaction starts: a bad file must not hold the case locked. */
export async function readItemUploads(papers: Papers): Promise<Uploads> {
  const ofType = async (files: File[], field: keyof Papers, type: DocumentType) =>
    (await readUploads(files, field)).map((upload) => ({ type, upload }));
  return (
    await Promise.all([
      ofType(papers.extract, "extract", "MINUTES_EXTRACT"),
      ofType(papers.report, "report", "OFFICIAL_REPORT"),
      ofType(papers.attachments, "attachments", "PROTOCOL_NOTE"),
    ])
  ).flat();
}

export type ItemFiling = {
  actor: SignedIn;
  motionId: string;
  referralId?: string;
  minutesItemId: string;
  bodyName: string;
  paragraph: string | null;
  decidedOn: PlainDate | null;
  reportDatedOn: PlainDate | null;
};

const NAMED: Partial<Record<DocumentType, string>> = {
  MINUTES_EXTRACT: "Protokollsutdrag",
  OFFICIAL_REPORT: "Tjänsteutlåtande",
  PROTOCOL_NOTE: "Bilaga till protokollet",
};

export async function fileItemDocuments(
  tx: Transaction,
  record: Recorder,
  uploads: Uploads,
  item: ItemFiling,
): Promise<void> {
  for (const { type, upload } of uploads) await attach(tx, record, upload, filingOf(type, item));
}

/** How a paper of the item is entered in the register. */
export function filingOf(type: DocumentType, item: ItemFiling): Filing {
  const { actor, bodyName, paragraph, decidedOn, reportDatedOn, ...links } = item;
  const day = type === "OFFICIAL_REPORT" ? reportDatedOn : decidedOn;
  const mark = paragraph && decidedOn && type !== "OFFICIAL_REPORT" ? `${paragraphSign(paragraph)}, ` : "";
  return {
    ...links,
    type,
    status: decidedOn ? "RECEIVED" : "DRAFT",
    statusOn: today(),
    title: `${NAMED[type]}, ${bodyName}, ${mark}${day ?? today()}`,
    correspondent: bodyName,
    filedById: actor.id,
  };
}
