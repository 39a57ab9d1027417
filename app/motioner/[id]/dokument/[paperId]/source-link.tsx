import type { CaseFile } from "@/lib/motions/queries";
import type { Source } from "@/lib/papers/tree";
import { documentHref } from "../../document-links";

type Props = { motion: CaseFile; source: Source };

export const SourceLink = ({ motion, source }: Props) => (
  <a href={addressOf(motion, source)}>{source.label}</a>
);

/** Where the case page shows the record: an answer stands under the referral that it answers. */
function addressOf(motion: CaseFile, { kind, id }: Source): string {
  const page = `/motioner/${motion.id}`;
  switch (kind) {
    case "document":
      return documentHref(motion.id, id);
    case "referral":
      return `${page}#remiss-${id}`;
    case "minutes-item": {
      const answered = motion.minutesItems.find((item) => item.id === id)?.referralId;
      return answered ? `${page}#remiss-${answered}` : `${page}#beslut-${id}`;
    }
    case "milestone":
      return `${page}#tid`;
    case "motion":
      return `${page}#uppgifter`;
  }
}
