import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** What would let words become more than words. Where none of it is written, nothing has to be tried. */
const WAYS: [string, RegExp][] = [
  [
    "HTML made of a text",
    /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/,
  ],
  ["HTML parsed from a text", /\bsrcdoc\b|srcDoc|DOMParser|createContextualFragment|setHTMLUnsafe/],
  ["code made of a text", /\beval\(|new Function\(|set(?:Timeout|Interval)\(\s*["'`]|node:vm/],
  ["a statement of SQL made of a text", /\$(?:query|execute)RawUnsafe/],
  ["a program started by what is served", /node:child_process/],
  ["a style written in the page", /\sstyle=\{/],
];

const served = globSync("{app,components,lib}/**/*.{ts,tsx}").filter((file) => !file.includes("/generated/"));

describe("what is served", () => {
  it.each(WAYS)("knows of no %s", (_, way) => {
    expect(served.length).toBeGreaterThan(300);
    expect(served.filter((file) => way.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("leads only to addresses that begin with ours, or are one of the few that are told", () => {
    const led = served.flatMap((file) =>
      Array.from(
        readFileSync(file, "utf8").matchAll(/\bhref=\{`\$\{([^}]*)\}/g),
        ([, first]) => `${file}: ${first}`,
      ),
    );
    const typed = led.filter((one) => /\.(?:url|link|website|address)$/.test(one));
    expect(typed).toEqual([]);
  });

  it("takes names of tables and columns for SQL from lists of ours alone", () => {
    const raw = served.filter((file) => /Prisma\.raw\(/.test(readFileSync(file, "utf8")));
    expect(raw.sort()).toEqual(["lib/corrections/rows.ts", "lib/secrecy/fields.ts"]);
  });
});
