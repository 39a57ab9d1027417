import {
  Bookmark,
  Document,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TextRun,
} from "docx";
import * as look from "./docx-look";
import { table } from "./docx-table";
import { anchorOf, lines, note, prose } from "./docx-text";
import { type Printed, printed } from "./printed";
import type { Block, Source, SummaryTree } from "./tree";

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

function body({ tree, noteOf }: Printed): (Paragraph | Table)[] {
  const blocks = tree.sections.flatMap((section) => section.blocks);
  return tree.sections.flatMap((section) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: section.heading }),
    ...section.blocks.flatMap((block) => rendered(block, blocks.indexOf(block), noteOf)),
  ]);
}

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
