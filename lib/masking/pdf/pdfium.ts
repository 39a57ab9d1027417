import { readFileSync } from "node:fs";
import path from "node:path";
import { init } from "@embedpdf/pdfium";
import { Unreadable } from "../../reading/extract/unreadable.ts";

export type Pdfium = Awaited<ReturnType<typeof init>>;
/** Its memory, looked at as bytes and as numbers; to be asked for each time, since it may have grown. */
export const memoryOf = (pdfium: Pdfium) =>
  pdfium.pdfium as unknown as {
    HEAPU8: Uint8Array;
    HEAP32: Int32Array;
    HEAPF32: Float32Array;
    HEAPF64: Float64Array;
  };
/** A page that is open: `handle` is PDFium's own. */
export type OpenPage = { pdfium: Pdfium; handle: number };

const WASM = path.join(process.cwd(), "node_modules/@embedpdf/pdfium/dist/pdfium.wasm");
const MOST_PAGES = 300;

let library: Pdfium | undefined;

/** PDFium as WebAssembly: what a hostile file makes it do stays in its own memory. */
async function pdfiumLibrary(): Promise<Pdfium> {
  if (!library) {
    library = await init({ wasmBinary: new Uint8Array(readFileSync(WASM)).buffer });
    library.PDFiumExt_Init();
  }
  return library;
}

/** Runs `use` for each page in turn. Throws `Unreadable` for a file that is damaged, locked or too long. */
export async function eachPage<Result>(
  bytes: Uint8Array,
  onPage: (done: number, total: number) => void,
  use: (page: OpenPage) => Promise<Result>,
): Promise<Result[]> {
  const pdfium = await pdfiumLibrary();
  return withBytes(pdfium, bytes, async (pointer) => {
    const document = pdfium.FPDF_LoadMemDocument(pointer, bytes.length, "");
    if (!document) throw new Unreadable("Filen är skadad eller skyddad med lösenord och kan inte maskas.");
    try {
      const total = pdfium.FPDF_GetPageCount(document);
      if (total > MOST_PAGES) {
        throw new Unreadable(`Filen har ${total} sidor. Högst ${MOST_PAGES} kan maskas: dela upp den.`);
      }
      const results: Result[] = [];
      for (let at = 0; at < total; at += 1) {
        results.push(await withPage(pdfium, document, at, use));
        onPage(at + 1, total);
      }
      return results;
    } finally {
      pdfium.FPDF_CloseDocument(document);
    }
  });
}

/** Comments and filled-in fields lie above a page; what of them is seen is made part of it first, to be masked too. */
async function withPage<Result>(
  pdfium: Pdfium,
  document: number,
  at: number,
  use: (page: OpenPage) => Promise<Result>,
): Promise<Result> {
  const above = pdfium.FPDF_LoadPage(document, at);
  if (!above) throw new Unreadable(`Sidan ${at + 1} är skadad, så filen kan inte maskas.`);
  pdfium.FPDFPage_Flatten(above, FOR_DISPLAY);
  pdfium.FPDF_ClosePage(above);
  const handle = pdfium.FPDF_LoadPage(document, at);
  try {
    return await use({ pdfium, handle });
  } finally {
    pdfium.FPDF_ClosePage(handle);
  }
}

const FOR_DISPLAY = 0;

async function withBytes<Result>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  use: (pointer: number) => Promise<Result>,
): Promise<Result> {
  const pointer = pdfium.pdfium.wasmExports.malloc(bytes.length);
  try {
    memoryOf(pdfium).HEAPU8.set(bytes, pointer);
    return await use(pointer);
  } finally {
    pdfium.pdfium.wasmExports.free(pointer);
  }
}
