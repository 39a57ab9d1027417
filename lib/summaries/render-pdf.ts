import { readFileSync } from "node:fs";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { Refusal } from "@/lib/errors";
import { columnShares } from "./column-shares";
import { printed } from "./printed";
import type { SummaryTree } from "./tree";

const TEMPLATE = path.join(process.cwd(), "lib/summaries/summary.typ");
const FONTS = [
  "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
];

/** A tagged PDF/UA-1. The same tree gives the same bytes. */
export async function renderPdf(draft: SummaryTree): Promise<Uint8Array> {
  const { tree, sources, noteOf } = printed(draft);
  try {
    return theCompiler().pdf(
      {
        mainFilePath: TEMPLATE,
        inputs: {
          tree: JSON.stringify(tree, (key, value) => {
            if (key === "source") return noteOf(value);
            if (value?.kind === "table") return { ...value, shares: columnShares(value) };
            return breakable(value);
          }),
          sources: JSON.stringify(sources.map(({ label }) => breakable(label))),
        },
      },
      { pdfStandard: "ua-1" },
    );
  } catch (error) {
    throw missingGlyphs(error) ?? error;
  } finally {
    // One document has nothing to give the next, and what is kept is kept for good.
    theCompiler().evictCache(0);
  }
}

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
    workspace: path.dirname(TEMPLATE),
    fontArgs: [{ fontBlobs: FONTS.map(readFont) }],
  });
  return compiler;
}

const readFont = (file: string) =>
  readFileSync(path.join(process.cwd(), "node_modules/@expo-google-fonts", file));

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
