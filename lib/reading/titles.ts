import { matchesOf } from "./matches.ts";
import type { Span } from "./types.ts";

const LONGEST_TITLE = 500;

// A title never ends on these: what follows with a capital is a name within it.
const GOES_ON =
  /^(?:om|att|av|i|på|för|till|med|från|vid|under|över|mot|mellan|hos|genom|och|eller|samt|den|det|de|en|ett|som|likt|enligt|kring|inom|utom|runt|längs|bland|efter|före|ur|åt|via|per|kommunens|nya|gamla|angående|rörande|gällande|avseende)$/u;
// Words that open a sentence and no name.
const OPENS_SENTENCE =
  /^(?:I|På|Av|Från|För|Till|Med|Mot|Vid|Under|Efter|Enligt|Genom|Inom|Bland|Sedan|När|Då|Om|Att|Som|Trots|Utan|En|Ett|Den|Det|De|Detta|Denna|Dessa|Vi|Jag|Man|Han|Hon|Alla|Allt|Många|Flera|Några|Varje|Var|Idag|Nu|Här|Där|Redan|Ofta|Ännu|Även|Undertecknad|Undertecknade|Vår|Vårt|Våra|Vad|Hur|Sveriges?|Motionären|Motionärerna|Mot|Runt|Ingen|Inget|Inga|Hösten|Våren|Sommaren|Vintern|Det|Så|Men|Och)$/u;
const HEADING =
  /^(?:Förslag till beslut|Sammanfattning|Bakgrund|Beslut|Motionen|Motion|Ärendet|Ärendebeskrivning|Beskrivning|Yttrande|Yttrandet|Yrkande|Yrkandet|Inledning|Till \p{L}+|Kommunstyrelsens|Handlingar|Bilag(?:a|or)|Beslutsunderlag|Diarienummer|Dnr|Sammanträde)(?![\p{L}])/u;
const FINITE_VERB =
  /^(?:är|har|kan|ska|skall|bör|måste|blir|var|finns|innebär|föreslår|anser|menar|vill|behöver|får|yrkar|beslutar|avstyrker|tillstyrker|ger|gör|utgör|hade|visar|skulle)$/u;

/**
 * Where a title that starts at `start` ends: at an empty line, at a full stop, or, where the lines of the
 * document have been joined, at the word that opens the text or the heading after it.
 */
export function titleSpan(text: string, start: number): Span {
  const rest = text.slice(start, start + LONGEST_TITLE);
  const stop = /\n[ \t]*\n|\f|\.(?=\s+\p{Lu})|\s{6,}|\.?\s*$/u.exec(rest)?.index ?? rest.length;
  const candidate = rest.slice(0, stop);
  // The word after the stop of a joined line tells where its sentence began.
  const end = openings(candidate, text) ?? candidate.length;
  return { start, end: start + candidate.slice(0, end).trimEnd().length };
}

/** The offset of the first word that cannot belong to the title, or null when all of it may. */
function openings(title: string, document: string): number | null {
  let weak: number | null = null;
  const words = matchesOf(/\S+/gu, title);
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]?.[0] ?? "";
    const next = words[index + 1]?.[0] ?? "";
    if (index === 0 || !/^\p{Lu}\p{Ll}*(?:-?\p{Ll}+)?[,:]?$/u.test(word[0]) || GOES_ON.test(before)) continue;
    if (!/[\p{Ll}\d)”"»]$/u.test(before)) continue;
    const bare = word[0].replace(/[,:]$/, "");
    const rest = title.slice(word.index);
    if (HEADING.test(rest) || OPENS_SENTENCE.test(bare)) return word.index;
    if (!/^\p{Ll}/u.test(before) || isName(bare, document)) continue;
    if (FINITE_VERB.test(next)) return word.index;
    weak ??= word.index;
  }
  return weak;
}

/** A word that the document writes with a capital within a sentence is a name. */
function isName(word: string, document: string): boolean {
  let within = 0;
  for (let at = document.indexOf(word); at >= 0; at = document.indexOf(word, at + word.length)) {
    if (/[\p{Ll},] $/u.test(document.slice(Math.max(0, at - 2), at))) within += 1;
    if (within > 1) return true;
  }
  return false;
}
