import { plainCharacters } from "./characters.ts";
import { linesOf } from "./docx-lines.ts";
import { numberingOf } from "./docx-numbering.ts";
import { Unreadable } from "./unreadable.ts";
import { attribute, tokensOf } from "./xml.ts";
import { type Entry, readZip } from "./zip.ts";

const LARGEST_PART = 64 * 1024 * 1024;
const PARTS = { body: "word/document.xml", notes: "word/footnotes.xml", endnotes: "word/endnotes.xml" };

/** The text with its list numbers, tables as lines, the first page's head before it and footnotes after it. */
export async function readDocx(bytes: Uint8Array): Promise<{ pages: string[]; warnings: string[] }> {
  const entries = readZip(bytes);
  refuseMacros(entries);
  const part = (name: string) => textOf(entries, name);
  const body = part(PARTS.body);
  const numbering = numberingOf(part("word/numbering.xml"), part("word/styles.xml"));
  const found = linesOf(body, numbering);
  const head = part(firstHeader(body, part("word/_rels/document.xml.rels")));
  const notes = [PARTS.notes, PARTS.endnotes].map((name) => linesOf(part(name), numbering));
  const text = [linesOf(head, numbering), found, ...notes]
    .map(({ lines }) => plainCharacters(lines.join("\n")).trim())
    .filter(Boolean)
    .join("\n\n");
  return { pages: [text], warnings: [...aboutContents(entries), ...found.warnings, ...aboutText(text)] };
}

function refuseMacros(entries: Entry[]): void {
  if (entries.some(({ name }) => /vbaProject|vbaData/i.test(name))) {
    throw new Unreadable(
      "Filen innehåller makron. Spara dokumentet utan makron (.docx) och lägg in det igen.",
    );
  }
}

function textOf(entries: Entry[], name: string): string {
  const entry = entries.find((candidate) => candidate.name === name);
  return entry ? new TextDecoder().decode(entry.read(LARGEST_PART)) : "";
}

/** Registration number and date often stand only in the head of the first page; other heads repeat it. */
function firstHeader(body: string, relations: string): string {
  const references = Array.from(body.matchAll(/<w:headerReference\b([^>]*)>/g), ([, found]) => found!);
  const ofType = (type: string) => references.find((found) => attribute(found, "w:type") === type);
  const reference = (body.includes("<w:titlePg") && ofType("first")) || ofType("default");
  if (!reference) return "";
  const id = attribute(reference, "r:id");
  const relation = relationsIn(relations).find((found) => attribute(found, "Id") === id);
  return relation ? `word/${attribute(relation, "Target")}` : "";
}

const relationsIn = (xml: string) =>
  Array.from(tokensOf(xml)).flatMap((token) =>
    token.kind === "open" && token.name === "Relationship" ? [token.attributes] : [],
  );

function aboutContents(entries: Entry[]): string[] {
  const relations = entries
    .filter(({ name }) => name.endsWith(".rels"))
    .flatMap(({ name }) => relationsIn(textOf(entries, name)));
  // A link is fetched by nobody until it is clicked; templates, pictures and objects are fetched on opening.
  const fetched = relations.filter(
    (found) =>
      attribute(found, "TargetMode") === "External" && !attribute(found, "Type")?.endsWith("/hyperlink"),
  );
  const warnings = [];
  if (fetched.length > 0) {
    warnings.push(
      "Dokumentet hänvisar till mallar, bilder eller andra filer utanför sig självt. De hämtas inte.",
    );
  }
  if (entries.some(({ name }) => name.startsWith("word/embeddings/"))) {
    warnings.push("Dokumentet innehåller bifogade filer. De läses inte; lägg in dem var för sig.");
  }
  return warnings;
}

const aboutText = (text: string) => (text === "" ? ["Filen innehåller ingen text."] : []);
