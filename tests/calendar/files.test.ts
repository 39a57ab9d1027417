import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkRows, type FileRow } from "@/lib/calendar/file-rows";
import { readCalendarFile } from "@/lib/calendar/import";
import { PlainDate } from "@/lib/dates";

const BODIES = [
  { id: "kf", name: "Kommunfullmäktige", abbreviation: "KF", kind: "COUNCIL" as const },
  { id: "sn", name: "Socialnämnden", abbreviation: "SN", kind: "COMMITTEE" as const },
  { id: "bun", name: "Barn- och utbildningsnämnden", abbreviation: "BUN", kind: "COMMITTEE" as const },
  { id: "bu", name: "Barn- och utbildningsnämndens utskott", abbreviation: "BU", kind: "COMMITTEE" as const },
];

const file = (content: string | Uint8Array<ArrayBuffer>, name = "kalender") => new File([content], name);
const check = (rows: FileRow[], fallback: (typeof BODIES)[number] | null = null, known: string[] = []) =>
  checkRows(rows, BODIES, fallback, (id, day) => known.includes(`${id} ${day}`)).map(
    ({ place, body, heldOn, state, message }) =>
      [place, body?.id ?? "-", String(heldOn ?? "-"), state, message].filter(Boolean).join(" | "),
  );

describe("an iCal file", () => {
  const calendar = (...events: string[]) =>
    file(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Test",
        ...events.flatMap((event) => ["BEGIN:VEVENT", ...event.split("\n"), "END:VEVENT"]),
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );

  it("is read with folded lines, whole days, times, times in UTC, series and cancelled ones", async () => {
    const rows = await readCalendarFile(
      calendar(
        "UID:1\nSUMMARY:Sammanträde i social\n nämnden\nDTSTART;TZID=Europe/Stockholm:20270311T130000",
        "UID:2\nSUMMARY:KF: sammanträde\nDTSTART;VALUE=DATE:20270315",
        "UID:3\nSUMMARY:BUN\nDTSTART:20270317T233000Z",
        "UID:4\nSUMMARY:SN\nDTSTART:20270401T130000\nRRULE:FREQ=MONTHLY;COUNT=3\nEXDATE:20270501T130000",
        "UID:5\nSUMMARY:KF\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20270412",
        "UID:4\nSUMMARY:SN flyttat\nRECURRENCE-ID:20270601T130000\nDTSTART:20270603T130000",
      ),
    );
    expect(check(rows)).toEqual([
      "Händelse 1 | sn | 2027-03-11 | NEW",
      "Händelse 2 | kf | 2027-03-15 | NEW",
      "Händelse 3 | bun | 2027-03-18 | NEW",
      "Händelse 4 | sn | 2027-04-01 | NEW",
      "Händelse 5 | sn | 2027-06-03 | NEW",
      "Händelse 6 | kf | 2027-04-12 | CANCELLED | Inställt i filen och tas inte med.",
    ]);
  });

  it("takes the longest name in a heading, and the chosen body where there is none", async () => {
    const rows = await readCalendarFile(
      calendar(
        "UID:1\nSUMMARY:Barn- och utbildningsnämndens utskott\nDTSTART;VALUE=DATE:20270311",
        "UID:2\nSUMMARY:Sammanträde\nDTSTART;VALUE=DATE:20270312",
        "UID:3\nDTSTART;VALUE=DATE:20270315",
      ),
    );
    expect(check(rows, BODIES[1])).toEqual([
      "Händelse 1 | bu | 2027-03-11 | NEW",
      "Händelse 2 | sn | 2027-03-12 | NEW",
      "Händelse 3 | sn | 2027-03-15 | NEW",
    ]);
    expect(check(rows).slice(1)).toEqual([
      "Händelse 2 | - | 2027-03-12 | WRONG | Organet ”Sammanträde” finns inte i registret.",
      "Händelse 3 | - | 2027-03-15 | WRONG | Raden säger inte vilket organ.",
    ]);
  });

  it.each([
    ["DTSTART:hej", "WRONG | ”hej--T::” är inget datum."],
    ["DTSTART;VALUE=DATE:20270229", "WRONG | ”2027-02-29” är inget datum."],
    ["DTSTART:20279999T130000", "WRONG | ”2027-99-99” är inget datum."],
    ["LOCATION:Rådhuset", "WRONG | Dagen saknas."],
  ])("says of %s what is wrong with it", async (start, told) => {
    const rows = await readCalendarFile(calendar(`UID:1\nSUMMARY:SN\n${start}`));
    expect(check(rows)).toEqual([`Händelse 1 | sn | - | ${told}`]);
  });

  it("does not go on for ever with a series that has no end", async () => {
    const rows = await readCalendarFile(
      calendar("UID:1\nSUMMARY:SN\nDTSTART:20270311T130000\nRRULE:FREQ=DAILY"),
    );
    expect(rows.length).toBe(100);
  });
});

