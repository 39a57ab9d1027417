import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import { Table } from "@/components/table";
import { describeFile } from "@/lib/files/describe";
import { documentName } from "@/lib/journal/name";
import type { CaseDocument, CaseFile } from "@/lib/motions/queries";
import { DOCUMENT_STATUS, DOCUMENT_TYPE } from "@/lib/vocabulary";
import { documentHref } from "./document-links";

type Props = { file: CaseFile; signedIn: boolean; mayFile: boolean };

export function Papers({ file, signedIn, mayFile }: Props) {
  return (
    <Section
      id="handlingar"
      title="Handlingar"
      actions={<a href={`/motioner/${file.id}/diarieblad`}>Diarieblad</a>}
    >
      {file.documents.length === 0 ? (
        <EmptyState title={signedIn ? "Inga handlingar ännu" : "Inga handlingar är publicerade"}>
          <p>
            {signedIn
              ? "Motionen, remissvaren och protokollsutdragen samlas här allt eftersom de kommer in."
              : "En handling som inte är publicerad kan begäras ut hos kommunen."}
          </p>
        </EmptyState>
      ) : (
        <Table
          caption="Inkomna och upprättade handlingar i ärendet"
          columns={signedIn ? ALL_COLUMNS : COLUMNS}
        >
          {file.documents.map((document) => (
            <tr key={document.id}>
              <th scope="row">
                <a href={documentHref(file.id, document.id)}>{document.title}</a>
                <small>
                  <a href={`${documentHref(file.id, document.id)}/diarium`}>{documentName(document)}</a>,{" "}
                  {describeFile(document)}
                </small>
              </th>
              <td data-label="Typ">{DOCUMENT_TYPE[document.type]}</td>
              <td data-label="Status">
                {DOCUMENT_STATUS[document.status]} <time>{String(document.statusOn)}</time>
                {document.secrecyProvision && <small>Sekretess, {document.secrecyProvision}</small>}
              </td>
              <td data-label="Från eller till">{document.correspondent}</td>
              {signedIn && (
                <td data-label="Offentlig">
                  {document.publishedAt ? "Visas" : "Visas inte"}
                  {mayFile && <PublishLink motionId={file.id} document={document} />}
                </td>
              )}
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

const COLUMNS = [{ label: "Handling" }, { label: "Typ" }, { label: "Status" }, { label: "Från eller till" }];
const ALL_COLUMNS = [...COLUMNS, { label: "För allmänheten" }];

function PublishLink({ motionId, document }: { motionId: string; document: CaseDocument }) {
  return (
    <small className="print:hidden">
      <a href={`${documentHref(motionId, document.id)}/publicering`} className="tap">
        {document.publishedAt ? "Sluta visa" : "Visa"}
        <span className="sr-only"> {document.title} för allmänheten</span>
      </a>
    </small>
  );
}
