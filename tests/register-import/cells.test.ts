import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writePeople } from "@/lib/attributions";
import { PlainDate } from "@/lib/dates";
import { readClauses } from "@/lib/register-import/clauses";
import { FIELD_IDS, FIELDS, guessColumns, headingsOf } from "@/lib/register-import/columns";
import { findDays, readDay } from "@/lib/register-import/days";
import { readMovers } from "@/lib/register-import/movers";
import { guessMeaning, readStanding } from "@/lib/register-import/standing";

describe("a day", () => {
  it.each([
    ["2023-05-02", "2023-05-02"],
    ["2023-05-02 00:00:00", "2023-05-02"],
    ["2023-5-2", "2023-05-02"],
    ["20230502", "2023-05-02"],
    ["230502", "2023-05-02"],
    ["23-05-02", "2023-05-02"],
    ["98-05-02", "1998-05-02"],
    ["2/5 2023", "2023-05-02"],
    ["2/5-2023", "2023-05-02"],
    ["02/05/2023", "2023-05-02"],
    ["2.5.2023", "2023-05-02"],
    ["2 maj 2023", "2023-05-02"],
    ["den 2:a maj 2023", "2023-05-02"],
    ["2 sept. 2023", "2023-09-02"],
    [" 31 Januari 2024 ", "2024-01-31"],
  ])("%s is read", (cell, day) => {
    expect(readDay(cell)?.toString()).toBe(day);
  });

  it.each([
    "",
    "2023",
    "maj 2023",
    "2023-02-30",
    "231345",
    "31/4 2023",
    "45048",
    "2023-05-02 och 2023-06-01",
    "ca 2023-05-02",
    "KS 2023-05",
    "2/5",
    "070-230502",
  ])("%s is no day", (cell) => {
    expect(readDay(cell)).toBeNull();
  });

  const DAY = fc.integer({ min: 0, max: 36_000 }).map((days) => PlainDate.from("1971-01-01").add({ days }));

  it("is the same however it is written", () => {
    fc.assert(
      fc.property(DAY, (day) => {
        const [d, m, y] = [day.day, day.month, day.year];
        for (const written of [`${day}`, `${day}`.replaceAll("-", ""), `${d}/${m} ${y}`, `${d}.${m}.${y}`]) {
          expect(readDay(written)?.toString()).toBe(day.toString());
          expect(findDays(`Avslag ${written} § 12`).map((one) => one.day.toString())).toEqual([
            day.toString(),
          ]);
        }
      }),
    );
  });
});

describe("the movers", () => {
  const PARTIES = [
    { abbreviation: "VP", name: "Vägpartiet" },
    { abbreviation: "AB", name: "Arbetarbladet" },
  ];
  const read = (names: string, parties = "", title = "") => {
    const { movers, problem } = readMovers({ names, parties, title }, PARTIES);
    return problem ?? writePeople(movers).replaceAll("\n", "; ");
  };

  it.each([
    ["Eva Ek (VP)", "", "Eva Ek (VP)"],
    ["Eva Ek (VP), Bo Alm (AB)", "", "Eva Ek (VP); Bo Alm (AB)"],
    ["Eva Ek (VP) och Bo Alm (AB)", "", "Eva Ek (VP); Bo Alm (AB)"],
    ["Eva Ek (VP); Bo Alm (AB)", "", "Eva Ek (VP); Bo Alm (AB)"],
    ["Eva Ek (VP)\nBo Alm (AB)", "", "Eva Ek (VP); Bo Alm (AB)"],
    ["Eva Ek (vp)", "", "Eva Ek (VP)"],
    ["Eva Ek (Vägpartiet)", "", "Eva Ek (VP)"],
    ["Eva Ek, VP", "", "Eva Ek (VP)"],
    ["Eva Ek, VP, Bo Alm, AB", "", "Eva Ek (VP); Bo Alm (AB)"],
    ["Eva Ek och Bo Alm", "VP", "Eva Ek (VP); Bo Alm (VP)"],
    ["Eva Ek, Bo Alm", "VP, AB", "Eva Ek (VP); Bo Alm (AB)"],
    ["Eva Ek (AB), Bo Alm", "VP", "Eva Ek (AB); Bo Alm (VP)"],
    ["Bo Alm (-)", "", "Bo Alm (-)"],
    ["", "", ""],
  ])("%j with %j are %s", (names, parties, expected) => {
    expect(read(names, parties)).toBe(expected);
  });

  it("stand in the title where the list has no names", () => {
    expect(read("", "", "Motion från Eva Ek (VP) och Bo Alm (AB) om bänkar")).toBe(
      "Eva Ek (VP); Bo Alm (AB)",
    );
    expect(read("", "", "Motion om bänkar i Stora Parken")).toBe("");
  });

  it.each([
    ["Eva Ek (XX)", "", "”XX” finns inte"],
    ["Eva Ek", "XX", "”XX” finns inte"],
    ["Eva Ek, Bo Alm, Ida Ås", "VP, AB", "3 namn och 2 partier"],
  ])("%j with %j are refused", (names, parties, told) => {
    expect(read(names, parties)).toContain(told);
  });
});

