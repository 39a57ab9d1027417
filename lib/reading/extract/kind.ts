import { Unreadable } from "./unreadable.ts";
import { isZip, readZip } from "./zip.ts";

export type Kind = "pdf" | "docx" | "text";

const LARGEST_DOCUMENT = 100 * 1024 * 1024;

const NAMES: Record<Kind, { extensions: string[]; word: string }> = {
  pdf: { extensions: ["pdf"], word: "en PDF" },
  docx: { extensions: ["docx"], word: "ett Word-dokument" },
  text: { extensions: ["txt", "text"], word: "en textfil" },
};

/** What cannot be read, by its first bytes (in hexadecimal), with what to do instead. */
const OTHERS: [start: RegExp, sentence: string][] = [
  [
    /^ffd8ff|^89504e47|^49492a00|^4d4d002a|^47494638/,
    "är en bild. Text i bilder kan inte läsas. Spara den som PDF för att lägga den i ett ärende.",
  ],
  [/^7b5c727466/, "är ett RTF-dokument. Spara det som Word (.docx) eller PDF."],
  [
    /^d0cf11e0/,
    "är ett äldre eller lösenordsskyddat Office-dokument. Spara det som Word (.docx) eller PDF, utan lösenord.",
  ],
  [/^377abcaf271c|^526172211a07|^1f8b/, "är ett arkiv av ett slag som inte kan läsas. Packa det som ZIP."],
  [/^4d5a|^7f454c46/, "är ett program och kan inte läsas."],
];
const IN_ZIP: [entry: RegExp, sentence: string][] = [
  [/^xl\//, "är ett kalkylark. Spara det som PDF, eller läs in det som register."],
  [/^ppt\//, "är en presentation. Spara den som PDF."],
  [/^content\.xml$/, "är ett ODF-dokument. Spara det som Word (.docx) eller PDF."],
];

/** Decided by what the file contains; the name only says what was expected. Throws `Unreadable`. */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  if (bytes.length === 0) throw new Unreadable(`”${name}” är tom.`);
  if (bytes.length > LARGEST_DOCUMENT) throw new Unreadable(`”${name}” är för stor för att läsas.`);
  const head = Buffer.from(bytes.subarray(0, 1_024));
  // Old mail systems put lines of their own before the document.
  if (head.includes("%PDF-")) return "pdf";
  if (isZip(bytes)) return kindOfZip(bytes, name);
  const other = OTHERS.find(([start]) => start.test(head.toString("hex")));
  if (other) throw new Unreadable(`”${name}” ${other[1]}`);
  if (/^\s*<(!doctype|html)/i.test(head.toString("latin1"))) {
    throw new Unreadable(`”${name}” är en webbsida. Hämta själva dokumentet.`);
  }
  if (extensionOf(name) === "pdf" || extensionOf(name) === "docx") {
    throw new Unreadable(`”${name}” är skadad, eller något annat än namnet säger.`);
  }
  if (!looksWritten(head))
    throw new Unreadable(`”${name}” är inte en PDF, ett Word-dokument eller en textfil.`);
  return "text";
}

function kindOfZip(bytes: Uint8Array, name: string): Kind {
  const entries = readZip(bytes).map((entry) => entry.name);
  if (entries.includes("word/document.xml")) return "docx";
  const other = IN_ZIP.find(([entry]) => entries.some((found) => entry.test(found)));
  throw new Unreadable(
    `”${name}” ${other?.[1] ?? "är ett arkiv. Packa upp det, eller lägg in det bland flera filer."}`,
  );
}

/** UTF-16 has zeros, but a mark before them; other text has no control characters but those of lines. */
const looksWritten = (head: Buffer) =>
  /^(fffe|feff)/.test(head.toString("hex")) ||
  head.every((byte) => byte >= 0x20 || [9, 10, 12, 13].includes(byte));

export function nameWarnings(kind: Kind, name: string): string[] {
  const { extensions, word } = NAMES[kind];
  const extension = extensionOf(name);
  if (!Object.values(NAMES).some((known) => known.extensions.includes(extension))) return [];
  return extensions.includes(extension)
    ? []
    : [`Filen heter .${extension} men är ${word}, och har lästs som det.`];
}

const extensionOf = (name: string) => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
