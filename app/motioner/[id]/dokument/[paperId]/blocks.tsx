import { FactTable } from "@/components/fact-table";
import { TextArea } from "@/components/form/fields";
import { PaperChart } from "@/components/paper-chart";
import { Status } from "@/components/status";
import type { CaseFile } from "@/lib/motions/queries";
import type { Block, PaperTree, Passage } from "@/lib/papers/tree";
import { SourceLink } from "./source-link";

type Labels = Map<string, string>;
/** By passage, what the register tells now where that is something else. */
type Stale = Map<string, string>;
type Props = { motion: CaseFile; blocks: Block[]; labels: Labels; stale: Stale };

/** A section of the draft, as fields and tables. */
export const Blocks = ({ blocks, ...context }: Props) =>
  Object.entries(blocks).map(([place, block]) => <BlockFields key={place} block={block} {...context} />);

type BlockProps = Omit<Props, "blocks"> & { block: Block };

function BlockFields({ block, motion, labels, stale }: BlockProps) {
  const field = (passage: Passage, isQuotation = false) => (
    <PassageField
      key={passage.id}
      motion={motion}
      passage={passage}
      label={labels.get(passage.id) ?? ""}
      now={stale.get(passage.id)}
      isQuotation={isQuotation}
    />
  );
  switch (block.kind) {
    case "subheading":
      return <h3>{block.text}</h3>;
    case "paragraph":
      return field(block.passage);
    case "quotation":
      return field(block.passage, true);
    case "list":
      return block.items.map((item) => field(item));
    case "table":
      return (
        <FactTable block={block} reference={(source) => <SourceLink motion={motion} source={source} />} />
      );
    case "chart":
      return <PaperChart chart={block} />;
    case "signatures":
      return (
        <ul>
          {block.signers.map(({ name, title }) => (
            <li key={`${name}${title}`}>{[name, title].filter(Boolean).join(", ")}</li>
          ))}
        </ul>
      );
  }
}

/** Passages are numbered by kind through the whole draft, so that two people can speak of "citat 3". */
export function labelsOf(tree: PaperTree): Labels {
  const counts = { Stycke: 0, Citat: 0, Punkt: 0 };
  const label = (kind: keyof typeof counts, { id }: Passage) => [id, `${kind} ${++counts[kind]}`] as const;
  return new Map(
    tree.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if ("items" in block) return block.items.map((item) => label("Punkt", item));
        if ("passage" in block)
          return [label(block.kind === "quotation" ? "Citat" : "Stycke", block.passage)];
        return [];
      }),
    ),
  );
}

type FieldProps = {
  motion: CaseFile;
  passage: Passage;
  label: string;
  isQuotation: boolean;
  now: string | undefined;
};

const PassageField = ({ motion, passage, label, isQuotation, now }: FieldProps) => (
  <TextArea
    name={`text:${passage.id}`}
    label={label}
    hint={
      (passage.source || passage.editedBy || passage.prompt || now !== undefined) && (
        <>
          {passage.prompt && <p>{passage.prompt}</p>}
          {now !== undefined && <Status tone="warning">{`Registret säger nu: ”${now}”`}</Status>}
          {passage.source && (
            <p>
              Källa: <SourceLink motion={motion} source={passage.source} />
            </p>
          )}
          {isQuotation && <Quoted editedBy={passage.editedBy} />}
          {!isQuotation && passage.editedBy && <Status tone="info">{`Ändrat av ${passage.editedBy}`}</Status>}
        </>
      )
    }
    defaultValue={passage.text}
    rows={Math.ceil(passage.text.length / 70)}
  />
);

const Quoted = ({ editedBy }: { editedBy: string | undefined }) =>
  editedBy ? (
    <Status tone="warning">{`Citatet är ändrat av ${editedBy}. Stäm av det mot källan.`}</Status>
  ) : (
    <p>Citat: ändra inte ordalydelsen.</p>
  );
