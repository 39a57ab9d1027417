import { DatedText } from "@/components/dated-text";
import { Table } from "@/components/table";
import type { CaseFile } from "@/lib/motions/queries";
import { documentHref } from "../document-links";
import { NOTHING_SAID, type Statement } from "./statements";

type Props = { file: CaseFile; statements: Statement[] };

/** A row for each word that a body has said; a cell for each att-sats, or one across where it spoke of the whole. */
export function Matrix({ file, statements }: Props) {
  const columns = [
    { label: "Organ" },
    ...file.clauses.map(({ position }) => ({ label: `Att-sats ${position}` })),
    { label: "Var det står" },
  ];
  return (
    <div className="matrix">
      <Table
        caption="I tidsordning. Det som gäller hela motionen står över alla att-satser."
        columns={columns}
      >
        {statements.map((statement) => (
          <tr key={statement.id}>
            <th scope="row">
              <a href={`/motioner/${file.id}#${statement.href}`}>{statement.body}</a>
              <small>{statement.as}</small>
            </th>
            {statement.clauses.size === 0 ? (
              <td data-label="Motionen" colSpan={file.clauses.length} className="whole">
                <Whole statement={statement} split={file.clauses.length > 1} />
              </td>
            ) : (
              file.clauses.map(({ id, position }) => (
                <td key={id} data-label={`Att-sats ${position}`}>
                  {statement.clauses.get(id) ?? <Rest statement={statement} />}
                </td>
              ))
            )}
            <td data-label="Står i">
              {statement.where}
              <Papers file={file} itemId={statement.itemId} />
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}

function Whole({ statement: { whole, silent }, split }: { statement: Statement; split: boolean }) {
  if (silent) return <span className="text-muted">{whole}</span>;
  return (
    <>
      {whole ?? NOTHING_SAID}
      {whole && split && <small>hela motionen</small>}
    </>
  );
}

/** An att-sats of which nothing is said for itself: only what was said of the whole. */
function Rest({ statement: { whole } }: { statement: Statement }) {
  if (!whole) return NOTHING_SAID;
  return (
    <>
      <span className="text-muted">Inget särskilt</span>
      <small>helheten: {whole.toLowerCase()}</small>
    </>
  );
}

function Papers({ file, itemId }: { file: CaseFile; itemId: string | null }) {
  const papers = file.documents.filter(({ minutesItemId }) => itemId !== null && minutesItemId === itemId);
  return papers.map(({ id, title }) => (
    <small key={id}>
      <a href={documentHref(file.id, id)} className="tap">
        <DatedText>{title}</DatedText>
      </a>
    </small>
  ));
}
