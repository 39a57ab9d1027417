import type { Numbering } from "./docx-numbering.ts";
import { Visibility } from "./docx-visibility.ts";
import { attribute, type Token, tokensOf } from "./xml.ts";

type Paragraph = { text: string; list?: string; level?: number; style?: string };
type Row = { cells: string[][] };

/** In the file but not on the paper: deleted text, old formatting, and the second version of a text box. */
const LEFT_OUT = ["w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:pPrChange", "w:rPrChange"];

/** Tab stops are called "w:tab" too, but stand before all text, where blanks are trimmed. */
const CHARACTERS: Record<string, string> = {
  "w:tab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

/** Paragraphs as lines, with an empty line between them; a table row is a line with tabs between its cells. */
export function linesOf(xml: string, numbering: Numbering): { lines: string[]; warnings: string[] } {
  const walk = new Walk(numbering);
  let leftOut = "";
  let depth = 0;
  for (const token of tokensOf(xml)) {
    const isOpening = token.kind === "open" && !token.isEmpty;
    if (leftOut) {
      if (token.kind === "text" || token.name !== leftOut) continue;
      depth += isOpening ? 1 : token.kind === "close" ? -1 : 0;
      if (depth === 0) leftOut = "";
    } else if (isOpening && LEFT_OUT.includes(token.name)) {
      [leftOut, depth] = [token.name, 1];
      walk.hasChanges ||= leftOut === "w:del" || leftOut === "w:moveFrom";
    } else walk.take(token);
  }
  return { lines: walk.lines, warnings: walk.warnings() };
}

class Walk {
  readonly lines: string[] = [];
  hasChanges = false;
  #hidesText = false;
  readonly #numbering: Numbering;
  readonly #paragraphs: Paragraph[] = [];
  readonly #rows: Row[] = [];
  readonly #cells: string[][] = [];
  readonly #visibility = new Visibility();
  #isInText = false;
  #note = "";
  #lastWasItem = false;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  take(token: Token): void {
    if (token.kind === "text") {
      if (this.#isInText) this.#add(token.text);
      return;
    }
    if (token.kind === "open") this.#open(token.name, token.attributes);
    if (token.kind === "close" || token.isEmpty) this.#close(token.name);
  }

  warnings(): string[] {
    const warnings = [];
    if (this.hasChanges) warnings.push("Dokumentet har spårade ändringar: struken text är inte med.");
    if (this.#hidesText) warnings.push("Dokumentet innehåller osynlig text, som har utelämnats.");
    return warnings;
  }

  #open(name: string, attributes: string): void {
    const value = () => attribute(attributes, "w:val") ?? "";
    const paragraph = this.#paragraphs.at(-1);
    this.#visibility.take(name, attributes);
    if (CHARACTERS[name]) this.#add(CHARACTERS[name]);
    switch (name) {
      case "w:p":
        this.#paragraphs.push({ text: "" });
        break;
      case "w:pStyle":
        if (paragraph) paragraph.style = value();
        break;
      case "w:numId":
        if (paragraph) paragraph.list = value();
        break;
      case "w:ilvl":
        if (paragraph) paragraph.level = Number(value());
        break;
      case "w:t":
      case "m:t":
        this.#isInText = true;
        break;
      case "w:sym":
        this.#add(String.fromCharCode(Number.parseInt(attribute(attributes, "w:char") ?? "20", 16)));
        break;
      case "w:footnote":
      case "w:endnote":
        this.#note = attribute(attributes, "w:id") ?? "";
        break;
      case "w:footnoteRef":
      case "w:endnoteRef":
        this.#add(`${this.#note} `);
        break;
      case "w:tr":
        this.#rows.push({ cells: [] });
        break;
      case "w:tc":
        this.#cells.push([]);
        break;
    }
  }

  #close(name: string): void {
    if (name === "w:t" || name === "m:t") this.#isInText = false;
    if (name === "w:p") this.#closeParagraph();
    if (name === "w:tc") {
      const cell = this.#cells.pop();
      if (cell) this.#rows.at(-1)?.cells.push(cell);
    }
    if (name === "w:tr") {
      for (const line of linesOfRow(this.#rows.pop()?.cells ?? [])) this.#holder().push(line);
    }
    if (name === "w:tbl" && this.#cells.length === 0) this.lines.push("");
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    const text = paragraph?.text.trim();
    if (!paragraph || !text) return;
    const label = this.#numbering.next(paragraph.list, paragraph.level, paragraph.style);
    const isInTable = this.#cells.length > 0;
    // Items of a list stand close together; all else is set apart.
    if (label && this.#lastWasItem && !isInTable && this.lines.at(-1) === "") this.lines.pop();
    this.#holder().push(...(label ? `${label} ${text}` : text).split("\n"));
    if (!isInTable) this.lines.push("");
    this.#lastWasItem = label !== "";
  }

  #holder(): string[] {
    return this.#cells.at(-1) ?? this.lines;
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!this.#visibility.isSeen(this.#cells.length > 0)) this.#hidesText ||= text.trim() !== "";
    else if (paragraph) paragraph.text += text;
  }
}

/** Cells of several paragraphs stand beside each other, line by line, as on paper. */
function linesOfRow(cells: string[][]): string[] {
  const height = Math.max(0, ...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((cell) => cell[at] ?? "")
      .join("\t")
      .trimEnd(),
  ).filter((line) => line.trim() !== "");
}
