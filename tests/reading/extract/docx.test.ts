import { describe, expect, test } from "vitest";
import { extract } from "@/lib/reading/extract/extract";
import { docx, p } from "./make-zip";

const read = (body: string, parts?: Record<string, string>) => extract(docx(body, parts), "utdrag.docx");
const textOf = async (body: string, parts?: Record<string, string>) => (await read(body, parts)).text;

test("paragraphs are lines with an empty line between them", async () => {
  expect(
    await read(p("§ 12 Svar på motion") + p("") + p("Nämnden avstyrker motionen &amp; överlämnar")),
  ).toEqual({
    kind: "docx",
    text: "§ 12 Svar på motion\n\nNämnden avstyrker motionen & överlämnar",
    pageStarts: [0],
    warnings: [],
  });
});

test("breaks, tabs and hyphens that are elements of their own are kept", async () => {
  const run =
    "<w:r><w:t>Justerat</w:t><w:br/><w:t>§</w:t><w:tab/><w:t>att</w:t><w:noBreakHyphen/><w:t>sats</w:t></w:r>";
  const stops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>';
  expect(await textOf(`<w:p>${stops}${run}</w:p>`)).toBe("Justerat\n§\tatt-sats");
});

describe("lists", () => {
  const item = (text: string, list: number, level = 0) =>
    p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering>
    <w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%1.%2)")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uf0b7")}${level(1, "upperRoman", "%2")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
  </w:numbering>`;
  const parts = { "word/numbering.xml": numbering };

  test("items have the number that Word shows", async () => {
    const body = [0, 0, 1, 0, 1].map((depth) => item("att", 1, depth)).join("");
    expect(await textOf(body, parts)).toBe("1. att\n2. att\n2.a) att\n3. att\n3.a) att");
  });

  test("a list that starts anew is counted from one, one that goes on is not", async () => {
    const body = item("första", 1) + p("Reservation") + item("åter ett", 2) + item("fortsätter", 1);
    expect(await textOf(body, parts)).toBe("1. första\n\nReservation\n\n1. åter ett\n2. fortsätter");
  });

  test("bullets and other numerals", async () => {
    const romans = [1, 2, 3, 4].map(() => item("punkt", 3, 1)).join("");
    expect(await textOf(item("att", 3) + romans, parts)).toBe(
      "• att\nI punkt\nII punkt\nIII punkt\nIV punkt",
    );
  });

  test("a number may come from the style, or the style it is based on", async () => {
    const styles = `<w:styles><w:style w:styleId="Sats"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="Attsats"><w:basedOn w:val="Sats"/></w:style></w:styles>`;
    const body = p("att bygga", '<w:pStyle w:val="Attsats"/>') + p("Anna Ek (S)");
    expect(await textOf(body, { ...parts, "word/styles.xml": styles })).toBe("1. att bygga\n\nAnna Ek (S)");
  });
});

test("a row of a table is a line, and cells of several paragraphs stand beside each other", async () => {
  const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => p(text)).join("")}</w:tc>`;
  const rows = [cell("Anna Ek (S)") + cell("") + cell("X"), cell("Närvarande") + cell("Bo Al", "Cia By")];
  const table = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
  expect(await textOf(table + p("Vid protokollet"))).toBe(
    "Anna Ek (S)\t\tX\nNärvarande\tBo Al\n\tCia By\n\nVid protokollet",
  );
});

test("the head of the first page comes first and footnotes last", async () => {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/><w:titlePg/></w:sectPr>';
  const note =
    '<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>KL 5:35</w:t></w:r></w:p></w:footnote>';
  const parts = {
    "word/_rels/document.xml.rels":
      '<Relationships><Relationship Id="rId1" Target="header1.xml"/><Relationship Id="rId2" Target="header2.xml"/></Relationships>',
    "word/header1.xml": `<w:hdr>${p("Sida 2")}</w:hdr>`,
    "word/header2.xml": `<w:hdr>${p("KS 2023/0012")}</w:hdr>`,
    "word/footnotes.xml": `<w:footnotes>${note}</w:footnotes>`,
  };
  expect(await textOf(p("Tjänsteutlåtande") + section, parts)).toBe(
    "KS 2023/0012\n\nTjänsteutlåtande\n\n1 KL 5:35",
  );
});

