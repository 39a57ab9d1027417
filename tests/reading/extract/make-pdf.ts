import { readFileSync } from "node:fs";
import path from "node:path";
import { deflateSync } from "node:zlib";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const FONTS = ["400Regular/SourceSans3_400Regular.ttf", "600SemiBold/SourceSans3_600SemiBold.ttf"];
const LOOK = `
#set page(paper: "a4")
#set text(font: "Source Sans 3", fallback: false, size: 11pt, lang: "sv", hyphenate: true)
#set par(justify: true)
`;

let compiler: NodeCompiler | undefined;

/** A PDF as a word processor makes them. */
export function typeset(markup: string): Uint8Array {
  compiler ??= NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [
      {
        fontBlobs: FONTS.map((font) =>
          readFileSync(path.join(process.cwd(), "node_modules/@expo-google-fonts/source-sans-3", font)),
        ),
      },
    ],
  });
  return new Uint8Array(compiler.pdf({ mainFileContent: LOOK + markup }));
}

type Parts = { catalog?: string; page?: string; trailer?: string; resources?: string; objects?: string[] };

/**
 * A PDF written by hand, with one page per content, for what a typesetter would not do. The fonts are /F1
 * (Helvetica); further `objects` are numbered from 10.
 */
export function drawn(contents: string[], parts: Parts = {}): Uint8Array {
  const bodies = new Map<number, string>();
  const first = 10 + (parts.objects?.length ?? 0);
  const pages = contents.map((content, at) => {
    const [page, stream] = [first + at * 2, first + at * 2 + 1];
    const resources = `<< /Font << /F1 3 0 R >> ${parts.resources ?? ""} >>`;
    bodies.set(
      page,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${stream} 0 R ${parts.page ?? ""} >>`,
    );
    bodies.set(stream, streamOf(content));
    return `${page} 0 R`;
  });
  bodies.set(1, `<< /Type /Catalog /Pages 2 0 R ${parts.catalog ?? ""} >>`);
  bodies.set(2, `<< /Type /Pages /Kids [${pages.join(" ")}] /Count ${pages.length} >>`);
  bodies.set(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const [at, body] of (parts.objects ?? []).entries()) bodies.set(10 + at, body);
  return written(bodies, parts.trailer ?? "");
}

export const streamOf = (content: string, entries = "") =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;

/** `size` zeros or spaces, packed to a thousandth. */
export function packedStream(content: Buffer): string {
  const packed = deflateSync(content, { level: 9 }).toString("latin1");
  return streamOf(packed, "/Filter /FlateDecode");
}

export function written(bodies: Map<number, string>, trailer: string): Uint8Array {
  const chunks = ["%PDF-1.7\n"];
  let length = chunks[0]!.length;
  const offsets = new Map<number, number>();
  for (const [number, body] of bodies) {
    const chunk = `${number} 0 obj\n${body}\nendobj\n`;
    offsets.set(number, length);
    chunks.push(chunk);
    length += chunk.length;
  }
  const size = bodies.keys().reduce((most, number) => Math.max(most, number), 0) + 1;
  chunks.push(`xref\n0 ${size}\n`);
  for (let number = 0; number < size; number += 1) {
    const offset = offsets.get(number);
    chunks.push(
      offset === undefined ? "0000000000 65535 f \n" : `${String(offset).padStart(10, "0")} 00000 n \n`,
    );
  }
  chunks.push(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`);
  return Buffer.from(chunks.join(""), "latin1");
}

/** A line of text at a place; å, ä and ö are in Latin-1 like the rest. */
export const line = (text: string, x: number, y: number, before = "") =>
  `BT ${before} /F1 11 Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, "\\$&")}) Tj ET\n`;

/** A page of which the drawing unpacks to this many bytes. */
export function bomb(size: number, pattern: string): Uint8Array {
  return written(
    new Map([
      [1, "<< /Type /Catalog /Pages 2 0 R >>"],
      [2, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>"],
      [4, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R >>"],
      [5, packedStream(Buffer.alloc(size, pattern))],
    ]),
    "",
  );
}
