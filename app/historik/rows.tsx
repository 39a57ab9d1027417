import { DatedText } from "@/components/dated-text";
import { dateAndTime } from "@/lib/dates";
import { placeInWords } from "@/lib/events/place";
import type { HistoryLine } from "@/lib/history/queries";

export const COLUMNS = ["När", "Vem", "Vad", "Ärende", "Var"].map((label) => ({ label }));

export function HistoryRows({ lines }: { lines: HistoryLine[] }) {
  return lines.map((line) => (
    <tr key={line.id}>
      <td data-label="När">
        <time dateTime={line.at.toISOString()} className="whitespace-nowrap">
          {dateAndTime(line.at)}
        </time>
      </td>
      <td data-label="Vem">{line.who}</td>
      <th scope="row" data-label="Vad" className="max-w-text font-normal wrap-anywhere">
        <DatedText>{line.sentence}</DatedText>
      </th>
      <td data-label="Ärende" className="min-w-28">
        {line.case ? (
          <a href={`/motioner/${line.case.id}#historik`} className="wrap-anywhere">
            {line.case.registrationNumber}
          </a>
        ) : (
          "–"
        )}
      </td>
      <td data-label="Var" className="text-small text-muted wrap-anywhere">
        {placeInWords(line.origin)}
      </td>
    </tr>
  ));
}
