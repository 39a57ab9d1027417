import { Bookmark, Document, HeadingLevel, Packer, Paragraph, type Table, TextRun } from "docx";
import type { VersionedLook } from "@/lib/look/look";
import type { Block, PaperTree, Source } from "../tree";
import { type ChartPictures, chart, chartPictures } from "./docx-chart";
import { addressFoot, letterhead, runningHead } from "./docx-letterhead";
import { numbering, page, stylesOf } from "./docx-look";
import { table } from "./docx-table";
import { anchorOf, lines, note, prose } from "./docx-text";
import { type Printed, printed } from "./printed";

/**
 * A Word file. Styles, numbering, tables, headers and footers are Word's own, so that it can go on being edited.
 */
export async function renderDocx(draft: PaperTree, look: VersionedLook): Promise<Uint8Array> {
  const print = printed(draft);
  const { tree } = print;
  const charts = await chartPictures(tree, look);
  const document = new Document({
    title: tree.title,
    subject: [tree.documentName, tree.registrationNumber].filter(Boolean).join(", "),
    creator: tree.municipality,
    lastModifiedBy: tree.municipality,
    styles: stylesOf(look),
    numbering,
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: {
          first: runningHead(tree, ""),
          default: runningHead(tree, `${tree.municipality}, ${tree.documentName.toLowerCase()}`),
        },
        footers: { first: addressFoot(look) },
        children: [...letterhead(tree, look), ...body(print, look, charts), ...sourceList(print.sources)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function body({ tree, noteOf }: Printed, look: VersionedLook, charts: ChartPictures): (Paragraph | Table)[] {
  const blocks = tree.sections.flatMap((section) => section.blocks);
  return tree.sections.flatMap((section) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      text: section.heading,
      pageBreakBefore: section.ownPage,
    }),
    ...section.blocks.flatMap((block) => rendered(block, blocks.indexOf(block), look, noteOf, charts)),
  ]);
}

/** `instance` keeps the numbering of one list apart from that of the next. */
function rendered(
  block: Block,
  instance: number,
  look: VersionedLook,
  noteOf: Printed["noteOf"],
  charts: ChartPictures,
): (Paragraph | Table)[] {
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
      return [new Paragraph({ style: "Caption", text: block.caption }), table(block, look, noteOf)];
    case "chart":
      return [new Paragraph({ style: "Caption", text: block.caption }), chart(block, charts)];
    case "signatures":
      // An empty paragraph between them: Word draws the lines of neighbours with the same border as one.
      return block.signers.flatMap(({ name, title }) => [
        new Paragraph({ style: "SignatureSpace", children: [] }),
        new Paragraph({ style: "Signature", children: lines([name, title].filter(Boolean).join("\n")) }),
      ]);
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
