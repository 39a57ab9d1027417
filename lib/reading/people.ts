import { matchesOf } from "./matches.ts";
import { asOneLine } from "./one-line.ts";
import type { Span } from "./types.ts";

/** `party` is what stands in brackets; null for "(-)". `name` is null where a whole party is meant. */
export type Person = { name: string | null; party: string | null };
export type FoundPerson = { name: string; party: string | null; span: Span };

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.]*(?:-[\p{L}\p{M}'’]+)*`;
const PARTICLE = "(?:af|von|van|de|der|den|del|di|da|la|le|el|al|ben|bin|ibn|dos|zu)";
// A name may go on over the end of a line, but not over an empty line or the gap between two columns.
const GAP = String.raw`(?: {1,2}| ?\n ?)`;
const NAME = String.raw`(?<![\p{L}\d])${WORD}(?:${GAP}(?:${PARTICLE}${GAP}){0,2}${WORD}){0,6}`;
const NO_PARTY = "-|–|oberoende|partilös|obunden|vilde|politisk vilde";
const NOBODYS = new RegExp(`^(?:${NO_PARTY})$`);
const SHARED = "(?<shared>båda|bägge|samtliga|alla)";
const PARTY = String.raw`(?!(?:vd|tf|ja|nej|ej|nr)\b)(?:${NO_PARTY}|\p{Lu}[\p{L}.-]{0,20}|\p{Ll}{1,3})`;
const IN_BRACKETS = String.raw`\(\s?(?:${SHARED} )?(?<party>${PARTY})\s?\)`;
const AFTER_COMMA = String.raw`,[ \n](?<party>(?!VD\b|AB\b)[A-ZÅÄÖ]{1,4})(?![\p{L}\d-])`;

const BRACKETED = new RegExp(IN_BRACKETS, "gu");
const UNBRACKETED = new RegExp(AFTER_COMMA, "gu");
const NAME_AT_END = new RegExp(`${NAME}$`, "u");
const JOINED_AT_END = new RegExp(String.raw`(?<name>${NAME})(?<joint>,|\s+och|\s+samt)\s+$`, "u");
const LONGEST_NAME = 120;
const WORDS = /\S+\s*/gu;

// Words that open a sentence or a heading just before a name, and are written with a capital there.
const NOT_A_NAME =
  /^(?:Ordföranden?|Ordf\.?|Vice|Ledamot(?:en)?|Ledamöterna|Ersättaren?|Tjänstgörande|Motionär(?:en|erna)?|Justerare|Justerande|Gruppledare[n]?|(?:Kommunal|Opposition|Oppositions|Borgar|Landstings|Region)råd(?:et)?|Av|Från|För|Till|Med|Mot|Och|Samt|Även|Också|Vidare|Därefter|Dessutom|Sedan|Då|När|Att|Om|I|På|Under|Efter|Enligt|Särskilt|Motion(?:en|er)?|Motionsvar|Interpellation|Fråga|Medborgarförslag|Remiss|Svar|Yrkande(?:n|t)?|Reservation(?:er)?|Beslut(?:et)?|Beslutsgång|Jäv|Omröstning(?:en)?|Votering(?:en)?|Ja|Nej|Avstår|Frånvarande|Närvarande|Yttranden?|Protokollsanteckning(?:ar)?|Anteckning(?:ar)?|Proposition(?:er|sordning)?|Bilag(?:a|or)|Ärendet?|Handling(?:ar)?|Sammanfattning|Bakgrund|Anföranden?|Talare|Inlägg|Deltar|Undertecknad[e]?|Föredragande|Röstförklaring)[.:]?$/u;
const BODY =
  /(?:nämnden?|styrelsen?|förvaltningen?|kontoret|bolaget|verket|myndigheten|avdelning(?:en)?|enheten|rådet|fullmäktige|utskottet|beredningen|föreningen|partiet|gruppen|kommuns?|stads?|regionen?|tjänst|byrån|skolan|institutet?|centrum|förbundet?|delegationen|kommittén|listan|\p{L}{4}erna|^AB)$/iu;

/**
 * Everybody named with a party in running text, in printed order: "Eva Ek (ABC)", lower case "(s)", "(-)",
 * "Eva Ek och Bo Alm (båda AB)"; where nobody has brackets, "Eva Ek, AB". Titles and headings before the
 * name are left out. Single words are not taken for names: "Lokala nämnden (LN)" is no person.
 */
export function findPeople(text: string): FoundPerson[] {
  const bracketed = withParty(text, BRACKETED);
  return bracketed.length > 0 ? bracketed : withParty(text, UNBRACKETED);
}

type Name = { name: string; start: number; end: number };

function withParty(text: string, pattern: RegExp): FoundPerson[] {
  let earliest = 0;
  return matchesOf(pattern, text).flatMap((match) => {
    const { party: printed = "", shared } = match.groups ?? {};
    const person = nameBefore(text, earliest, endOfName(text, match.index), NAME_AT_END);
    if (!person) return [];
    const party = NOBODYS.test(printed) ? null : printed;
    const others = joinedBefore(text, earliest, person.start, Boolean(shared));
    earliest = match.index + match[0].length;
    return [
      ...others.map(({ name, start, end }) => ({ name, party, span: { start, end } })),
      { name: person.name, party, span: { start: person.start, end: earliest } },
    ];
  });
}

/** A bracket, but no comma, may stand some blanks after the name. */
function endOfName(text: string, index: number): number {
  if (text[index] !== "(") return index;
  const before = text.slice(Math.max(0, index - MOST_BLANKS), index);
  return index - before.length + before.trimEnd().length;
}

const MOST_BLANKS = 3;

/** "Eva Ek och Bo Alm (AB)": who has no brackets of their own shares those that follow. */
function joinedBefore(text: string, earliest: number, end: number, whole: boolean): Name[] {
  const person = nameBefore(text, earliest, end, JOINED_AT_END);
  if (!person || (!whole && text[person.end] === ",")) return [];
  return [...(whole ? joinedBefore(text, earliest, person.start, true) : []), person];
}

/** The name that stands last before `end`, without titles and headings; null when no name is left. */
function nameBefore(text: string, earliest: number, end: number, pattern: RegExp): Name | null {
  const from = Math.max(earliest, end - LONGEST_NAME);
  const match = pattern.exec(text.slice(from, end));
  if (!match) return null;
  const printed = match.groups?.name ?? match[0];
  const at = from + match.index;
  const opensLine = printed.includes("\n") && /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 8), at));
  let start = 0;
  for (const { 0: word, index } of matchesOf(WORDS, printed)) {
    const after = index + word.length;
    const bare = word.trim();
    const isWholeLine = opensLine && word.includes("\n") && printed.slice(start, after).trim().includes(" ");
    const leavesName = isWholeLine && printed.slice(after).includes(" ");
    if (leavesName || NOT_A_NAME.test(bare) || BODY.test(bare)) start = after;
  }
  const name = asOneLine(printed.slice(start));
  return name.includes(" ") ? { name, start: at + start, end: at + printed.length } : null;
}
