import type { PersonalData } from "@/lib/reading/personal-data";
import { privateData } from "@/lib/review/private-data";

/** Something that may point to a private person, once for all the places where it is written alike. */
export type Finding = {
  text: string;
  kind: PersonalData["kind"];
  /** What stands right before and after it in the first place. */
  before: string;
  after: string;
  /** 1, 2, 3 … */
  pages: number[];
  times: number;
};

const AROUND = 70;

/** What to mask in these pages, in the order it is read. Pure. */
export function findingsIn(pages: string[]): Finding[] {
  const findings = new Map<string, Finding>();
  for (const [at, page] of pages.entries()) {
    for (const { kind, start, end } of privateData(page)) {
      const text = inOneLine(page.slice(start, end));
      const before = inOneLine(page.slice(Math.max(0, start - AROUND), start));
      const after = inOneLine(page.slice(end, end + AROUND));
      const known = findings.get(text) ?? { text, kind, before, after, pages: [], times: 0 };
      known.times += 1;
      if (!known.pages.includes(at + 1)) known.pages.push(at + 1);
      findings.set(text, known);
    }
  }
  return [...findings.values()];
}

/** PDFium writes U+0002 where a word was divided. */
const inOneLine = (text: string) => text.replaceAll("\u0002", "").replace(/\s+/g, " ");
