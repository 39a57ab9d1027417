import { TextArea } from "@/components/form/fields";
import { Status } from "@/components/status";
import { Table } from "@/components/table";
import type { CaseFile } from "@/lib/motions/queries";
import type { Block, Passage } from "@/lib/summaries/tree";
import { SourceLink } from "./source-link";

type Props = { motion: CaseFile; blocks: Block[] };

/** A section of the draft. Passages are numbered by kind, so that two people can speak of "citat 3". */
export function Blocks({ motion, blocks }: Props) {
  const numbers: Record<string, number> = {};
  const field = (passage: Passage, kind: Kind) => {
    const number = (numbers[kind] ?? 0) + 1;
    numbers[kind] = number;
    return <PassageField key={passage.id} motion={motion} passage={passage} kind={kind} number={number} />;
  };
  return Object.entries(blocks).map(([place, block]) => {
    switch (block.kind) {
      case "subheading":
        return <h3 key={place}>{block.text}</h3>;
      case "paragraph":
        return field(block.passage, "Stycke");
      case "quotation":
        return field(block.passage, "Citat");
      case "list":
        return block.items.map((item) => field(item, "Punkt"));
      case "table":
        return <FactTable key={place} motion={motion} block={block} />;
    }
  });
}

type Kind = "Stycke" | "Citat" | "Punkt";
type FieldProps = { motion: CaseFile; passage: Passage; kind: Kind; number: number };

function PassageField({ motion, passage, kind, number }: FieldProps) {
  const { id, text, source, editedBy } = passage;
  return (
    <div className="passages">
      <TextArea
        name={`text:${id}`}
        label={`${kind} ${number}`}
        hint={
          (source || editedBy) && (
            <>
              {source ? <SourceLink motion={motion} source={source} /> : "Utan källa i registret"}
              {kind === "Citat" && !editedBy && ". Citerat ordagrant, ändra inte ordalydelsen."}
              {editedBy && <Edited kind={kind} by={editedBy} />}
            </>
          )
        }
        defaultValue={text}
        rows={Math.max(1, Math.ceil(text.length / 70))}
      />
    </div>
  );
}

const Edited = ({ kind, by }: { kind: Kind; by: string }) => (
  <div>
    {kind === "Citat" ? (
      <Status tone="warning">{`Citatet är ändrat av ${by}. Stäm av mot källan.`}</Status>
    ) : (
      <Status tone="info">{`Ändrat av ${by}`}</Status>
    )}
  </div>
);

type TableProps = { motion: CaseFile; block: Extract<Block, { kind: "table" }> };

const FactTable = ({ motion, block: { caption, columns, rows } }: TableProps) => (
  <Table caption={caption} columns={[...columns, "Källa"].map((label) => ({ label }))}>
    {Object.entries(rows).map(([place, { cells, source }]) => (
      <tr key={place}>
        {columns.map((column, index) => (
          <td key={column} data-label={column}>
            {cells[index]}
          </td>
        ))}
        <td data-label="Källa">
          <SourceLink motion={motion} source={source} />
        </td>
      </tr>
    ))}
  </Table>
);
