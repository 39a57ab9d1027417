import { FactTable } from "@/components/fact-table";
import { SummaryList } from "@/components/summary-list";
import { Citation, type Citing, Reference, SourceList } from "@/components/summary-sources";
import { paragraphsOf, printed } from "@/lib/summaries/printed";
import type { Block, Passage, SummaryTree } from "@/lib/summaries/tree";

type Props = { tree: SummaryTree; sources?: boolean };

/** The summary as it comes on paper. With `sources`, every passage names what it rests on where it stands. */
export function SummaryView({ tree: draft, sources: named = false }: Props) {
  const { tree, sources, noteOf } = printed(draft);
  return (
    <article className="max-w-240 rounded border border-line bg-surface px-4 py-6 sm:p-10 print:border-0 print:p-0">
      <header className="grid gap-2">
        <p className="flex max-w-none flex-wrap justify-between gap-x-8 text-small text-muted">
          <span className="font-semibold text-accent">{tree.municipality}</span>
          <span>{tree.registrationNumber}</span>
        </p>
        <p className="mt-4 text-muted">
          {tree.documentName} · <time dateTime={tree.madeOn}>{tree.madeOn}</time>
        </p>
        <h2 className="text-title wrap-anywhere">{tree.title}</h2>
        <SummaryList rows={tree.facts} />
      </header>
      {tree.sections.map((section) => (
        <section key={section.key} className="prose mt-10">
          <h3 className="text-heading text-accent">{section.heading}</h3>
          {Object.entries(section.blocks).map(([place, block]) => (
            <BlockView key={place} block={block} citing={{ named, noteOf }} />
          ))}
        </section>
      ))}
      {!named && sources.length > 0 && <SourceList sources={sources} />}
    </article>
  );
}

function BlockView({ block, citing }: { block: Block; citing: Citing }) {
  switch (block.kind) {
    case "subheading":
      return <h4 className="pt-2 font-semibold">{block.text}</h4>;
    case "paragraph":
      return <Prose passage={block.passage} citing={citing} />;
    case "quotation":
      return (
        <blockquote className="prose border-l-2 border-accent pl-4">
          <Prose passage={block.passage} citing={citing} />
        </blockquote>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item) => (
            <li key={item.id} className="whitespace-pre-line">
              {item.text}
              <Citation source={item.source} citing={citing} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return (
        <FactTable block={block} reference={(source) => <Reference source={source} citing={citing} />} />
      );
  }
}

function Prose({ passage, citing }: { passage: Passage; citing: Citing }) {
  const paragraphs = paragraphsOf(passage.text);
  return Object.entries(paragraphs).map(([place, text]) => (
    <p key={place} className="whitespace-pre-line">
      {text}
      {Number(place) === paragraphs.length - 1 && <Citation source={passage.source} citing={citing} />}
    </p>
  ));
}
