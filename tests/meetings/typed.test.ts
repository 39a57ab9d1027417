import { describe, expect, it } from "vitest";
import { readAttendance, writeAttendance } from "@/lib/meetings/attendance";
import { readBallots, writeBallots } from "@/lib/meetings/ballots";

describe("who voted how, as it is typed", () => {
  it.each([
    ["Ja: Eva Ek (S), Bo Alm (M)\nNej: Ida Ås (V)", ["YES Eva Ek S", "YES Bo Alm M", "NO Ida Ås V"]],
    [
      "JA (2): Eva Ek (S) och Bo Alm (-).\nAvstod: Per Ro (C)",
      ["YES Eva Ek S", "YES Bo Alm ", "ABSTAIN Per Ro C"],
    ],
    ["Ja:\nEva Ek (S)\nBo Alm (M)\nFrånvarande: Ida Ås", ["YES Eva Ek S", "YES Bo Alm M", "ABSENT Ida Ås "]],
    ["", []],
  ])("%j", (text, read) => {
    const { ballots, stray } = readBallots(text);
    expect(stray).toBeNull();
    expect(ballots.map(({ choice, name, party }) => `${choice} ${name} ${party ?? ""}`)).toEqual(read);
  });

  it("does not take a name before any choice", () => {
    expect(readBallots("Eva Ek (S)\nJa: Bo Alm (M)").stray).toBe("Eva Ek (S)");
    expect(readBallots("Jansson: Eva Ek (S)").stray).toBe("Jansson: Eva Ek (S)");
  });

  it("is written back as it is read", () => {
    const { ballots } = readBallots("Nej: Ida Ås (V)\nJa: Eva Ek (S), Bo Alm (-)\nFrånvarande: Per Ro (C)");
    const written = writeBallots(ballots);
    expect(written.split("\n")[0]).toBe("Ja: Eva Ek (S), Bo Alm (-)");
    expect(readBallots(written).ballots.toSorted(byName)).toEqual(ballots.toSorted(byName));
  });
});

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);

describe("who was there, as it is typed", () => {
  const LIST =
    "Ordförande: Eva Ek (S)\nLedamöter: Bo Alm (M), Ida Ås (V)\nTjänstgörande ersättare: Per Ro (C) för Åke By (C)";

  it("is written back as it is read", () => {
    expect(writeAttendance(readAttendance(LIST))).toBe(LIST);
  });

  it("takes a name that nothing stands before for a member", () => {
    expect(readAttendance("Eva Ek (S)\nÖvriga: Bo Alm (M)").map(({ attendance }) => attendance)).toEqual([
      "MEMBER",
      "PRESENT",
    ]);
  });
});
