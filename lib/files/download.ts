import { contentDisposition } from "./content-disposition";

type Sent = { fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> };

const OFFICE = [
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.oasis.opendocument.text",
];
const TYPES: Record<string, string> = {
  "application/pdf": "application/pdf",
  // Text is shown as what most of it is; the text that was read stands on the page.
  "text/plain": "text/plain; charset=utf-8",
  ...Object.fromEntries(OFFICE.map((type) => [type, type])),
};

/** What is sent with a file, and in place of one that is not there. */
export const NEVER_RUN = {
  "Cache-Control": "private, no-store",
  "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
};

/**
 * A file that somebody sent in, never to be run as a page of ours: whoever made it decided what is in it. `shown` are
 * the types that open where the person is; all others are saved.
 */
export function download({ fileName, mediaType, bytes }: Sent, shown: string[]): Response {
  return new Response(bytes, {
    headers: {
      ...NEVER_RUN,
      "Content-Type": TYPES[mediaType] ?? "application/octet-stream",
      "Content-Disposition": contentDisposition(
        shown.includes(mediaType) ? "inline" : "attachment",
        fileName,
      ),
      "Content-Length": String(bytes.length),
    },
  });
}

export const noFile = (sentence: string): Response =>
  new Response(sentence, {
    status: 404,
    headers: { ...NEVER_RUN, "Content-Type": "text/plain; charset=utf-8" },
  });
