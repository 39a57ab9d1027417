import { describe, expect, it } from "vitest";
import { findDates } from "@/lib/reading/dates";
import { readDossier } from "@/lib/reading/dossier";
import { readMotion } from "@/lib/reading/motion";
import { readNote } from "@/lib/reading/note";
import { readOfficialReport } from "@/lib/reading/official-report";
import { findParagraphNumbers } from "@/lib/reading/paragraph-numbers";
import { findPeople } from "@/lib/reading/people";
import { findPersonalData } from "@/lib/reading/personal-data";
import { readDocument } from "@/lib/reading/read";
import { findRegistrationNumbers } from "@/lib/reading/registration-numbers";
import { titleSpan } from "@/lib/reading/titles";
import { readUnansweredList } from "@/lib/reading/unanswered-list";

// What the expressions of the reader look for, again and again without ever coming to an end.
const UNITS = [
  ..."att |yrkar |1. a |\n\n|- a\n|Ab |A-|Ab de |Ab Bc och |(S) |Eva Ek (S), |motion |Motion av |Förslag till beslut ".split(
    "|",
  ),
  ..."Nämnden för |Nämnden Och |KS 2023/1 |1.1.1-|§ 1 |§ 1\n|12 ja-röster mot |nej: |bifalla |att-sats 1, 2 och |X\t".split(
    "|",
  ),
  ..." \t|Beslut\nYrkanden\n|Kommunfullmäktige beslutar |enligt |reserverar sig |från S och V |den 3 maj 2023, § 4, ".split(
    "|",
  ),
  ..."2021-06-|16 |datum \n |maj |§|KS |§ 1-|2020-|0|1.|Yrkande S\n\n|Sammanfattning\n|Eva Ek (S) antecknar följande: ".split(
    "|",
  ),
  ..."A|Nämnden|a@b.|070-12 |Storgatan 1, |\f|Kommunstyrelsen\n\f|. . |Ab (|Motion\n|Plats och tid ".split(
    "|",
  ),
]; // prettier-ignore
const UNDER = [
  "",
  "§ 1 Dnr KS 2023/1\nSvar på motion\nBeslut\n",
  "§ 1\nReservation\n",
  "§ 1\nTidigare behandling\n",
];
const SIZE = 3_000;
const TIMES = 4;
// Four times the text takes four times as long, and sixteen times where an expression goes back and forth.
const QUADRATIC = 11;
const MEASURABLE = 25;

const READERS: [string, (text: string) => unknown, string[]][] = [
  ["any document", readDocument, UNDER],
  ["a motion", readMotion, [""]],
  ["a report", readOfficialReport, [""]],
  ["a note", readNote, [""]],
  ["a dossier", readDossier, [""]],
  ["a list of motions", readUnansweredList, [""]],
  ["personal data", findPersonalData, [""]],
  ["dates", findDates, [""]],
  ["paragraph numbers", findParagraphNumbers, [""]],
  ["people", findPeople, [""]],
  ["registration numbers", findRegistrationNumbers, [""]],
  ["a title", (text) => titleSpan(text, 0), [""]],
];

/** The processor's milliseconds: what else the machine does is left out. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** What the machine does beside only ever adds to a time, so the least of several is the truest. */
const least = (runs: number, work: () => unknown): number =>
  Math.min(...Array.from({ length: runs }, () => cost(work)));

describe("time grows with the text, not with its square", () => {
  it.each(READERS)("reading %s", (_, read, openings) => {
    for (const opening of openings)
      for (const unit of UNITS) {
        const text = (size: number) => opening + unit.repeat(size / unit.length);
        const long = () => read(text(SIZE * TIMES));
        if (cost(long) < MEASURABLE) continue;
        const growthIn = (runs: number) => least(runs, long) / least(2 * runs, () => read(text(SIZE)));
        const few = growthIn(3);
        const growth = few < QUADRATIC ? few : growthIn(12);
        expect(growth, `${opening}${JSON.stringify(unit)}`).toBeLessThan(QUADRATIC);
      }
  });
});
