import { readFileSync } from "node:fs";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { Refusal } from "@/lib/errors";
import { FONTS } from "@/lib/look/fonts";
import type { VersionedLook } from "@/lib/look/look";
import { type Chart, namesSources, type PaperTree, type Passage } from "../tree";
import { PRINTED_WIDTH } from "./chart-shapes";
import { chartSvg } from "./chart-svg";
import { columnShares } from "./column-shares";
import { logoSize } from "./logo-size";
import { paragraphsOf, printed } from "./printed";

const FOLDER = path.join(process.cwd(), "lib/papers/render");
const TEMPLATE = path.join(FOLDER, "paper.typ");
const LOGO = path.join(FOLDER, "logo.png");
const FILES = [
  ...Object.values(FONTS).flatMap(({ files }) => files),
  "noto-emoji/400Regular/NotoEmoji_400Regular",
];

/**
 * A tagged PDF: UA-1 for whoever reads it, A-2a for the archive. The same tree in the same look gives the same
 * bytes. Throws a `Refusal` that names the characters which no font of ours can draw.
 */
export const renderPdf = async (
  draft: PaperTree,
  look: VersionedLook,
  pdfStandard: "ua-1" | "a-2a" = "ua-1",
): Promise<Uint8Array> =>
  rendered(draft, look, (compiler, paper) =>
    compiler.pdf(draft.onePage ? onOnePage(compiler, paper) : paper, { pdfStandard }),
  );

/** A paper of one page as it is printed, as a picture (SVG); of a longer one the pages would cover each other. */
export const renderPicture = async (draft: PaperTree, look: VersionedLook): Promise<string> =>
  rendered(draft, look, (compiler, paper) => compiler.plainSvg(paper));

type Paper = { mainFilePath: string; inputs: Record<string, string> };

/** Of the usual size of type: 9 points is the smallest that is still read with ease. */
const SCALES = ["1", "0.92", "0.84"];

/** In the largest type that one page holds all of; in the usual one where none does. */
function onOnePage(compiler: NodeCompiler, paper: Paper): Paper {
  const scaled = SCALES.map((scale) => ({ ...paper, inputs: { ...paper.inputs, scale } }));
  return scaled.find((one) => compiler.compile(one).result?.numOfPages === 1) ?? paper;
}

function rendered<Result>(
  draft: PaperTree,
  look: VersionedLook,
  make: (compiler: NodeCompiler, paper: Paper) => Result,
): Result {
  const compiler = theCompiler();
  if (look.logo) compiler.mapShadow(LOGO, Buffer.from(look.logo));
  try {
    return make(compiler, { mainFilePath: TEMPLATE, inputs: inputs(draft, look) });
  } catch (error) {
    throw missingGlyphs(error) ?? error;
  } finally {
    if (look.logo) compiler.unmapShadow(LOGO);
    // One document has nothing to give the next, and what is kept is kept for good.
    compiler.evictCache(0);
  }
}

/** All that the template gets, as JSON: no text in it is ever read as markup. */
function inputs(draft: PaperTree, { logo, ...look }: VersionedLook): Record<string, string> {
  const { tree, sources, noteOf } = printed(draft);
  return {
    tree: JSON.stringify(tree, (key, value) => {
      if (key === "source") return noteOf(value);
      if (value?.kind === "table") {
        return { ...value, shares: columnShares(value), sourced: namesSources(value) };
      }
      if (value?.kind === "chart") return drawn(value, look);
      if (isPassage(value)) return { source: value.source, paragraphs: linesOf(value.text) };
      return key === "svg" ? value : breakable(value);
    }),
    scale: "1",
    sources: JSON.stringify(sources.map(({ label }) => breakable(label))),
    look: JSON.stringify({ ...look, logo: logo && logoSize(logo) }),
  };
}

const isPassage = (value: unknown): value is Passage =>
  typeof value === "object" && value !== null && "text" in value && "source" in value;

/** A paragraph a list, of its lines. */
const linesOf = (text: string): string[][] => paragraphsOf(text).map((paragraph) => paragraph.split("\n"));

const drawn = (chart: Chart, { accent, bodyFont }: Pick<VersionedLook, "accent" | "bodyFont">) => ({
  ...chart,
  svg: chartSvg(chart, { accent, font: bodyFont }),
  width: PRINTED_WIDTH,
});

/** Too long for any line, and with nothing in it to hyphenate: it may break anywhere. */
const LONG_RUN = /[^\s\p{L}]{25,}|\S{50,}/gu;
const characters = new Intl.Segmenter("sv");
const breakable = (value: unknown): unknown =>
  typeof value === "string"
    ? value.replace(LONG_RUN, (run) =>
        Array.from(characters.segment(run), ({ segment }) => segment).join("\u200b"),
      )
    : value;

/** One for the whole server. Its calls are synchronous, so no two of them ever meet. */
let compiler: NodeCompiler | undefined;
function theCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: FOLDER,
    fontArgs: [{ fontBlobs: FILES.map(readFont) }],
  });
  return compiler;
}

const readFont = (file: string) =>
  readFileSync(path.join(process.cwd(), "node_modules/@expo-google-fonts", `${file}.ttf`));

/** The compiler's own check names the characters that none of our fonts can draw. */
function missingGlyphs(error: unknown): Refusal | null {
  const found = String(error).matchAll(/the text `\\"(.+?)\\"` could not be displayed/g);
  const missing = [...new Set(Array.from(found, ([, character]) => character))];
  if (missing.length === 0) return null;
  return new Refusal(
    "",
    `PDF-filen kan inte skapas, för typsnittet saknar tecknen ${missing.join(" ")}. Ändra texten eller hämta dokumentet som Word-fil.`,
  );
}
