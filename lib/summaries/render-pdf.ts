import { readFileSync } from "node:fs";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { Refusal } from "@/lib/errors";
import { printed } from "@/lib/summaries/printed";
import type { SummaryTree } from "@/lib/summaries/tree";

const TEMPLATE = path.join(process.cwd(), "lib/summaries/summary.typ");
const FONTS = [
  "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
].map((font) => path.join(process.cwd(), "node_modules/@expo-google-fonts", font));

/** What has not been reused in this many renders leaves the compiler's memory. */
const CACHE_AGE = 2;

/** A tagged PDF/UA-1. The same tree gives the same bytes. */
export async function renderPdf(draft: SummaryTree): Promise<Uint8Array> {
  const { tree, sources, noteOf } = printed(draft);
  try {
    return theCompiler().pdf(
      {
        mainFilePath: TEMPLATE,
        inputs: {
          tree: JSON.stringify(tree, (key, value) => (key === "source" ? noteOf(value) : value)),
          sources: JSON.stringify(sources.map((source) => source.label)),
        },
      },
      { pdfStandard: "ua-1" },
    );
  } catch (error) {
    throw missingGlyphs(error) ?? error;
  } finally {
    theCompiler().evictCache(CACHE_AGE);
  }
}

/** One for the whole server. Its calls are synchronous, so no two of them ever meet. */
let compiler: NodeCompiler | undefined;
function theCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: path.dirname(TEMPLATE),
    fontArgs: [{ fontBlobs: FONTS.map((font) => readFileSync(font)) }],
  });
  return compiler;
}

/** The compiler's own check names the characters that none of our fonts can draw. */
function missingGlyphs(error: unknown): Refusal | null {
  const found = String(error).matchAll(/the text `\\"(.+?)\\"` could not be displayed/g);
  const characters = [...new Set(Array.from(found, ([, character]) => character))];
  if (characters.length === 0) return null;
  return new Refusal(
    "",
    `PDF-filen kan inte skapas, för typsnittet saknar tecknen ${characters.join(" ")}. Ändra texten eller hämta dokumentet som Word-fil.`,
  );
}
