import { pieces } from "./signature.ts";
import type { Span } from "./types.ts";

export type FoundBody = { name: string; span: Span };

// The words a body's name ends on (or opens with), administrations before committees: a report is drawn up by the former.
const ADMINISTRATION =
  /^(?:Till )?(?<name>(?:Förvaltningen för|Sektor)\s\S.*|(?:\p{Lu}[\p{L}-]*,? ?)(?:(?<![\p{L}-])[\p{L}-]+,? ?){0,6}(?<=förvaltning(?:en)?|kontor(?:et)?|kansli(?:et)?|sektorn?))$/u;
const DEPARTMENT =
  /^(?<name>\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,6}?(?<=avdelning(?:en)?|enhet(?:en)?|stab(?:en)?|AB))$/u;
const BODY =
  /^(?:Till )?(?<name>(?:Nämnden för|Styrelsen för) [\p{L}, -]+|\p{Lu}[\p{L}-]*(?: [\p{L}&-]+){0,6}?(?<=nämnd(?:en)?|styrelsen?|beredning(?:en)?|utskott(?:et)?|fullmäktige|råd(?:et)?|kommitté(?:n)?)(?: \p{Lu}\p{L}+)?)$/u;
const LONGEST_NAME = 70;

/** The body that a head names as the author of a document, administrations first; null when none is named. */
export const findAuthor = (head: string): FoundBody | null =>
  firstLine(head, ADMINISTRATION) ?? firstLine(head, BODY) ?? firstLine(head, DEPARTMENT);

/** The administration that a text of few lines names, a department left out of account. */
export const findAdministration = (text: string): FoundBody | null => firstLine(text, ADMINISTRATION);

/** The committee, board or council that a head names. */
export const findBody = (head: string): FoundBody | null => firstLine(head, BODY);

const WITHIN =
  /(?<![\p{L}-])(?:(?:Nämnden|Styrelsen) för \p{L}+(?:(?:,| och| samt) \p{L}+)*|\p{Lu}\p{Ll}[\p{L}-]*(?:,? \p{Ll}[\p{L}-]*){0,6}?(?<=nämnd(?:en)?|styrelsen?|beredning(?:en)?|utskott(?:et)?|fullmäktige|råd(?:et)?))(?![\p{L}-])/u;

/** The same, where everything stands on one line: "Yttrande V, S Kultur- och fritidsnämnden 2031-02-09". */
export function findBodyWithin(head: string): FoundBody | null {
  const match = WITHIN.exec(head);
  const line = findBody(head);
  if (line || !match) return line;
  return { name: match[0], span: { start: match.index, end: match.index + match[0].length } };
}

function firstLine(head: string, pattern: RegExp): FoundBody | null {
  for (const { text, start } of pieces(head)) {
    const printed = text.length > LONGEST_NAME ? undefined : pattern.exec(text)?.groups?.name;
    // "Kommunstyrelsen och kommunfullmäktige": the first is the one whose meeting it is.
    const name = printed?.replace(/(?<=styrelsen|nämnden) och (?:kommun|stads)?fullmäktige$/u, "");
    if (name)
      return {
        name,
        span: { start: start + text.indexOf(name), end: start + text.indexOf(name) + name.length },
      };
  }
  return null;
}