test.each([
  ["hidden", "<w:vanish/>"],
  ["white", '<w:color w:val="FFFFFF"/>'],
  ["too small", '<w:sz w:val="2"/>'],
])("text that is %s is left out with a warning", async (_, look) => {
  const { text, warnings } = await read(p("Motionen avslås") + p("Motionen bifalls", "", look));
  expect(text).toBe("Motionen avslås");
  expect(warnings).toEqual(["Dokumentet innehåller osynlig text, som har utelämnats."]);
});

const WHITE = '<w:color w:val="FFFFFF"/>';
const GROUND = '<w:shd w:val="clear" w:fill="003366"/>';

test.each([
  ["run", p("Beslut", "", WHITE + GROUND)],
  ["paragraph", p("Beslut", GROUND, WHITE)],
  ["cell", `<w:tbl><w:tr><w:tc>${p("Beslut", "", WHITE)}</w:tc></w:tr></w:tbl>`],
])("white letters on the ground of a %s are read", async (_, body) => {
  expect(await read(body)).toMatchObject({ text: "Beslut", warnings: [] });
});

test("the ground of one paragraph is not that of the next", async () => {
  const { text } = await read(p("Beslut", GROUND, WHITE) + p("Dold", "", WHITE) + p("Justering"));
  expect(text).toBe("Beslut\n\nJustering");
});

test("embedded files are told of", async () => {
  const { warnings } = await read(p("Hej"), { "word/embeddings/ole.bin": "x" });
  expect(warnings).toEqual([expect.stringContaining("bifogade filer")]);
});

test("deleted text is left out and inserted text is read", async () => {
  const body = `<w:p><w:r><w:t>Nämnden </w:t></w:r><w:del><w:r><w:delText>av</w:delText><w:t>av</w:t></w:r></w:del><w:ins><w:r><w:t>till</w:t></w:r></w:ins><w:r><w:t>styrker</w:t></w:r></w:p>`;
  expect(await read(body)).toMatchObject({
    text: "Nämnden tillstyrker",
    warnings: ["Dokumentet har spårade ändringar: struken text är inte med."],
  });
});

test("a text box is read once", async () => {
  const box = `<w:txbxContent>${p("Dnr 12")}</w:txbxContent>`;
  const both = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
  expect(await textOf(`<w:p><w:r><w:t>Protokoll</w:t></w:r><w:r>${both}</w:r></w:p>`)).toBe(
    "Dnr 12\n\nProtokoll",
  );
});

test("macros are refused", async () => {
  await expect(read(p("Hej"), { "word/vbaProject.bin": "x" })).rejects.toThrow(/makron/);
});

test("what is outside the document is never fetched, and a link is nothing to warn of", async () => {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (kind: string) =>
    `<Relationships><Relationship Id="r" Type="${type}/${kind}" Target="https://exempel.invalid/x" TargetMode="External"/></Relationships>`;
  const warnings = async (kind: string) =>
    (await read(p("Hej"), { "word/_rels/settings.xml.rels": relation(kind) })).warnings;
  expect(await warnings("hyperlink")).toEqual([]);
  for (const kind of ["attachedTemplate", "image", "oleObject"]) {
    expect(await warnings(kind)).toEqual([
      "Dokumentet hänvisar till mallar, bilder eller andra filer utanför sig självt. De hämtas inte.",
    ]);
  }
});

test("entities that a document declares itself are not followed", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><w:document><w:body>${p("&b;")}</w:body></w:document>`;
  await expect(read("", { "word/document.xml": bomb })).rejects.toThrow("går att läsa");
});

test("a document that unpacks to far more than it should is stopped", async () => {
  const body = p("a".repeat(70 * 1024 * 1024));
  await expect(read(body)).rejects.toThrow("för stor uppackad");
});
