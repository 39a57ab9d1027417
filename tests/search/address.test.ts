import { describe, expect, it } from "vitest";
import { registerHref } from "@/app/motioner/address";
import { activeFilters } from "@/app/motioner/narrowing";
import { registerFilter } from "@/lib/search/schema";

const ID = "0198c1f2-7a4e-7b1c-9f00-3a5b6c7d8e9f";
const filterOf = (query: string) => registerFilter.parse(Object.fromEntries(new URLSearchParams(query)));

describe("the register's address", () => {
  it("takes what it cannot understand as not given", () => {
    const plain = filterOf("");
    expect(filterOf("fas=NONSENS&organ=1&ar=abc&visa=x&ordning=y&forsenade=1&handlaggare=")).toEqual(plain);
    expect(registerFilter.parse({ sok: ["a", "b"], parti: ["V"] })).toEqual(plain);
    expect(filterOf("sok=%00cykel%07 ").sok).toBe("cykel");
  });

  it("carries only what differs from how the register opens", () => {
    expect(registerHref(filterOf(""), {})).toBe("/motioner");
    expect(registerHref(filterOf("visa=oppna&ordning=brist&sok="), {})).toBe("/motioner");
    expect(registerHref(filterOf("visa=alla&sok=sk%C3%A5p"), { ordning: "rubrik" })).toBe(
      "/motioner?sok=sk%C3%A5p&visa=alla&ordning=rubrik",
    );
  });

  it("starts a changed list from its first page", () => {
    const second = filterOf("parti=VP&efter=x_2026-01-01&mer=ja");
    expect(registerHref(second, {})).toBe("/motioner?parti=VP");
    expect(registerHref(second, { efter: "y" })).toBe("/motioner?parti=VP&efter=y");
  });

  it("names each filter and how to drop it", () => {
    const options = {
      bodies: [{ id: ID, name: "Socialnämnden", kind: "COMMITTEE" as const }],
      parties: [],
      caseOfficers: [],
    };
    expect(activeFilters(filterOf(""), options)).toEqual([]);
    expect(activeFilters(filterOf(`organ=${ID}&fas=REFERRED`), options)).toEqual([
      { label: "Fas: På remiss", hrefWithout: `/motioner?organ=${ID}` },
      { label: "Remissinstans: Socialnämnden", hrefWithout: "/motioner?fas=REFERRED" },
    ]);
  });
});
