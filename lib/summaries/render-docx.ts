import {
  Bookmark,
  Document,
  Header,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { columnShares } from "@/lib/summaries/column-widths";
import * as look from "@/lib/summaries/docx-look";
import { type Printed, paragraphsOf, printed } from "@/lib/summaries/printed";
import type { Block, Passage, Source, SummaryTree } from "@/lib/summaries/tree";

/** Styles, numbering, tables and headers are Word's own, so that the document can go on being edited. */
export async function renderDocx(draft: SummaryTree): Promise<Uint8Array> {
  const print = printed(draft);
  const { tree } = print;
  const document = new Document({
    title: tree.title,
    subject: `${tree.documentName}, ${tree.registrationNumber}`,
    creator: tree.municipality,
    lastModifiedBy: tree.municipality,
    styles: look.styles,
    numbering: look.numbering,
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: { page: look.page, titlePage: true },
        headers: {
          first: runningHead(tree, ""),
          default: runningHead(tree, `${tree.municipality}, ${tree.documentName.toLowerCase()}`),
        },
        children: [...letterhead(tree), ...body(print), ...sourceList(print.sources)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function runningHead(tree: SummaryTree, name: string): Header {
  const { CURRENT, TOTAL_PAGES } = PageNumber;
  const pages = [`${tree.registrationNumber}      `, CURRENT, " (", TOTAL_PAGES, ")"];
  return new Header({
    children: [
      new Paragraph({ style: "Header", children: [new TextRun({ children: [name, new Tab(), ...pages] })] }),
    ],
  });
}

const letterhead = (tree: SummaryTree): Paragraph[] => [
  new Paragraph({ style: "Municipality", text: tree.municipality }),
  new Paragraph({ style: "DocumentName", text: `${tree.documentName} · ${tree.madeOn}` }),
  new Paragraph({ heading: HeadingLevel.TITLE, text: tree.title }),
  ...tree.facts.map(
    ({ label, value }) =>
      new Paragraph({
        style: "Fact",
        children: [
          new TextRun({ style: "FactLabel", text: label }),
          new TextRun({ children: [new Tab(), value] }),
        ],
      }),
  ),
];

const body = ({ tree, noteOf }: Printed): (Paragraph | Table)[] =>
  tree.sections.flatMap((section, place) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: section.heading }),
    ...section.blocks.flatMap((block, index) => rendered(block, place * 1000 + index, noteOf)),
  ]);

/** `instance` keeps the numbering of one list apart from that of the next. */
function rendered(block: Block, instance: number, noteOf: Printed["noteOf"]): (Paragraph | Table)[] {
  switch (block.kind) {
    case "subheading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text })];
    case "paragraph":
      return prose(block.passage, noteOf, "BodyText");
    case "quotation":
      return prose(block.passage, noteOf, "Quote");
    case "list": {
      const [style, reference] = block.ordered ? ["ListNumber", "ordered"] : ["ListBullet", "unordered"];
      return block.items.map((item) => {
        const children = [...lines(item.text), ...note(noteOf(item.source), "Note")];
        return new Paragraph({ style, numbering: { reference, level: 0, instance }, children });
      });
    }
    case "table":
      return [new Paragraph({ style: "Caption", text: block.caption }), table(block, noteOf)];
  }
}

function prose(passage: Passage, noteOf: Printed["noteOf"], style: string): Paragraph[] {
  const paragraphs = paragraphsOf(passage.text);
  return paragraphs.map((text, index) => {
    const isLast = index === paragraphs.length - 1;
    const children = [...lines(text), ...(isLast ? note(noteOf(passage.source), "Note") : [])];
    return new Paragraph({ style, children });
  });
}

const lines = (text: string): TextRun[] =>
  text.split(/\n+/).map((line, index) => new TextRun({ text: line, break: index > 0 ? 1 : 0 }));

const note = (number: number | null, style?: string): InternalHyperlink[] =>
  number
    ? [new InternalHyperlink({ anchor: anchorOf(number), children: [new TextRun({ text: `${number}`, style })] })]
    : [];

const anchorOf = (number: number) => `kalla_${number}`;

function table(block: Extract<Block, { kind: "table" }>, noteOf: Printed["noteOf"]): Table {
  const heading = [...block.columns, "Källa"];
  const widths = columnShares(heading, block.rows).map((share) => Math.floor(look.TEXT_WIDTH * share));
  const row = (style: string, cells: (TextRun | InternalHyperlink)[][], tableHeader = false) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (children, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            borders: tableHeader ? look.headingBorders : undefined,
            children: [new Paragraph({ style, children })],
          }),
      ),
    });
  return new Table({
    columnWidths: widths,
    width: { size: look.TEXT_WIDTH, type: WidthType.DXA },
    layout: "fixed",
    borders: look.tableBorders,
    margins: look.cellMargins,
    rows: [
      row("TableHeading", heading.map(lines), true),
      ...block.rows.map(({ cells, source }) =>
        row("TableText", [...cells.map(lines), note(noteOf(source))]),
      ),
    ],
  });
}

function sourceList(sources: Source[]): Paragraph[] {
  if (sources.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: "Källor" }),
    ...sources.map(({ label }, index) => {
      const bookmark = new Bookmark({ id: anchorOf(index + 1), children: [new TextRun(label)] });
      return new Paragraph({
        style: "Source",
        numbering: { reference: "sources", level: 0 },
        children: [bookmark],
      });
    }),
  ];
}
