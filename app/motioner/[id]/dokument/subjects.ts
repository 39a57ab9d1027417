import type { PaperKind } from "@/lib/db/generated/enums";
import type { CaseFile } from "@/lib/motions/queries";
import { KINDS } from "@/lib/papers/kinds";
import { PAPER_KIND, paragraphSign } from "@/lib/vocabulary";

type Subject = { id: string; name: string };

/** What of a case there can be such a paper about; one without an id is about the case itself. */
export function subjectsOf(kind: PaperKind, motion: CaseFile): (Subject | { id: null; name: string })[] {
  const { referrals, minutesItems } = motion;
  switch (KINDS[kind].about) {
    case "case":
      return AFTER_DECISION.includes(kind) && motion.open ? [] : [{ id: null, name: "" }];
    case "referral":
      return referrals
        .filter(({ withdrawnOn, closedOn }) => !withdrawnOn && (kind !== "REMINDER" || !closedOn))
        .map(({ id, body }) => ({ id, name: body.name }));
    case "item":
      return minutesItems
        .filter(({ status }) => status === "DECIDED")
        .map(({ id, body, paragraph, heldOn }) => ({
          id,
          name: [body.name, paragraph && paragraphSign(paragraph), heldOn].filter(Boolean).join(", "),
        }));
  }
}

/** What can only tell of a decision that settles the motion. */
const AFTER_DECISION: PaperKind[] = ["DISPATCH_LIST", "MOVER_NOTICE"];

/** "Remissmissiv: Socialnämnden" */
export function paperName(
  motion: CaseFile,
  { kind, subjectId }: { kind: PaperKind; subjectId: string | null },
) {
  const subject = subjectsOf(kind, motion).find(({ id }) => id === subjectId);
  return [PAPER_KIND[kind], subject?.name].filter(Boolean).join(": ");
}
