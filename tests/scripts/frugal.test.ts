import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

/** The files that the server's process reads by itself, Next.js's bundle aside: what a file imports, and so on. */
function imported(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  if (path.extname(file) !== ".mjs") return found;
  const imports = readFileSync(file, "utf8").matchAll(/(?:\bfrom |\bawait import\(|^import )"(\.[^"]+)"/gm);
  for (const [, to = ""] of imports) imported(path.join(path.dirname(file), to), found);
  return found;
}

it("the server's process reads no TypeScript by itself: Node.js would load a compiler for it, and keep it", () => {
  const files = [...imported("scripts/start.mjs")];
  expect(files).toContain("scripts/server.mjs");
  expect(files).toContain("lib/origin.mjs");
  for (const file of files) expect(path.extname(file), file).toBe(".mjs");
});

it("the schema, which every copy of the database client carries, has no letter outside Latin-1: one makes each take two bytes", () => {
  expect(readFileSync("prisma/schema.prisma", "utf8")).not.toMatch(/[^ -ÿ\n]/);
});
