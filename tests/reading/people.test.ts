import { describe, expect, it } from "vitest";
import { findPeople } from "@/lib/reading/people";

const read = (text: string) => findPeople(text).map(({ name, party }) => `${name}|${party}`);

describe("people with their parties", () => {
  it.each([
    ["Eva Ek (S)", ["Eva Ek|S"]],
    ["Eva Ek(S) yrkar", ["Eva Ek|S"]],
    [
      "Eva Ek (S), Bo Alm (ÅB) och Åsa-Lill af Ström (-)",
      ["Eva Ek|S", "Bo Alm|ÅB", "Åsa-Lill af Ström|null"],
    ],
    ["Eva Ek (s) och Bo Alm (fp)", ["Eva Ek|s", "Bo Alm|fp"]],
    ["Bo Alm (Ljungsalapartiet)", ["Bo Alm|Ljungsalapartiet"]],
    ["Bo Alm (partilös)", ["Bo Alm|null"]],
    ["Ordföranden Eva Ek (S) yrkade", ["Eva Ek|S"]],
    ["2:e vice ordförande Bo Alm (M)", ["Bo Alm|M"]],
    ["Yrkanden Eva Ek (SD) yrkar avslag", ["Eva Ek|SD"]],
    ["Omröstning\nEva Ek (SD) begär", ["Eva Ek|SD"]],
    ["Reservationer\nEva Ek (SD) reserverar sig", ["Eva Ek|SD"]],
    ["Okänd Rubrik\nEva Ek (SD)", ["Eva Ek|SD"]],
    ["Motion av Mohamed bin\nAli (MP)", ["Mohamed bin Ali|MP"]],
    ["och Abdullahi\nMohamed\n(MP)", ["Abdullahi Mohamed|MP"]],
    ["Socialnämnden Eva Ek (S)", ["Eva Ek|S"]],
    ["Eva Ek (S)           Bo Alm (L)", ["Eva Ek|S", "Bo Alm|L"]],
    ["Kommundirektör Ulla Ås          Bo Alm (L)", ["Bo Alm|L"]],
    ["motion av Eva Ek och Bo Alm (M) om", ["Eva Ek|M", "Bo Alm|M"]],
    ["Ida By, Eva Ek och Bo Alm (samtliga M)", ["Ida By|M", "Eva Ek|M", "Bo Alm|M"]],
    ["Eva Ek (S) och Bo Alm (M)", ["Eva Ek|S", "Bo Alm|M"]],
    ["Eva Ek, S, och Bo Alm, ÅB, yrkar bifall", ["Eva Ek|S", "Bo Alm|ÅB"]],
    ["E. Ek-O’Hara (V)", ["E. Ek-O’Hara|V"]],
  ])("%s", (text, people) => {
    expect(read(text)).toEqual(people);
  });

  it.each([
    "Utbildningsnämnden (UBN)",
    "Svensk Nationell Datatjänst (SND)",
    "Miljöpartiet (MP) anser",
    "Nya Demokraterna (ND)",
    "Bostadsbolaget Granvik AB (BGAB)",
    "Stadsbyggnadsförvaltningen (förvaltningen)",
    "Eva Ek (ordförande)",
    "Eva Ek, VD",
    "EU-direktiv (EU)",
    "Eva Ek\n\n(S)x".slice(0, 6),
  ])("nobody in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("does not take commas for brackets where others have brackets", () => {
    expect(read("Eva Ek (S) lämnar bilaga till Bo Alm, A")).toEqual(["Eva Ek|S"]);
  });

  it("says where each stands, title left out", () => {
    const text = "Ordföranden Eva Ek (S) finner";
    const [person] = findPeople(text);
    expect(text.slice(person?.span.start, person?.span.end)).toBe("Eva Ek (S)");
  });
});
