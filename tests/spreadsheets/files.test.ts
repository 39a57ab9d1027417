import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readCsv } from "@/lib/spreadsheets/read-csv";
import { readXlsx } from "@/lib/spreadsheets/read-xlsx";
import { writeCsv } from "@/lib/spreadsheets/write-csv";
import { writeXlsx } from "@/lib/spreadsheets/write-xlsx";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("a list in text form", () => {
  const ROWS = [
    ["Dnr", "Rubrik", "Motionärer"],
    ["KS-2023/12", "Bänkar; träd, å", 'Eva "Evis" Ek (VP), Bo Alm (AB)'],
    ["KS-2023/13", "Två\nrader", ""],
  ];

  it.each([
    [
      "semicolons",
      'Dnr;Rubrik;Motionärer\r\nKS-2023/12;"Bänkar; träd, å";"Eva ""Evis"" Ek (VP), Bo Alm (AB)"\r\nKS-2023/13;"Två\nrader";',
    ],
    [
      "tabs",
      'Dnr\tRubrik\tMotionärer\nKS-2023/12\tBänkar; träd, å\t"Eva ""Evis"" Ek (VP), Bo Alm (AB)"\nKS-2023/13\t"Två\nrader"\t',
    ],
    [
      "commas",
      'Dnr,Rubrik,Motionärer\nKS-2023/12,"Bänkar; träd, å","Eva ""Evis"" Ek (VP), Bo Alm (AB)"\nKS-2023/13,"Två\nrader",',
    ],
    [
      "a line that names the sign",
      'sep=|\nDnr|Rubrik|Motionärer\nKS-2023/12|Bänkar; träd, å|"Eva ""Evis"" Ek (VP), Bo Alm (AB)"\nKS-2023/13|"Två\nrader"|',
    ],
  ])("is read with %s", (_name, text) => {
    expect(readCsv(utf8(text)).rows).toEqual(ROWS);
  });

  it.each([
    ["UTF-8", utf8("Rubrik;År\nFärjeläge på Ön;1")],
    ["UTF-8 with its mark", utf8("\uFEFFRubrik;År\nFärjeläge på Ön;1")],
    ["Windows-1252", latin("Rubrik;\u00c5r\nF\u00e4rjel\u00e4ge p\u00e5 \u00d6n;1")],
    [
      "UTF-16",
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(
          Uint16Array.from("Rubrik;År\nFärjeläge på Ön;1", (letter) => letter.charCodeAt(0)).buffer,
        ),
      ]),
    ],
  ])("is read in %s", (_name, bytes) => {
    expect(readCsv(bytes).rows).toEqual([
      ["Rubrik", "År"],
      ["Färjeläge på Ön", "1"],
    ]);
  });

  it("is refused where a quotation mark is never closed, with the row", () => {
    expect(() => readCsv(utf8('a;b\n1;2\n3;"fyra'))).toThrow("rad 3");
  });

  it("is refused where it is no text", () => {
    expect(() => readCsv(new Uint8Array([1, 0, 2, 0, 3, 0]))).toThrow("varken");
  });
});

const cell = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[=+@\t'-]{1,3}[A-Z0-9(;"|]{0,6}$/),
  fc.constantFrom("=1+1", '=HYPERLINK("http://x";"y")', "@SUM(A1)", "-2", "+46", "\t=1", "'=1", 'å;ä,ö\n"e"'),
);

describe("what we write", () => {
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));

  it("opens no formula in a list, and comes back as it was", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const headings = (rows[0] ?? []).map((_, column) => `Kolumn ${column}`);
        const text = writeCsv({ headings, rows });
        const asSpreadsheet = Papa.parse<string[]>(text.slice(1), { delimiter: ";" }).data;
        expect(asSpreadsheet.flat().filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([]);
        expect(readCsv(utf8(text)).rows.slice(0, rows.length + 1)).toEqual([headings, ...rows]);
      }),
    );
  });

  it("is text in a workbook, also what looks like a formula", async () => {
    const rows = [["=1+1", "KS-2023/12", "00123", "rad 1\nrad 2"]];
    const bytes = await writeXlsx({ name: "Motioner: 2023/24", headings: ["A", "B", "C", "D"], rows });
    const sheets = await readXlsx(new Uint8Array(bytes));
    expect(sheets).toEqual([{ name: "Motioner  2023 24", rows: [["A", "B", "C", "D"], ...rows] }]);
    expect(new TextDecoder("latin1").decode(bytes)).not.toContain("<f>");
  });
});

describe("a workbook that is none", () => {
  it.each([
    ["half an archive", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), "skadad eller avhuggen"],
    ["another archive", zipSync({ "a.txt": strToU8("hej") }), "går inte att läsa som en Excel-fil"],
    [
      "an archive that swells",
      zipSync({ "xl/workbook.xml": new Uint8Array(70 * 1024 * 1024) }),
      "för stor uppackad",
    ],
  ])("%s is refused in plain words", async (_name, bytes, message) => {
    await expect(readXlsx(new Uint8Array(bytes))).rejects.toThrow(message);
  });
});
