import type { getSummary } from "@/lib/summaries/queries";
import { documentHref } from "../document-links";

type Row = NonNullable<Awaited<ReturnType<typeof getSummary>>>["finished"][number];
type Props = { motionId: string; finished: Row[] };

export const Finished = ({ motionId, finished }: Props) => (
  <ul className="grid gap-2">
    {finished.map(({ summaryId, id, title }) => (
      <li key={id} className="flex flex-wrap gap-x-4">
        <a href={documentHref(motionId, id)}>{title}</a>
        <a href={`/motioner/${motionId}/sammanfattning/word?sammanfattning=${summaryId}`}>
          Word<span className="sr-only">, {title}</span>
        </a>
      </li>
    ))}
  </ul>
);