describe("an Excel file", () => {
  const HEAD = ["Organ", "Datum", "Handlingar", "Kallelse"];

  it("is read by its headings, wherever they stand, with dates as dates or as text", async () => {
    const rows = await readCalendarFile(
      file(
        workbook([
          ["Sammanträden 2027"],
          [],
          HEAD,
          ["SN", 46457, "2027-02-25"],
          [],
          ["Kommunfullmäktige", "2027-03-15", "", "2027-03-05"],
        ]),
      ),
    );
    expect(check(rows)).toEqual(["Rad 4 | sn | 2027-03-11 | NEW", "Rad 6 | kf | 2027-03-15 | NEW"]);
    expect(rows.map(({ papersOn, summonsOn }) => [papersOn, summonsOn])).toEqual([
      ["2027-02-25", ""],
      ["", "2027-03-05"],
    ]);
  });

  it("says of each row what is wrong with it", async () => {
    const rows = await readCalendarFile(
      file(
        workbook([
          HEAD,
          ["Fritidsnämnden", "2027-03-11"],
          ["SN", "11 mars"],
          ["SN", ""],
          ["SN", "2027-03-11", "i tid"],
          ["SN", "2027-04-01"],
          ["sn", "2027-04-01"],
          ["KF", "2027-03-15", "", "2027-03-10"],
          ["SN", "2027-05-06"],
        ]),
      ),
    );
    expect(check(rows, null, ["sn 2027-05-06"])).toEqual([
      "Rad 2 | - | 2027-03-11 | WRONG | Organet ”Fritidsnämnden” finns inte i registret.",
      "Rad 3 | sn | - | WRONG | ”11 mars” är inget datum.",
      "Rad 4 | sn | - | WRONG | Dagen saknas.",
      "Rad 5 | sn | 2027-03-11 | WRONG | ”i tid” är inget datum.",
      "Rad 6 | sn | 2027-04-01 | NEW",
      "Rad 7 | sn | 2027-04-01 | WRONG | Socialnämnden står redan på rad 6 den dagen.",
      "Rad 8 | kf | 2027-03-15 | WRONG | Fullmäktige ska kallas minst en vecka före sammanträdet (KL 5:14). Skriv 7 eller mer.",
      "Rad 9 | sn | 2027-05-06 | KNOWN | Finns redan i kalendern och ändras inte.",
    ]);
  });

  it("without a heading for the day is refused", async () => {
    await expect(readCalendarFile(file(workbook([["Organ"], ["SN"]])))).rejects.toThrow("rubrikrad");
  });
});

describe("a file that is no calendar", () => {
  it.each([
    ["a text", file("Hej hej"), "varken en Excel-fil"],
    ["a picture", file(new Uint8Array([137, 80, 78, 71])), "varken en Excel-fil"],
    [
      "an archive",
      file(zipSync({ "a.txt": strToU8("hej") }) as Uint8Array<ArrayBuffer>),
      "går inte att läsa som en Excel-fil",
    ],
    ["half a workbook", file(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2])), "skadad eller avhuggen"],
    [
      "a broken calendar",
      file("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nnågot utan kolon"),
      "går inte att läsa som en kalender",
    ],
    ["an empty calendar", file("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR"), "inga sammanträden"],
    ["a huge file", file(new Uint8Array(2 * 1024 * 1024 + 1)), "för stor"],
    ["nothing", file(""), "varken"],
  ])("%s is refused in plain words", async (_name, content, message) => {
    await expect(readCalendarFile(content)).rejects.toThrow(message);
  });
});

/** A workbook as Excel writes one; a number is a date, in a cell that is formatted as one. */
function workbook(rows: (string | number)[][]): Uint8Array<ArrayBuffer> {
  const cell = (value: string | number, column: number, row: number) => {
    const reference = `${"ABCDEFGH"[column]}${row + 1}`;
    return typeof value === "number"
      ? `<c r="${reference}" s="1"><v>${value}</v></c>`
      : `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const lines = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((value, column) => cell(value, column, at)).join("")}</row>`,
  );
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const files = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${lines.join("")}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
  ) as Uint8Array<ArrayBuffer>;
}

it("46457 is the day that the workbook above says it is", () => {
  expect(PlainDate.from("1899-12-30").add({ days: 46457 }).toString()).toBe("2027-03-11");
});
