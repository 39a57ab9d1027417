import { describeFile } from "@/lib/files/describe";
import type { CaseFile } from "@/lib/motions/queries";
import type { ReplyUnderReview } from "@/lib/replies/queries";
import { paragraphSign, STANCE } from "@/lib/vocabulary";
import { type Row, row, Text } from "../../item-rows";

/** What was sent in, in the words and the order of the answer form; only what there is. */
export function replyRows(
  { id, content, files, senderName, senderEmail }: ReplyUnderReview,
  motion: CaseFile,
): Row[] {
  const text = (label: string, field: string) => row(label, content[field] && <Text>{content[field]}</Text>);
  const stance = (value: string | undefined) => STANCE[value as keyof typeof STANCE];
  return [
    ...row("Avsändare", [senderName, senderEmail].filter(Boolean).join(", ")),
    ...row(
      "Vad som kom in",
      content.status === "DECIDED" ? "Ett beslutat svar" : "Ett förslag, organet har inte beslutat",
    ),
    ...row("Beslutat", content.meetingOn),
    ...row("Paragraf", content.paragraph && paragraphSign(content.paragraph)),
    ...row("Organets diarienummer", content.registrationNumber),
    ...row("Tjänsteutlåtandet daterat", content.reportDatedOn),
    ...text(content.status === "DECIDED" ? "Beslut" : "Förslag", "decisionText"),
    ...row("Ställningstagande", stance(content.stance)),
    ...motion.clauses.flatMap((clause) =>
      row(`Att-sats ${clause.position}`, stance(content[`stance-${clause.id}`])),
    ),
    ...text("Sammanfattning", "summary"),
    ...text("Reservationer", "reservations"),
    ...text("Särskilda yttranden", "separateStatements"),
    ...row(
      "Filer",
      files.length > 0 && (
        <ul>
          {files.map((file) => (
            <li key={file.id}>
              <a href={`/motioner/${motion.id}/inkomna-svar/${id}/filer/${file.id}`}>{file.fileName}</a>{" "}
              <span className="text-muted">({describeFile(file)})</span>
            </li>
          ))}
        </ul>
      ),
    ),
  ];
}