describe("the att-satser", () => {
  it.each([
    ["att kommunen ser till att barn kan cykla", ["att kommunen ser till att barn kan cykla"]],
    ["att a\natt b", ["att a", "att b"]],
    ["att a; att b; samt att c", ["att a", "att b", "samt att c"]],
    ["1. att a, 2. att b", ["att a", "att b"]],
    ["- att a och\n- att b", ["att a", "att b"]],
    ["", []],
  ])("of %j", (cell, clauses) => {
    expect(readClauses(cell)).toEqual(clauses);
  });
});

describe("what a list says of a decision", () => {
  it.each([
    ["besvarad 2023-05-02 § 45", "besvarad", "2023-05-02", "45"],
    ["KF 2023-05-02, § 45: Avslås", "avslås", "2023-05-02", "45"],
    ["Avslag i kommunfullmäktige den 2 maj 2023 §45/2023", "avslag", "2023-05-02", "45"],
    ["Bifall KF § 6.10 2/5 2023", "bifall", "2023-05-02", "6.10"],
    ["2023-05-02", "", "2023-05-02", null],
    ["Under beredning", "under beredning", null, null],
  ])("%s", (cell, words, on, paragraph) => {
    const standing = readStanding(cell);
    expect({ ...standing, on: standing.on?.toString() ?? null }).toEqual({
      words,
      on,
      paragraph,
      problem: null,
    });
  });

  it.each([
    ["Bordlagd 2023-04-03, avslag 2023-05-02", "flera dagar"],
    ["Avslag 2023-05-02 §§ 45, § 46", "flera paragrafer"],
  ])("%s is not guessed at", (cell, told) => {
    expect(readStanding(cell).problem).toContain(told);
  });

  it.each([
    ["bifall", "APPROVED", true],
    ["bifölls", "APPROVED", true],
    ["avslogs", "REJECTED", true],
    ["anses besvarad", "DEEMED_ANSWERED", true],
    ["anses vara besvarad", "DEEMED_ANSWERED", true],
    ["besvarad", "DEEMED_ANSWERED", false],
    ["delvis bifall", "PARTIAL", true],
    ["bifalls delvis", "PARTIAL", true],
    ["avskriven", "STRUCK", true],
    ["återtagen av motionären", "WITHDRAWN", true],
    ["bordlagd", "TABLED", true],
    ["remitterad till", "ASSIGNED", true],
    ["remitterad till socialnämnden", "OPEN", true],
    ["ej besvarad", "OPEN", true],
    ["obesvarad", "OPEN", true],
    ["under beredning", "OPEN", true],
  ])("”%s” is taken for %s", (words, meaning, sure) => {
    expect(guessMeaning(words)).toEqual({ meaning, sure });
  });

  it.each(["klar", "", "avslås och anses besvarad", "bifall avslag", "se protokoll"])(
    "”%s” is left for a person",
    (words) => {
      expect(guessMeaning(words)).toBeNull();
    },
  );
});

describe("the headings", () => {
  it.each([
    [
      ["Dnr", "Motion", "Motionär(er)", "Inkom", "Status"],
      ["registrationNumber", "title", "movers", "receivedOn", "standing"],
    ],
    [
      ["Nr", "DIARIENR.", "Ärendemening", "Inlämnad av", "Parti", "Datum inkommen", "Anmäld i KF"],
      [null, "registrationNumber", "title", "movers", "party", "receivedOn", "raisedOn"],
    ],
    [
      ["Diarienummer", "Rubrik", "Väckt av", "Beslutsdatum KF", "KF §", "KS beslut", "Anmärkning"],
      ["registrationNumber", "title", "movers", "decidedOn", "paragraph", "board", null],
    ],
    [
      ["Datum", "", "Övrigt"],
      [null, null, null],
    ],
  ])("%j", (headings, fields) => {
    expect(guessColumns(headings)).toEqual(fields);
  });

  it("are known by the names that we give them ourselves", () => {
    expect(guessColumns(FIELD_IDS.map((field) => FIELDS[field].label))).toEqual(FIELD_IDS);
  });

  it("never give two columns the same meaning", () => {
    const known = FIELD_IDS.flatMap(headingsOf);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...known), fc.string())), (headings) => {
        const fields = guessColumns(headings).filter((field) => field !== null);
        expect(new Set(fields).size).toBe(fields.length);
      }),
    );
  });
});
