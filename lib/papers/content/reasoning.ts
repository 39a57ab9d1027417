import type { CaseItem } from "@/lib/motions/queries";
import { markOf } from "../edits";
import { centralPlaces } from "./central-sentences";
import { sentencesOf } from "./sentences";

/** A sentence of the document that gives an answer's reasons, and whether a paper quotes it. */
export type Quotable = { sentence: string; mark: string; isQuoted: boolean };

/**
 * Every sentence of the document, in its order. Quoted are those whose marks the writer has `picked`, else those
 * that say most of what the answer's own decision and summary leave unsaid.
 */
export function quotables(item: CaseItem, text: string, picked?: string[]): Quotable[] {
  const sentences = sentencesOf(text);
  const central = picked ? [] : centralPlaces(sentences, `${item.decisionText}\n${item.summary ?? ""}`);
  return sentences.map((sentence, place) => {
    const mark = markOf(sentence);
    return { sentence, mark, isQuoted: picked ? picked.includes(mark) : central.includes(place) };
  });
}
