import type { IntakeFileState, IntakePartState } from "@/lib/db/generated/enums";
import type { Candidate } from "@/lib/matching/match";

/** A drop as its page shows it. */
export type DropReport = {
  id: string;
  droppedAt: Date;
  droppedBy: string;
  droppedById: string;
  /** The case, and the body of the referral, that it was dropped on. */
  motion: { id: string; number: string; title: string } | null;
  referral: string | null;
  files: ReportedFile[];
};

export type ReportedFile = {
  id: string;
  fileName: string;
  folder: string | null;
  mediaType: string;
  size: number;
  state: IntakeFileState;
  problem: string | null;
  remarks: string[];
  pages: number | null;
  pagesRead: number;
  parts: ReportedPart[];
  /** Where the same file lies in the inbox already, for one that was not read again. */
  twins: { intakeId: string; fileName: string }[];
  /** The cases that it is filed in. */
  cases: { id: string; number: string }[];
};

export type ReportedPart = {
  id: string;
  documentType: string | null;
  state: IntakePartState;
  /** Null for one that the reader itself set aside. */
  closedBy: string | null;
  title: string | null;
  paragraph: string | null;
  body: string | null;
  date: string | null;
  candidates: Candidate[];
  filedIn: FiledIn | null;
};

export type FiledIn = {
  id: string;
  number: string;
  minutesItemId: string | null;
  referralId: string | null;
  documentId: string;
  title: string;
  /** What it was filed with has been struck; the document itself stays on the case. */
  isStruck: boolean;
};

export const isUnread = ({ state }: ReportedFile) => state === "WAITING" || state === "READING";

/** What the drop comes to, for its head and its progress bar. */
export function sumOf(files: ReportedFile[]) {
  const parts = files.flatMap((file) => file.parts);
  const ofState = (state: IntakeFileState) => files.filter((file) => file.state === state).length;
  const partsOf = (state: IntakePartState) => parts.filter((part) => part.state === state).length;
  return {
    files: files.length,
    unread: files.filter(isUnread).length,
    unreadable: ofState("UNREADABLE"),
    known: ofState("DUPLICATE"),
    refused: ofState("REFUSED"),
    open: partsOf("OPEN"),
    filed: partsOf("FILED"),
    setAside: partsOf("SET_ASIDE"),
  };
}
