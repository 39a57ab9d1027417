import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { PaperKind } from "@/lib/db/generated/enums";
import { DEFAULT_LOOK, type VersionedLook } from "@/lib/look/look";
import { draftPaper } from "@/lib/papers/draft";
import { renderDocx } from "@/lib/papers/render/render-docx";
import { renderPdf } from "@/lib/papers/render/render-pdf";
import type { PaperTree } from "@/lib/papers/tree";
import { REPORTS_OF_LJUNGSALA } from "../reports/golden-reports";
import { ljungsala } from "./ljungsala";
import { readPdf } from "./read-pdf";
import { has, hasFont, read, setInLibreOffice } from "./tools";

const KINDS = Object.values(PaperKind);
const logo = new Uint8Array(
  await sharp({ create: { width: 300, height: 90, channels: 4, background: "#7a1f3d" } })
    .png()
    .toBuffer(),
);
/** Everything that a municipality can set. */
const LOOK: VersionedLook = {
  ...DEFAULT_LOOK,
  unit: "Kommunstyrelsens förvaltning",
  addressLines: ["Ljungsala kommun, 123 45 Ljungsala", "Besök: Storgatan 1", "kommun@ljungsala.example"],
  accent: "#7a1f3d",
  signers: ["Åsa Ek, kommundirektör"],
  logo,
};
const paper = (kind: PaperKind) => draftPaper(kind, ljungsala({ look: LOOK }));

describe("the compiler's own checks", () => {
  test.each(KINDS)("%s passes as PDF/UA-1 and, for the archive, as PDF/A-2a", async (kind) => {
    const accessible = await readPdf(await renderPdf(paper(kind), LOOK));
    expect(accessible.metadata?.get("pdfuaid:part")).toBe("1");
    const archived = await readPdf(await renderPdf(paper(kind), LOOK, "a-2a"));
    expect(archived.metadata?.get("pdfaid:part")).toBe("2");
    expect(archived.metadata?.get("pdfaid:conformance")).toBe("A");
    expect(archived.info).toMatchObject({ Title: paper(kind).title, Language: "sv-SE" });
  });
});

describe.skipIf(!has("pdfinfo", "qpdf"))("poppler and qpdf (skipped where they are not installed)", () => {
  test.each(KINDS)("%s holds nothing broken and nothing untagged", async (kind) => {
    for (const standard of ["ua-1", "a-2a"] as const) {
      const pdf = await renderPdf(paper(kind), LOOK, standard);
      expect(read(pdf, "qpdf", "--check", "{}")).toContain("No syntax or stream encoding errors found");
      expect(untagged(read(pdf, "qpdf", "--qdf", "--object-streams=disable", "{}", "-"))).toBe(0);
    }
  });

  test.each(KINDS)("%s has its title, headings in order and table headers", async (kind) => {
    const tree = paper(kind);
    const pdf = await renderPdf(tree, LOOK);
    expect(read(pdf, "pdfinfo", "{}")).toMatch(/Tagged:\s+yes/);
    const structure = read(pdf, "pdfinfo", "-struct", "{}");
    const headings = Array.from(structure.matchAll(/^\s*H([1-6])\b/gm), ([, level]) => Number(level));
    const sections = tree.sections.filter(({ blocks }) => blocks.some(isPrinted)).length;
    const sources = tree.cites ? 1 : 0;
    expect(headings.filter((level) => level === 1)).toHaveLength(sections + sources);
    for (const [place, level] of headings.entries())
      expect(level - (headings[place - 1] ?? 0)).toBeLessThan(2);
    const tables = tree.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === "table");
    expect(structure.match(/^\s*Table\b/gm) ?? []).toHaveLength(tables.length);
    const cited = (table: (typeof tables)[number]) =>
      tree.cites && table.rows.some(({ source }) => source) ? 1 : 0;
    const columns = tables.reduce((sum, table) => sum + table.columns.length + cited(table), 0);
    expect(structure.match(/^\s*TH\b/gm) ?? []).toHaveLength(columns);
    expect(structure.match(/\/Scope \/Column/g) ?? []).toHaveLength(columns);
  });
});

const isPrinted = (block: PaperTree["sections"][number]["blocks"][number]): boolean =>
  "passage" in block ? block.passage.text !== "" : true;

/** How many texts are shown outside of everything that is marked as an element or as an artifact. */
function untagged(qdf: string): number {
  let depth = 0;
  let bare = 0;
  for (const line of qdf.split("\n")) {
    if (/\b(BDC|BMC)$/.test(line)) depth++;
    else if (line === "EMC") depth--;
    else if (/ T[jJ]$/.test(line) && depth === 0) bare++;
  }
  return bare;
}

const PICTURES = new URL("golden/pages/", import.meta.url).pathname;
/** How much of full black a page may differ on average: other versions of the tool draw edges a little otherwise. */
const TOLERANCE = 0.012;

const drawn = has("soffice", "pdftoppm") && hasFont("Carlito");

describe.skipIf(!drawn)(
  "LibreOffice (skipped where it, poppler or the font Carlito is not installed)",
  () => {
    // NEW_PICTURES=1 stores them anew, to be looked at before they are kept.
    test("sets each Word file as the stored pictures show, page by page", { timeout: 180_000 }, async () => {
      const reports = Object.entries(REPORTS_OF_LJUNGSALA).map(([name, { tree }]) => [name, tree] as const);
      const files = await Promise.all(
        [...KINDS.map((kind) => [kind, paper(kind)] as const), ...reports].map(
          async ([name, tree]) => [name, await renderDocx(tree, LOOK)] as const,
        ),
      );
      for (const [kind, pages] of Object.entries(setInLibreOffice(Object.fromEntries(files)))) {
        for (const [index, page] of pages.entries()) {
          const stored = path.join(PICTURES, `${kind}-${index + 1}.png`);
          if (process.env.NEW_PICTURES) {
            mkdirSync(PICTURES, { recursive: true });
            writeFileSync(stored, page);
          }
          expect(await difference(page, readFileSync(stored)), stored).toBeLessThan(TOLERANCE);
        }
        expect(existsSync(path.join(PICTURES, `${kind}-${pages.length + 1}.png`))).toBe(false);
      }
    });
  },
);

/** The average difference of two grey pictures, as a share of black to white; 1 where they are not of a size. */
async function difference(a: Uint8Array, b: Uint8Array): Promise<number> {
  const [one, other] = await Promise.all(
    [a, b].map((png) => sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!one || !other || one.data.length !== other.data.length) return 1;
  const sum = one.data.reduce((total, value, at) => total + Math.abs(value - (other.data[at] ?? 0)), 0);
  return sum / one.data.length / 255;
}
