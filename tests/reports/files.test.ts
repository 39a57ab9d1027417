import { strFromU8, unzipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { DEFAULT_LOOK } from "@/lib/look/look";
import { chartShapes, WIDTH } from "@/lib/papers/render/chart-shapes";
import { chartSvg } from "@/lib/papers/render/chart-svg";
import type { Chart } from "@/lib/papers/tree";
import { FORMATS } from "@/lib/reports/formats";
import { chartOver, type Report } from "@/lib/reports/report";
import { unansweredReport } from "@/lib/reports/unanswered";
import { readPdf } from "../papers/read-pdf";
import { aReferral, aStanding, day, TODAY } from "./a-motion";

const HOSTILE = "=1+1 <script> & #import $x$ Škorić Þór 😀 שלום";
const standings = [
  aStanding({ title: HOSTILE, deadlineOn: day("2026-04-01"), registrationSerial: 2 }),
  ...Array.from({ length: 40 }, (_, n) =>
    aStanding({
      registrationSerial: n,
      registrationNumber: `KS-2025/${n}`,
      phase: "REFERRED",
      referrals: [aReferral(`Nämnden för <bänkar> & parker ${n % 3}`, "2026-05-04")],
    }),
  ),
];
const report: Report = unansweredReport({
  municipality: "Tallmo kommun",
  today: TODAY,
  standings,
  secret: 0,
  choices: { grupp: "hos", ordning: "tid" },
});
const file = async (format: keyof typeof FORMATS, table?: string) =>
  (await FORMATS[format].render(report, DEFAULT_LOOK, table)).content;
const bytes = async (format: keyof typeof FORMATS) => (await file(format)) as Uint8Array<ArrayBuffer>;

describe("a report as a file", () => {
  it("is a tagged PDF/UA-1, and a PDF/A-2a for the archive, its charts told in words", async () => {
    const pdf = await readPdf(await bytes("pdf"));
    expect(pdf.metadata?.get("pdfuaid:part")).toBe("1");
    expect(pdf.headings.map(([heading]) => heading)).toEqual(
      report.tree.sections.map(({ heading }) => heading),
    );
    expect(pdf.roles.filter((role) => role === "Figure")).toHaveLength(2);
    expect(pdf.pages.join(" ")).toContain("$x$ Škorić Þór");
    const archived = await readPdf(await bytes("arkiv"));
    expect(archived.metadata?.get("pdfaid:part")).toBe("2");
    expect(archived.metadata?.get("pdfaid:conformance")).toBe("A");
  });

  it("is a Word file with a drawing and its description for each chart", async () => {
    const parts = unzipSync(await bytes("word"));
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const media = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
    expect(media.filter((name) => name.endsWith(".svg"))).toHaveLength(2);
    expect(media.filter((name) => name.endsWith(".png"))).toHaveLength(2);
    expect(document.match(/descr="Stapeldiagram/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it("is a workbook with a sheet a table, numbers as numbers and nothing that is run", async () => {
    const sheets = await readWorkbook(Buffer.from(await bytes("excel")));
    expect(sheets.map(({ sheet }) => sheet.length <= 31)).toEqual([true, true, true]);
    const [[head, first] = []] = sheets.map(({ data }) => data);
    expect(head?.slice(0, 2)).toEqual(["Diarienummer", "Rubrik"]);
    expect(first?.[1]).toBe(HOSTILE);
    expect(first?.[6]).toBe(-19);
    const xml = Object.entries(unzipSync(await bytes("excel"))).filter(([name]) => name.includes("sheet"));
    for (const [name, content] of xml) expect(strFromU8(content), name).not.toContain("<f>");
  });

  it("is a CSV file of the table asked for, which no spreadsheet runs", async () => {
    const all = String(await file("csv", "okänd"));
    expect(all).toContain(`"'${HOSTILE}"`);
    expect(all).toContain(";-19;");
    expect(String(await file("csv", "tid"))).toMatch(/^\uFEFFTid kvar;Motioner\r\nÖver ett år;1\r\n/);
  });
});

describe("a chart", () => {
  const table = {
    key: "t",
    name: "Svar & <svar>",
    columns: ["Organ", "I tid", "Sena"],
    rows: [
      ["Ä & <b>", 0, 1_000],
      [`Ö${"ö".repeat(200)}`, 250, null],
      ["Å", 500, 0],
    ],
  };
  const [chart] = chartOver(table, { columns: [1, 2] }) as [Chart];

  it("has a group for every row that has all its figures", () => {
    expect(chart.groups.map(({ label }) => label)).toEqual(["Ä & <b>", "Å"]);
    expect(chart.alt).toBe("Stapeldiagram, i tid och sena. Ä & <b>: 0 och 1\u00a0000; Å: 500 och 0.");
  });

  it("draws bars in proportion, none for nought, and keeps within its width", () => {
    const rects = chartShapes(chart).shapes.filter((shape) => shape.kind === "rect");
    const [, , ...bars] = rects; // after the two of the key
    expect(bars).toHaveLength(2);
    expect((bars[0]?.width ?? 0) / (bars[1]?.width ?? 1)).toBeCloseTo(2);
    const [long] = chartOver({ ...table, rows: [[`Ö${"😀".repeat(200)}`, 7, 7]] }, { columns: [1] }) as [
      Chart,
    ];
    for (const shape of [...rects, ...chartShapes(long).shapes]) {
      if (shape.kind === "rect") expect(shape.x + shape.width).toBeLessThan(WIDTH);
      else expect([...shape.text].length).toBeLessThanOrEqual(48);
    }
  });

  it("is left out where there is nothing to draw", () => {
    expect(chartOver({ ...table, rows: [["Ä", 0, 0]] }, { columns: [1, 2] })).toMatchObject([
      { kind: "table" },
    ]);
  });

  it("is data in its picture, never marks", () => {
    const svg = chartSvg(chart, { accent: "#0b4a63", font: "Tinos" });
    expect(svg).toContain("Ä &amp; &lt;b&gt;");
    expect(svg.match(/<(?!\/?(?:svg|rect|text)\b)/g)).toBeNull();
  });
});
