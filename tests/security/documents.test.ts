import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const DOCUMENTS = ["SECURITY.md", "tests/security/THREATS.md", "tests/security/ASVS.md"];
const read = (file: string) => readFileSync(file, "utf8");

/** What a document names: files in code, from the top, and links, from where it lies. */
const namedIn = (file: string): string[] => {
  const text = read(file);
  const inCode = Array.from(
    text.matchAll(/`((?:app|components|lib|prisma|public|scripts|tests)\/[^\s`]*)`/g),
    ([, name = ""]) => name,
  );
  const linked = Array.from(text.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, name = ""]) =>
    path.join(path.dirname(file), name),
  );
  return [...inCode, ...linked];
};

describe("what is written about security", () => {
  it.each(DOCUMENTS)("names only what there is: %s", (file) => {
    const named = namedIn(file);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((one) => !existsSync(one))).toEqual([]);
  });

  it("goes through every chapter of the standard, and says of each requirement whether it is met", () => {
    const text = read("tests/security/ASVS.md");
    const chapters = Array.from(text.matchAll(/^## V(\d+)/gm), ([, number]) => Number(number));
    expect(chapters).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    const rows = text.split("\n").filter((line) => /^\| \d/.test(line));
    const unsaid = rows.filter((row) => !/^\|[^|]+\| +(?:Yes|Partly|\*\*Not met\*\*) +\| +\S/.test(row));
    expect(unsaid).toEqual([]);
    expect(rows.length).toBeGreaterThan(90);
  });

  it("is found from the first page", () => {
    expect(namedIn("README.md")).toEqual(expect.arrayContaining(["SECURITY.md"]));
  });
});
