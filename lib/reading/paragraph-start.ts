const START =
  /^(?:(?:[A-ZÅÄÖ]{2,6}|K[fs]|Kst|Ksau|Au)[ \t]?)?§[ \t]{0,20}\d{1,4}(?:[./]\d{1,4})?(?![\d–-])(?<rest>.*)$/su;
// "…, den 7 december,\n§ 97 och den 1 februari": a § that the line happened to break before.
const GOES_ON =
  /^\s*(?:[,.;]?\s*(?:och|samt|den|respektive|med|från|till|enligt|st\.?|punkt|som|att|i|har|ska)(?![\p{L}])|[.;)]|,\s*(?:§|den|och)|-\s?§|,?\s*\d{4}-\d\d-\d\d)/u;
const UNFINISHED =
  /(?:[,(–-]|(?<!\p{L})(?:och|samt|den|enligt|se|i|av|till|från|under|paragraf|paragrafen|mot|beslut|protokoll|fullmäktige|styrelsen|nämnden|utskottet|\d{4}(?:-\d\d-\d\d)?))$/iu;

// A date of the letterhead is no sentence that goes on.
const LABELLED_DATE =
  /^(?:\p{L}*datum|sida|protokoll|\p{L}*fullmäktige|\p{L}*nämnden|\p{L}*styrelsen)\s*:?\s+\d{4}-\d\d-\d\d$/iu;

/** Whether a line opens a paragraph of minutes, rather than citing one where the line broke. */
export function startsParagraph(line: string, before: string, afterBlank: boolean): boolean {
  if (!line.includes("§")) return false;
  const rest = START.exec(line)?.groups?.rest;
  if (rest === undefined || GOES_ON.test(rest)) return false;
  return afterBlank || LABELLED_DATE.test(before) || !UNFINISHED.test(before);
}
