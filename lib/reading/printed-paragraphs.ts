import { matchesOf } from "./matches.ts";

const PARAGRAPH = /\S[^\n\f]*(?:\n(?![ \t]*\n)[^\n\f]*)*/gu;

/** What stands between empty lines and page breaks, with the blanks that end it. */
export const printedParagraphs = (text: string): RegExpExecArray[] => matchesOf(PARAGRAPH, text);
