import {
  BorderStyle,
  convertMillimetersToTwip,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
} from "docx";

/** The look of `summary.typ`, as styles and numbering that a person can go on editing. */

const ACCENT = "0B4A63";
const MUTED = "555B61";
const LINE = "C9C5BC";

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

export const styles: IStylesOptions = {
  default: {
    document: {
      // A Word file is drawn with the fonts of whoever opens it, and everybody has this one or its metric twin.
      run: { font: "Calibri", size: 22, language: { value: "sv-SE" } },
      paragraph: { spacing: { before: points(7), line: 264 } },
    },
    title: {
      run: { size: 40, bold: true },
      paragraph: { spacing: { before: points(3), after: points(12), line: 228, lineRule: "auto" } },
    },
    heading1: {
      run: { size: 28, bold: true, color: ACCENT },
      paragraph: { spacing: { before: points(24) }, keepNext: true },
    },
    heading2: {
      run: { size: 22, bold: true },
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
      run: { size: 26, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 0, after: points(26) } },
    },
    { id: "DocumentName", name: "Dokumentnamn", basedOn, run: { color: MUTED } },
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
const hairline = { style: BorderStyle.SINGLE, size: 4, color: LINE };

export const tableBorders = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  insideHorizontal: hairline,
  bottom: hairline,
};
export const headingBorders = { bottom: { style: BorderStyle.SINGLE, size: 8, color: ACCENT } };
export const cellMargins = { left: 0, right: mm(3) };
