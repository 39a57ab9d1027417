const ORDINARY = /^[\x20-\x7eåäöÅÄÖ§éü–”’]*$/;

/**
 * What a reader would say is printed: ligatures as letters, one kind of space and of hyphen, nothing that
 * does not show. Lengths change, so it is applied before anything is counted.
 */
export function plainCharacters(text: string): string {
  if (ORDINARY.test(text)) return text;
  return text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
    .normalize("NFC")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\uf000-\uf0ff]/g, symbol)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, (found) => ("\n\t".includes(found) ? found : ""));
}

/** Word's Symbol and Wingdings: the bullets that lists are made with, and letters at their own place. */
function symbol(found: string): string {
  const code = found.charCodeAt(0) - 0xf000;
  if ([0x2d, 0xbe].includes(code)) return "–";
  return code >= 0x30 && code <= 0x39 ? String.fromCharCode(code) : "•";
}
