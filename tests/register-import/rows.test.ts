import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CaseNumbers } from "@/lib/register-import/case-numbers";
import { guessColumns } from "@/lib/register-import/columns";
import { readList } from "@/lib/register-import/read-file";
import { type CheckedRow, checkRows, type Reading, type Registers } from "@/lib/register-import/rows";
import { findTable } from "@/lib/register-import/table";
import { withErrors } from "@/lib/register-import/with-errors";
import { readCsv } from "@/lib/spreadsheets/read-csv";
import { writeCsv } from "@/lib/spreadsheets/write-csv";
import { writeXlsx } from "@/lib/spreadsheets/write-xlsx";
import { attribution } from "@/lib/vocabulary";

const REGISTERS: Registers = {
  parties: [
    { abbreviation: "VP", name: "Vägpartiet" },
    { abbreviation: "AB", name: "Arbetarbladet" },
  ],
  officers: [{ id: randomUUID(), name: "Sara Holm" }],
  known: new CaseNumbers([{ registrationNumber: "KS-2023/7", title: "Den gamla" }]),
  taken: new Set(["COUNCIL 2023 90"]),
};
const HEAD = [
  "Dnr",
  "Rubrik",
  "Motionär",
  "Inkom",
  "Väckt",
  "Status",
  "KS-beslut",
  "Handläggare",
  "Sekretess",
];
const MEANINGS: Reading["meanings"] = {
  avslag: "REJECTED",
  bereds: "OPEN",
  återtagen: "WITHDRAWN",
  "remitterad till": "ASSIGNED",
};

function reading(headings: string[]): Reading {
  return { authorityId: randomUUID(), published: true, columns: guessColumns(headings), meanings: MEANINGS };
}

/** A row that is right, with some of its cells written otherwise. */
const row = (cells: Partial<Record<(typeof HEAD)[number], string>> = {}): string[] => {
  const right = { Dnr: "KS-2023/12", Rubrik: "Fler bänkar", Motionär: "Eva Ek (VP)", Inkom: "2023-01-10" };
  return HEAD.map((heading) => ({ ...right, ...cells })[heading] ?? "");
};

const check = (...rows: string[][]) =>
  checkRows(findTable([{ name: null, rows: [HEAD, ...rows] }]), reading(HEAD), REGISTERS);
const told = ({ state, errors }: CheckedRow) => [
  state,
  ...errors.map(({ field, message }) => `${field}: ${message}`),
];

