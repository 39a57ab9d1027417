import { Table } from "@/components/table";
import { dateAndTime } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import type { getPapers } from "@/lib/papers/queries";
import { documentHref } from "../document-links";
import { paperName } from "./subjects";

type Row = NonNullable<Awaited<ReturnType<typeof getPapers>>>["finished"][number];
type Props = { motion: CaseFile; finished: Row[] };

export const Finished = ({ motion, finished }: Props) => (
  <Table caption="Färdiga dokument i ärendet" columns={COLUMNS}>
    {finished.map(({ document, ...paper }) => {
      const path = `/motioner/${motion.id}/dokument/${paper.id}`;
      return (
        <tr key={paper.id}>
          <th scope="row">
            <a href={path}>{paperName(motion, paper)}</a>
          </th>
          <td data-label="Version">{paper.number}</td>
          <td data-label="Färdigställt">
            <time>{dateAndTime(document.createdAt)}</time>
          </td>
          <td data-label="Hämta">
            <span className="flex flex-wrap gap-x-4">
              <a href={documentHref(motion.id, document.id)} className="tap">
                PDF<span className="sr-only">, {document.title}</span>
              </a>
              <a href={`${path}/word`} className="tap">
                Word<span className="sr-only">, {document.title}</span>
              </a>
            </span>
          </td>
        </tr>
      );
    })}
  </Table>
);

const COLUMNS = ["Dokument", "Version", "Färdigställt", "Hämta"].map((label) => ({ label }));
