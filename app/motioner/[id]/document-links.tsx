import { describeFile } from "@/lib/files/describe";
import type { CaseDocument } from "@/lib/motions/queries";

type Props = { motionId: string; documents: CaseDocument[] };

export function DocumentLinks({ motionId, documents }: Props) {
  return (
    <ul>
      {documents.map(({ id, title, ...file }) => (
        <li key={id}>
          <a href={documentHref(motionId, id)}>{title}</a>{" "}
          <span className="text-muted">({describeFile(file)})</span>
        </li>
      ))}
    </ul>
  );
}

export const documentHref = (motionId: string, documentId: string) =>
  `/motioner/${motionId}/handlingar/${documentId}`;
