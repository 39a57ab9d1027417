import { Footer, Header, HeadingLevel, ImageRun, PageNumber, Paragraph, Tab, TextRun } from "docx";
import type { VersionedLook } from "@/lib/look/look";
import type { PaperTree } from "../tree";
import { logoSize } from "./logo-size";

/** What stands around the text: the running head, the letterhead of the first page and its foot. */

export function runningHead(tree: PaperTree, name: string): Header {
  const { CURRENT, TOTAL_PAGES } = PageNumber;
  const number = tree.registrationNumber ? `${tree.registrationNumber}      ` : "";
  const pages = [number, CURRENT, " (", TOTAL_PAGES, ")"];
  return new Header({
    children: [
      new Paragraph({ style: "Header", children: [new TextRun({ children: [name, new Tab(), ...pages] })] }),
    ],
  });
}

export const addressFoot = ({ addressLines }: VersionedLook): Footer =>
  new Footer({ children: addressLines.map((text) => new Paragraph({ style: "Footer", text })) });

export const letterhead = (tree: PaperTree, look: VersionedLook): Paragraph[] => [
  ...logo(tree, look),
  new Paragraph({ style: "Municipality", text: tree.municipality }),
  ...(look.unit ? [new Paragraph({ style: "Unit", text: look.unit })] : []),
  new Paragraph({ style: "DocumentName", text: `${tree.documentName} · ${tree.madeOn}` }),
  ...tree.addressee.map((text) => new Paragraph({ style: "Addressee", text })),
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

function logo({ municipality }: PaperTree, { logo: data }: VersionedLook): Paragraph[] {
  if (!data) return [];
  const { width, height } = logoSize(data);
  const pixels = (mm: number) => Math.round((mm / 25.4) * 96);
  const altText = { name: "Logotyp", title: municipality, description: municipality };
  const transformation = { width: pixels(width), height: pixels(height) };
  return [
    new Paragraph({
      children: [new ImageRun({ type: "png", data, transformation, altText })],
      alignment: "right",
      // The line grows with the picture.
      spacing: { line: 240, lineRule: "auto" },
    }),
  ];
}
