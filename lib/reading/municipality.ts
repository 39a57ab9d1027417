import type { Line } from "./lines.ts";
import type { Read } from "./types.ts";

const NAMED =
  /(?<!\p{L})(?<name>\p{Lu}[\p{Ll}-]+(?:s)?(?: \p{Lu}\p{Ll}+)?) (?<kind>kommun|stad|Kommun|Stad|KOMMUN|STAD)(?!\p{L})/u;
const CAPITALS = /^(?<name>\p{Lu}{3,}(?: \p{Lu}{3,})?)S? (?<kind>KOMMUN|STAD)$/u;

/** The municipality as the letterhead names it: "Ljungsala kommun", "Granviks stad". Null when it does not. */
export function findMunicipality(letterhead: Line[], text: string): Read<string> | null {
  for (const line of letterhead) {
    const { name, kind } = (NAMED.exec(line.text) ?? CAPITALS.exec(line.text))?.groups ?? {};
    if (name && kind)
      return { value: plain(name), spans: [{ start: line.start, end: line.end }], sure: true };
  }
  // In running text the name most often mentioned may be another municipality's.
  const { name, kind } = NAMED.exec(text)?.groups ?? {};
  if (!name || !kind || /^(?:Varje|Vår|En|Den|Denna|Annan)$/u.test(name)) return null;
  return { value: plain(name), spans: [], sure: false };
}

// Names that end on an s of their own: -ås, -näs, -fors.
const OWN_S = /(?:ås|näs|fors|hus|[iu]s)$/iu;

/** "Granviks stad" is Granvik. */
function plain(name: string): string {
  const written = name === name.toUpperCase() ? name[0] + name.slice(1).toLowerCase() : name;
  return OWN_S.test(written) ? written : written.replace(/s$/u, "");
}
