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
      enclosed.map(({ id, type, title, statusOn }) => {
        const name = `${DOCUMENT_TYPE[type]}, ${statusOn}`;
        const source: Source = { kind: "document", id, label: name };
        return { id: `attachment:${id}`, text: `${title}, ${statusOn}`, source };
      }),
    ),
  ];
}

const ENCLOSED: CaseFile["documents"][number]["type"][] = [
  "MOTION",
  "REFERRAL_RESPONSE",
  "MINUTES_EXTRACT",
  "PROTOCOL_NOTE",
];
