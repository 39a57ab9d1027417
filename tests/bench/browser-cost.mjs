// How much JavaScript a current browser fetches for a page, compressed as the server sends it.
import { gzipSync } from "node:zlib";

export async function scriptsOf(origin, path, headers) {
  const html = await (await fetch(`${origin}${path}`, { headers })).text();
  const tags = html.match(/<script\b[^>]*>/g) ?? [];
  const sources = tags
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  let bytes = 0;
  for (const source of new Set(sources)) {
    const response = await fetch(`${origin}${source}`);
    bytes += gzipSync(Buffer.from(await response.arrayBuffer())).length;
  }
  return { path, files: new Set(sources).size, bytes };
}