describe("a row", () => {
  it("is read as the form for one motion reads it", () => {
    const [one] = check(row({ Väckt: "30/1 2023", Handläggare: "sara holm" }));
    expect(one?.motion).toMatchObject({
      registrationNumber: "KS-2023/12",
      title: "Fler bänkar",
      movers: [{ name: "Eva Ek", party: "VP" }],
      clauses: [],
      published: true,
      caseOfficerId: REGISTERS.officers[0]?.id,
    });
    expect([one?.motion?.receivedOn, one?.motion?.raisedOn].map(String)).toEqual([
      "2023-01-10",
      "2023-01-30",
    ]);
  });

  it.each([
    [{ Dnr: "" }, "registrationNumber: Skriv diarienumret."],
    [{ Dnr: "2023-12-01" }, "registrationNumber: Kalkylprogrammet har gjort om"],
    [{ Dnr: "2023.1" }, "registrationNumber: Kalkylprogrammet har gjort om"],
    [{ Rubrik: "" }, "title: Skriv motionens rubrik."],
    [{ Motionär: "" }, "movers: Skriv minst en motionär."],
    [{ Motionär: "Eva Ek (XX)" }, "movers: Partiet ”XX” finns inte i partiregistret."],
    [{ Inkom: "" }, "receivedOn: Skriv dagen då motionen kom in."],
    [{ Inkom: "i maj" }, "receivedOn: ”i maj” är inget datum."],
    [{ Inkom: "2099-01-01" }, "receivedOn: Dagen har inte varit ännu."],
    [{ Sekretess: "Ja" }, "secrecy: Skriv bestämmelsen"],
    [{ Status: "avslag" }, "standing: Skriv dagen för beslutet"],
    [{ Status: "klar 2023-05-02" }, "standing: Det är inte valt vad ”klar” betyder."],
    [{ Status: "avslag 2023-05-02, 2023-06-01" }, "standing: Här står flera dagar."],
    [
      { Status: "avslag 2022-12-01" },
      "standing: 2022-12-01 är före den dag då motionen skrevs eller kom in.",
    ],
    [{ Status: "avslag 2099-12-01" }, "standing: Dagen 2099-12-01 har inte varit ännu."],
    [{ Status: "avslag 2023-05-02 § 90" }, "standing: § 90 det året är redan använd i registret."],
    [{ Väckt: "2023-06-01", Status: "avslag 2023-05-02" }, "standing: Motionen väcktes 2023-06-01"],
    [
      { Status: "avslag 2023-05-02", "KS-beslut": "avslag 2023-06-02" },
      "standing: Kommunstyrelsen ska ha yttrat sig före fullmäktige (KL 5:28)",
    ],
    [{ "KS-beslut": "återtagen 2023-06-02" }, "board: I den här kolumnen ska stå"],
  ])("with %j is refused beside the cell", (cells, message) => {
    const [one] = check(row(cells));
    expect(told(one!)).toEqual(["WRONG", expect.stringContaining(message)]);
    expect(one?.motion).toBeNull();
  });

  it("is known when the register has the number, however it is printed", () => {
    const states = check(row({ Dnr: "ks 2023:7" }), row({ Dnr: "SN-2023/7" })).map(({ state }) => state);
    expect(states).toEqual(["KNOWN", "NEW"]);
  });

  it("is refused where the list has its number, or its §, further up", () => {
    const [, second, third] = check(
      row({ Status: "avslag 2023-05-02 § 4" }),
      row({ Dnr: "KS 2023:12" }),
      row({ Dnr: "KS-2023/13", Status: "avslag 2023-06-02 § 4" }),
    );
    expect(told(second!)).toEqual(["WRONG", "registrationNumber: Diarienumret står redan på rad 2."]);
    expect(told(third!)[1]).toContain("§ 4 det året står redan på rad 2");
  });

  it("brings what happened, and never what was not decided", () => {
    const history = (cells: Parameters<typeof row>[0]) =>
      check(row(cells))[0]?.history.map(
        (past) => `${past.kind === "DECISION" ? `${past.by} ${past.outcome}` : past.milestone} ${past.on}`,
      );
    expect(history({ Status: "Bereds", "KS-beslut": "Bereds" })).toEqual([]);
    expect(history({ Status: "Remitterad till KS" })).toEqual([]);
    expect(history({ Status: "Remitterad till KS 2023-02-01" })).toEqual(["ASSIGNED 2023-02-01"]);
    expect(history({ Status: "Återtagen 2023-03-01" })).toEqual(["WITHDRAWN 2023-03-01"]);
    expect(history({ Status: "Avslag 2023-05-02 § 4", "KS-beslut": "avslag 2023-04-02 § 9" })).toEqual([
      "BOARD REJECTED 2023-04-02",
      "COUNCIL REJECTED 2023-05-02",
    ]);
  });

  it("says what is not kept, and what is worth a look", () => {
    const [one] = check(row({ Handläggare: "Lars Gammal", Rubrik: "Motion från Bo, 811228-9874" }));
    expect(one?.state).toBe("NEW");
    expect(one?.remarks).toEqual([
      "Ingen handläggare har namnet Lars Gammal. Fältet lämnas tomt.",
      "Texten innehåller något som ser ut som ett personnummer eller en privat adress.",
    ]);
  });

  it("is never half right: it has a motion and no errors, or errors and no motion", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("", "2023-05-02", "Eva Ek (VP)", "avslag 2023-05-02 § 4", "KS-2023/1"),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: HEAD.length, maxLength: HEAD.length }), { minLength: 1 }),
        (rows) => {
          if (rows.every((cells) => cells.every((text) => !text.trim()))) return;
          for (const { state, errors, motion } of check(...rows)) {
            expect(motion !== null).toBe(state === "NEW");
            expect(errors.length > 0).toBe(state === "WRONG");
          }
        },
      ),
    );
  });
});

