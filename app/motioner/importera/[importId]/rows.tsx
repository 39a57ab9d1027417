import { Button } from "@/components/button";
import { Status, type Tone } from "@/components/status";
import { Table } from "@/components/table";
import type { FieldId } from "@/lib/register-import/columns";
import type { Past } from "@/lib/register-import/history";
import type { CheckedRow } from "@/lib/register-import/rows";
import { attribution, MILESTONE, OUTCOME, paragraphSign } from "@/lib/vocabulary";
import { inRows } from "./in-words";

const SHOWN = {
  fel: { state: "WRONG", word: "Fel" },
  nya: { state: "NEW", word: "Nya" },
  finns: { state: "KNOWN", word: "Finns redan" },
} as const;
const TONES: Record<CheckedRow["state"], { tone: Tone; word: string }> = {
  NEW: { tone: "good", word: "Ny" },
  KNOWN: { tone: "neutral", word: "Finns redan" },
  WRONG: { tone: "bad", word: "Fel" },
};
const COLUMNS = [
  { label: "Motion" },
  { label: "Diarienummer" },
  { label: "Inkommen" },
  { label: "Beslut" },
  { label: "Läge" },
];
/** Under which column of the table the words about a field stand. */
const PLACES: Record<string, FieldId[]> = {
  Motion: ["title", "movers", "party", "clauses"],
  Diarienummer: ["registrationNumber"],
  Inkommen: ["receivedOn", "writtenOn", "raisedOn"],
  Beslut: ["standing", "decidedOn", "paragraph", "board"],
  Läge: ["caseOfficer", "recordClass", "secrecy"],
};
const PER_PAGE = 50;

type Props = { rows: CheckedRow[]; address: string; query: { visa?: string; sida?: string } };

/** The rows of one kind at a time, those that are wrong first. */
export function Rows({ rows, address, query }: Props) {
  const kinds = Object.entries(SHOWN).map(([visa, { state, word }]) => ({
    visa,
    word,
    rows: rows.filter((row) => row.state === state),
  }));
  const asked = kinds.find(({ visa }) => visa === query.visa);
  const kind = asked ?? kinds.find((one) => one.rows.length > 0) ?? kinds[0]!;
  const pages = Math.max(1, Math.ceil(kind.rows.length / PER_PAGE));
  const page = Math.min(pages, Math.max(1, Number.parseInt(query.sida ?? "", 10) || 1));
  const href = (sida: number) => `${address}?visa=${kind.visa}&sida=${sida}`;
  return (
    <div>
      <nav aria-label="Rader" className="flex flex-wrap gap-x-5 text-small">
        {kinds.map(({ visa, word, rows: own }) => (
          <a
            key={visa}
            href={`${address}?visa=${visa}`}
            aria-current={visa === kind.visa ? "true" : undefined}
            className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
          >
            {word} ({own.length})
          </a>
        ))}
      </nav>
      {kind.rows.length === 0 ? (
        <p className="text-muted">Inga rader av det slaget.</p>
      ) : (
        <Table caption={`${kind.word}: ${inRows(kind.rows.length)}`} columns={COLUMNS}>
          {kind.rows.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((row) => (
            <Row key={row.no} row={row} />
          ))}
        </Table>
      )}
      {pages > 1 && (
        <nav aria-label="Sidor" className="pager mt-6">
          {page > 1 && <Button href={href(page - 1)}>← Föregående</Button>}
          <span>
            Sida {page} av {pages}
          </span>
          {page < pages && <Button href={href(page + 1)}>Nästa →</Button>}
        </nav>
      )}
    </div>
  );
}

function Row({ row }: { row: CheckedRow }) {
  const { no, said, motion, history, state, remarks } = row;
  const { tone, word } = TONES[state];
  return (
    <tr>
      <th scope="row">
        {said.title || "Rubrik saknas"}
        <small>{motion?.movers.map(attribution).join(", ") || said.movers || `Rad ${no}`}</small>
        <Errors row={row} place="Motion" />
      </th>
      <td data-label="Diarienummer">
        {said.registrationNumber || "–"}
        <Errors row={row} place="Diarienummer" />
      </td>
      <td data-label="Inkommen">
        <span className="numeric">{motion ? motion.receivedOn.toString() : said.receivedOn || "–"}</span>
        {motion?.raisedOn && <small>väckt {motion.raisedOn.toString()}</small>}
        <Errors row={row} place="Inkommen" />
      </td>
      <td data-label="Beslut">
        {history.length > 0
          ? history.map((past) => <p key={inWords(past)}>{inWords(past)}</p>)
          : said.standing || "–"}
        <Errors row={row} place="Beslut" />
      </td>
      <td data-label="Läge">
        <Status tone={tone}>{word}</Status>
        <small>Rad {no}</small>
        {remarks.map((remark) => (
          <small key={remark}>{remark}</small>
        ))}
        <Errors row={row} place="Läge" />
      </td>
    </tr>
  );
}

function Errors({ row: { errors }, place }: { row: CheckedRow; place: string }) {
  return errors
    .filter(({ field }) => PLACES[place]?.includes(field))
    .map(({ field, message }) => (
      <p key={field} className="text-small font-normal text-bad">
        {message}
      </p>
    ));
}

function inWords(past: Past): string {
  if (past.kind === "MILESTONE") return `${MILESTONE[past.milestone]} ${past.on}`;
  const body = past.by === "BOARD" ? "Kommunstyrelsen" : "Fullmäktige";
  const mark = past.paragraph ? `, ${paragraphSign(past.paragraph)}` : "";
  return `${body} ${past.on}${mark}: ${OUTCOME[past.outcome].toLowerCase()}`;
}
