import { documentName } from "@/lib/journal/name";
import type { CaseFile } from "@/lib/motions/queries";
import { DOCUMENT_TYPE } from "@/lib/vocabulary";
import type { Block, Source } from "../tree";
import { numbered, paragraph } from "./blocks";

/** The case's documents that belong with a paper, numbered: the motion, the answers and what came with them. */
export function attachmentBlocks(motion: CaseFile): Block[] {
  const enclosed = motion.documents.filter(({ type }) => ENCLOSED.includes(type));
  if (enclosed.length === 0) return [paragraph("attachments:none", "Inga bilagor.", null)];
  return [
    numbered(
      enclosed.map((document) => {
        const { id, type, statusOn } = document;
        const name = `${DOCUMENT_TYPE[type]}, ${statusOn}`;
        const source: Source = { kind: "document", id, label: name };
        return { id: `attachment:${id}`, text: `${titleOf(document)}, ${statusOn}`, source };
      }),
    ),
  ];
}

/** A paper is read by others, so a secret document has the words that they may read of it (OSL 5:2). */
const titleOf = ({ secrecyProvision, openTitle, title, number }: CaseFile["documents"][number]): string =>
  secrecyProvision ? (openTitle ?? `${documentName({ number })}, uppgifter utelämnade`) : title;

const ENCLOSED: CaseFile["documents"][number]["type"][] = [
  "MOTION",
  "REFERRAL_RESPONSE",
  "MINUTES_EXTRACT",
  "PROTOCOL_NOTE",
];
