import { Form } from "@/components/form/form";
import { Status, type Tone } from "@/components/status";
import { Table } from "@/components/table";
import { describeFile } from "@/lib/files/describe";
import type { ReportedFile } from "@/lib/intake/report";
import { readAgain } from "../actions";
import { readInWords } from "./in-words";

const COLUMNS = [{ label: "Fil" }, { label: "Innehåll" }, { label: "Läge" }];

/** What became of each file, and what to know of it. */
export function FileRows({ files }: { files: ReportedFile[] }) {
  return (
    <Table caption="Vad som blev av varje fil" columns={COLUMNS}>
      {files.map((file) => (
        <tr key={file.id} id={`fil-${file.id}`}>
          <th scope="row" className="wrap-anywhere">
            {file.state === "REFUSED" ? (
              file.fileName
            ) : (
              <a href={`/inkorg/filer/${file.id}`}>{file.fileName}</a>
            )}
            <small>{aboutFile(file)}</small>
          </th>
          <td data-label="Innehåll">
            <Contents file={file} />
          </td>
          <td data-label="Läge">
            <FileStatus file={file} />
            <ReadAgain file={file} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

const aboutFile = ({ state, pages, folder, ...file }: ReportedFile) =>
  [state !== "REFUSED" && describeFile(file), pages && inPages(pages), folder && `ur ${folder}`]
    .filter(Boolean)
    .join(", ");

const inPages = (pages: number) => `${pages}\u00a0${pages === 1 ? "sida" : "sidor"}`;

function Contents({ file }: { file: ReportedFile }) {
  const { parts, problem, remarks, state } = file;
  return (
    <div className="grid max-w-text gap-1">
      {state === "READ" && !problem && <p>{readInWords(parts)}</p>}
      {problem && <p>{problem}</p>}
      {state === "DUPLICATE" && <Twin file={file} />}
      {remarks.map((remark) => (
        <p key={remark} className="status status-warning">
          {remark}
        </p>
      ))}
    </div>
  );
}

function Twin({ file: { twins, cases } }: { file: ReportedFile }) {
  const places = [
    ...cases.map(({ id, number }) => ({ href: `/motioner/${id}`, label: `ärendet ${number}` })),
    ...twins.map(({ intakeId, fileName }) => ({
      href: `/inkorg/${intakeId}`,
      label: `inkorgen, ${fileName}`,
    })),
  ];
  if (places.length === 0) return <p>Samma fil har lagts in tidigare, och har inte lästs på nytt.</p>;
  return (
    <>
      <p>Samma fil har lagts in tidigare, och har inte lästs på nytt. Den finns i:</p>
      <ul className="wrap-anywhere">
        {places.map(({ href, label }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a drop may hold the same file twice
          <li key={index}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function FileStatus({ file }: { file: ReportedFile }) {
  const open = file.parts.filter(({ state }) => state === "OPEN").length;
  const [tone, words] = statusOf(file, open);
  return <Status tone={tone}>{words}</Status>;
}

function statusOf({ state, pages, pagesRead }: ReportedFile, open: number): [Tone, string] {
  switch (state) {
    case "WAITING":
      return ["neutral", "Väntar på att läsas"];
    case "READING":
      return ["info", pages ? `Läses: ${pagesRead} av ${inPages(pages)}` : "Läses"];
    case "REFUSED":
      return ["bad", "Togs inte emot"];
    case "DUPLICATE":
      return ["warning", "Finns redan"];
    case "UNREADABLE":
      return open > 0 ? ["warning", "Kunde inte läsas"] : ["good", "Klar"];
    case "READ":
      return open > 0 ? ["info", `Läst, ${open} att granska`] : ["good", "Klar"];
  }
}

const AGAIN: Partial<Record<ReportedFile["state"], string>> = {
  DUPLICATE: "Läs den ändå",
  UNREADABLE: "Försök läsa igen",
};

/** Not of a file that somebody has dealt with already. */
function ReadAgain({ file: { id, state, parts } }: { file: ReportedFile }) {
  const label = AGAIN[state];
  if (!label || parts.some((part) => part.state !== "OPEN")) return null;
  return (
    <div className="mt-2 print:hidden">
      <Form
        action={readAgain}
        submitLabel={label}
        submitVariant="secondary"
        pendingLabel="Väntar …"
        hidden={{ fileId: id }}
      />
    </div>
  );
}
