import { dateAndTime } from "@/lib/dates";
import type { ToMask } from "@/lib/masking/queries";
import { documentHref } from "../../../document-links";

type Props = { motionId: string; copies: ToMask["copies"] };

export function Copies({ motionId, copies }: Props) {
  if (copies.length === 0) return "Ingen ännu";
  return (
    <ul className="grid gap-2">
      {copies.map(({ id, version, createdAt, publishedAt }) => (
        <li key={id}>
          <a href={documentHref(motionId, id)}>Kopia {version}</a>, gjord {dateAndTime(createdAt)}.{" "}
          <a href={`${documentHref(motionId, id)}/publicering`}>
            {publishedAt ? "Visas för allmänheten" : "Visa för allmänheten …"}
            <span className="sr-only">, kopia {version}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