describe("the list with its errors", () => {
  it("has every row as it came and what is wrong, and comes in again with the same columns", () => {
    const rows = [row(), row({ Dnr: "KS-2023/7" }), row({ Dnr: "KS-2023/14", Inkom: "=1+1" })];
    const table = findTable([{ name: null, rows: [HEAD, ...rows] }]);
    const out = withErrors(table, reading(HEAD), checkRows(table, reading(HEAD), REGISTERS));
    expect(out.rows.map((cells) => cells.at(-1))).toEqual([
      "",
      "Finns redan",
      "Inkommen, dag: ”=1+1” är inget datum. Skriv till exempel 2023-05-02.",
    ]);
    expect([0, 1, 2].map((at) => out.isWrong(at, 3))).toEqual([false, false, true]);
    const again = findTable([readCsv(new TextEncoder().encode(writeCsv(out)))]);
    expect(again.headings).toEqual([...HEAD, "Fel"]);
    expect(again.rows.map(({ cells }) => cells.slice(0, -1))).toEqual(rows);
    const twice = withErrors(
      again,
      reading(again.headings),
      checkRows(again, reading(again.headings), REGISTERS),
    );
    expect(twice).toMatchObject({ headings: out.headings, rows: out.rows });
  });
});

describe("a file", () => {
  const file = (content: string | Uint8Array<ArrayBuffer>, name = "lista.csv") => new File([content], name);

  it("is a workbook or a list, by what it holds; its headings may stand below others", async () => {
    const rows = [
      ["Motioner 2023", "", ""],
      ["", "", ""],
      ["Dnr", "Rubrik", "Inkom"],
      ["KS-2023/1", "Bänkar", "2023-01-10"],
    ];
    const book = await writeXlsx({ name: "Motioner", headings: rows[0]!, rows: rows.slice(1) });
    for (const content of [rows.map((cells) => cells.join(";")).join("\r\n"), new Uint8Array(book)]) {
      const { table } = await readList(file(content, "../motioner.txt"));
      expect(table.headings).toEqual(rows[2]);
      expect(table.rows).toEqual([{ no: 4, cells: rows[3] }]);
    }
  });

  it.each([
    ["nothing", "", "tom"],
    ["one column", "Rubrik\nBänkar", "ingen lista"],
    ["only headings", "Dnr;Rubrik\n", "inga rader"],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "äldre Excel-fil"],
    ["a picture", new Uint8Array([137, 80, 78, 71, 0, 0, 0]), "varken"],
    ["too many rows", `Dnr;Rubrik\n${"a;b\n".repeat(10_001)}`, "högst 10000"],
    ["too many columns", `${"Dnr;".repeat(61)}\n${"a;".repeat(61)}`, "mer än 60 kolumner"],
    ["too much", new Uint8Array(5 * 1024 * 1024 + 1), "för stor"],
  ])("with %s is refused in plain words", async (_name, content, message) => {
    await expect(readList(file(content))).rejects.toThrow(message);
  });

  it("with control characters is taken without them", async () => {
    const { table } = await readList(file("Dnr;Rubrik\nKS-2023/1;B\u0007änk\u001bar\n"));
    expect(table.rows[0]?.cells[1]).toBe("Bänkar");
  });
});

it("several people in one cell are movers in the order of the list", () => {
  const [one] = check(row({ Motionär: "Eva Ek (VP), Bo Alm (AB) och Ida Ås (-)" }));
  expect(one?.motion?.movers.map(attribution)).toEqual(["Eva Ek (VP)", "Bo Alm (AB)", "Ida Ås"]);
});
