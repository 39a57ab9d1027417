import { FactTable } from "@/components/fact-table";
import { PaperChart } from "@/components/paper-chart";
import { Citation, type Citing, Reference, SourceList } from "@/components/paper-sources";
import { SummaryList } from "@/components/summary-list";
import type { VersionedLook } from "@/lib/look/look";
import { paragraphsOf, printed } from "@/lib/papers/render/printed";
import type { Block, PaperTree, Passage } from "@/lib/papers/tree";

type Props = { tree: PaperTree; look: VersionedLook; logoHref?: string; sources?: boolean };

/** The paper as it comes on paper. With `sources`, every passage names what it rests on where it stands. */
export function PaperView({ tree: draft, look, logoHref, sources: named = false }: Props) {
  const { tree, sources, noteOf } = printed(draft);
  return (
    <article className="paper" data-look={look.version}>
      <link
        rel="stylesheet"
        href={`/installningar/utseende/farger?version=${look.version}`}
        precedence="paper"
      />
      <header className="grid gap-2">
        <div className="flex flex-wrap justify-between gap-x-8 gap-y-2">
          <p className="paper-name text-accent">
            <span className="font-semibold">{tree.municipality}</span>
            {look.unit && <span className="block">{look.unit}</span>}
          </p>
          {logoHref && <img src={logoHref} alt="" className="paper-logo" />}
          <p className="text-small text-muted">{tree.registrationNumber}</p>
        </div>
        <p className="mt-4 text-muted">
          {tree.documentName} · <time dateTime={tree.madeOn}>{tree.madeOn}</time>
        </p>
        {tree.addressee.length > 0 && <p className="whitespace-pre-line">{tree.addressee.join("\n")}</p>}
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
      {look.addressLines.length > 0 && (
        <footer className="mt-10 text-small whitespace-pre-line text-muted">
          {look.addressLines.join("\n")}
        </footer>
      )}
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
    case "chart":
      return <PaperChart chart={block} />;
    case "signatures":
      return Object.entries(block.signers).map(([place, { name, title }]) => (
        <p key={place} className="paper-signature">
          {name && <span className="block">{name}</span>}
          <span className="text-muted">{title}</span>
        </p>
      ));
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
