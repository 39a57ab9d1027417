import {
  BorderStyle,
  convertMillimetersToTwip,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
} from "docx";
import { FONTS } from "@/lib/look/fonts";
import type { VersionedLook } from "@/lib/look/look";

/** The look of `paper.typ`, as styles and numbering that a person can go on editing. */

const MUTED = "555B61";
const withoutHash = (colour: string) => colour.slice(1).toUpperCase();

const mm = convertMillimetersToTwip;
const points = (size: number) => size * 20;

export const TEXT_WIDTH = mm(160);

export const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(32), bottom: mm(25), left: mm(25), right: mm(25), header: mm(18) },
};

const basedOn = "Normal";
const quickFormat = true;
/** Running text keeps to some eighty characters; only tables take the whole width. */
const measure = { right: mm(18) };
const listItem = { basedOn, quickFormat, paragraph: { spacing: { before: points(4) } } };

export function stylesOf({ accent, bodyFont, headingFont }: VersionedLook): IStylesOptions {
  const ACCENT = withoutHash(accent);
  const heading = FONTS[headingFont].word;
  return {
    default: {
      document: {
        run: { font: FONTS[bodyFont].word, size: 22, language: { value: "sv-SE" } },
        paragraph: { spacing: { before: points(7), line: 264 } },
      },
      title: {
        run: { font: heading, size: 40, bold: true },
        paragraph: { spacing: { before: points(10), after: points(12), line: 228, lineRule: "auto" } },
      },
      heading1: {
        run: { font: heading, size: 28, bold: true, color: ACCENT },
        paragraph: { spacing: { before: points(24) }, keepNext: true },
      },
      heading2: {
        run: { font: heading, size: 22, bold: true },
        paragraph: { spacing: { before: points(16) }, keepNext: true },
      },
      caption: {
        run: { size: 19, color: MUTED },
        paragraph: { spacing: { before: points(12), after: points(3) }, keepNext: true },
      },
    },
    paragraphStyles: [
      { id: "BodyText", name: "Body Text", basedOn, quickFormat, paragraph: { indent: measure } },
      {
        id: "Quote",
        name: "Quote",
        basedOn,
        quickFormat,
        paragraph: {
          indent: { left: mm(5), ...measure },
          border: { left: { style: BorderStyle.SINGLE, size: 16, color: ACCENT, space: 8 } },
        },
      },
      { id: "ListBullet", name: "List Bullet", ...listItem },
      { id: "ListNumber", name: "List Number", ...listItem },
      {
        id: "Header",
        name: "header",
        basedOn,
        run: { size: 18, color: MUTED },
        paragraph: { rightTabStop: TEXT_WIDTH },
      },
      {
        id: "Municipality",
        name: "Kommun",
        basedOn,
        run: { font: heading, size: 26, bold: true, color: ACCENT },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      {
        id: "Unit",
        name: "Förvaltning",
        basedOn,
        run: { font: heading, color: ACCENT },
        paragraph: { spacing: { before: 0 } },
      },
      { id: "Addressee", name: "Mottagare", basedOn, paragraph: { spacing: { before: 0 } } },
      {
        id: "Footer",
        name: "footer",
        basedOn,
        run: { size: 17, color: MUTED },
        paragraph: { spacing: { before: 0 } },
      },
      {
        id: "SignatureSpace",
        name: "Plats för underskrift",
        basedOn,
        paragraph: { spacing: { before: points(22) }, keepNext: true },
      },
      {
        id: "Signature",
        name: "Signature",
        basedOn,
        paragraph: {
          spacing: { before: points(10) },
          indent: { right: mm(90) },
          border: { top: { style: BorderStyle.SINGLE, size: 4, color: MUTED, space: 3 } },
          keepLines: true,
        },
      },
      {
        id: "DocumentName",
        name: "Dokumentnamn",
        basedOn,
        run: { color: MUTED },
        paragraph: { spacing: { before: points(26), after: points(8) } },
      },
      {
        id: "Fact",
        name: "Uppgift",
        basedOn,
        paragraph: {
          indent: { left: mm(55), hanging: mm(55), ...measure },
          leftTabStop: mm(55),
          spacing: { before: points(2) },
        },
      },
      {
        id: "TableText",
        name: "Tabelltext",
        basedOn,
        run: { size: 19 },
        paragraph: { spacing: { before: points(3), after: points(3), line: 240 } },
      },
      { id: "TableHeading", name: "Tabellrubrik", basedOn: "TableText", run: { bold: true } },
      {
        id: "Source",
        name: "Källa",
        basedOn,
        run: { size: 19 },
        paragraph: { spacing: { before: points(3) } },
      },
    ],
    characterStyles: [
      { id: "FactLabel", name: "Uppgiftens namn", run: { bold: true } },
      { id: "Note", name: "Källhänvisning", run: { superScript: true } },
    ],
  };
}

const style = { paragraph: { indent: { left: mm(6), hanging: mm(6), ...measure } } };
const numbered = [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", style }];

export const numbering: INumberingOptions = {
  config: [
    { reference: "ordered", levels: numbered },
    { reference: "sources", levels: numbered },
    { reference: "unordered", levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", style }] },
  ],
};

const none = { style: BorderStyle.NONE };

/** Hairlines between the rows and under the last, a line of the accent under the heading. */
export function tableLook({ accent, line }: VersionedLook) {
  const hairline = { style: BorderStyle.SINGLE, size: 4, color: withoutHash(line) };
  return {
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: hairline,
      bottom: hairline,
    },
    heading: { bottom: { style: BorderStyle.SINGLE, size: 8, color: withoutHash(accent) } },
    margins: { left: 0, right: mm(3) },
  };
}
