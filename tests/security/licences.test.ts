import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

type Package = { license?: string; version?: string };
const { packages }: { packages: Record<string, Package> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);
const installed = Object.entries(packages).filter(([folder]) => folder !== "");

/** May be used together with work under EUPL-1.2, and be handed on with it: nothing but notices is asked. */
const PERMISSIVE = [
  ...["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0"],
  ...["PSF-2.0", "Unlicense", "Zlib"],
];

/** Taken for a reason that holds for how it is used here. */
const WITH_A_REASON: Record<string, string> = {
  "CC-BY-3.0": "facts about the world's holidays, which only tests read",
  "CC-BY-4.0": "facts about browsers, which only the build reads",
  "EPL-2.0": "in the EUPL's own list of compatible licences; comes with Prisma and is never loaded",
  "LGPL-3.0-or-later": "libvips: a library of its own, in files of its own, that anybody can exchange",
  "MPL-2.0": "in the EUPL's own list of compatible licences; its files are used as they are",
  "OFL-1.1": "fonts, which may be handed on with any work that does not sell them by themselves",
};

/** What a package forgot to say, or said in no way that can be compared, by the words of its LICENSE file. */
const SAID_ELSEWHERE: Record<string, { licence: string; words: string }> = {
  duck: { licence: "BSD-2-Clause", words: "Redistribution and use in source and binary forms" },
  "seq-queue": { licence: "MIT", words: "Permission is hereby granted, free of charge" },
};

const nameOf = (folder: string) => folder.split("node_modules/").at(-1) ?? folder;
const licenceOf = ([folder, { license }]: [string, Package]) =>
  SAID_ELSEWHERE[nameOf(folder)]?.licence ?? license ?? "none";

/** Whether an SPDX expression can be met: one of "A OR B", both of "A AND B". */
const isAllowed = (expression: string): boolean =>
  expression
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((choice) =>
      choice.split(/ and /i).every((one) => PERMISSIVE.includes(one) || one in WITH_A_REASON),
    );

describe("the licences of everything that is installed", () => {
  it("allow that it is used and handed on together with work under EUPL-1.2", () => {
    expect(installed.length).toBeGreaterThan(100);
    const refused = installed.filter((one) => !isAllowed(licenceOf(one)));
    expect(refused.map((one) => `${one[0]}: ${licenceOf(one)}`)).toEqual([]);
  });

  it("are refused where they ask for more, or nothing is said", () => {
    for (const licence of [
      "none",
      "GPL-2.0-only",
      "AGPL-3.0",
      "SSPL-1.0",
      "MIT AND GPL-3.0",
      "UNLICENSED",
      "",
    ])
      expect(isAllowed(licence), licence).toBe(false);
    expect(isAllowed("(MIT OR GPL-3.0-or-later)")).toBe(true);
  });

  it("are what the packages say themselves, also where the list of packages does not know", () => {
    const differing = installed.flatMap((one) => {
      const file = path.join(one[0], "package.json");
      if (SAID_ELSEWHERE[nameOf(one[0])] || !existsSync(file)) return [];
      const { license } = JSON.parse(readFileSync(file, "utf8"));
      return license === licenceOf(one) ? [] : [`${one[0]}: ${JSON.stringify(license)}`];
    });
    expect(differing).toEqual([]);
    for (const [name, { words }] of Object.entries(SAID_ELSEWHERE))
      expect(readFileSync(`node_modules/${name}/LICENSE`, "utf8"), name).toContain(words);
  });

  it("has no reason for one that is no longer there", () => {
    const all = installed.map(licenceOf).join(" ");
    const names = installed.map(([folder]) => nameOf(folder));
    expect(Object.keys(WITH_A_REASON).filter((licence) => !all.includes(licence))).toEqual([]);
    expect(Object.keys(SAID_ELSEWHERE).filter((name) => !names.includes(name))).toEqual([]);
  });
});
