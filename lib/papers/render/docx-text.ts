import { InternalHyperlink, Paragraph, TextRun } from "docx";
import type { Passage } from "../tree";
import { type Printed, paragraphsOf } from "./printed";

export function prose(passage: Passage, noteOf: Printed["noteOf"], style: string): Paragraph[] {
  const paragraphs = paragraphsOf(passage.text);
  return paragraphs.map((text, index) => {
    const isLast = index === paragraphs.length - 1;
    const children = [...lines(text), ...(isLast ? note(noteOf(passage.source), "Note") : [])];
    return new Paragraph({ style, children });
  });
}

export const lines = (text: string): TextRun[] =>
  text.split(/\n+/).map((line, index) => new TextRun({ text: line, break: index > 0 ? 1 : 0 }));

export const note = (number: number | null, style?: string): InternalHyperlink[] =>
  number
    ? [
        new InternalHyperlink({
          anchor: anchorOf(number),
          children: [new TextRun({ text: `${number}`, style })],
        }),
      ]
    : [];

export const anchorOf = (number: number) => `kalla_${number}`;
