import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { Refusal } from "@/lib/errors";
import { DEFAULT_LOOK } from "@/lib/look/look";
import { table } from "@/lib/papers/content/blocks";
import { renderDocx } from "@/lib/papers/render/render-docx";
import { renderPdf } from "@/lib/papers/render/render-pdf";
import type { PaperTree } from "@/lib/papers/tree";
import { readPdf } from "@/tests/papers/read-pdf";
import { richTree, textsOf } from "@/tests/papers/rich-tree";

/** Without what a renderer may add or move: spaces, line ends, hyphens and invisible break points. */
const bare = (text: string) => text.normalize("NFKC").replace(/[\s\u00ad\u200b\p{Pd}]/gu, "");

function expectInOrder(actual: string, texts: string[]) {
  const whole = bare(actual);
  let from = 0;
  for (const text of texts) {
    const at = whole.indexOf(bare(text), from);
    expect(at, `"${text}" after "${whole.slice(Math.max(0, from - 60), from)}"`).toBeGreaterThanOrEqual(0);
    from = at + bare(text).length;
  }
}

const withParagraph = (text: string): PaperTree => {
  const paragraph = { kind: "paragraph", passage: { id: "p", text, source: null } } as const;
  const blocks = [{ kind: "subheading", text: "Socialnämnden" } as const, paragraph];
  return { ...richTree, sections: [{ key: "motion", heading: "Motionen", blocks }] };
};

describe("PDF", () => {
  test("holds every text of the tree, in reading order", async () => {
    const { spoken, pages } = await readPdf(await renderPdf(richTree, DEFAULT_LOOK));
    expectInOrder(spoken, textsOf(richTree));
    expectInOrder(pages.join("\n"), textsOf(richTree));
  });

  test("is a tagged PDF/UA-1 in Swedish with a title and an outline", async () => {
    const pdf = await readPdf(await renderPdf(richTree, DEFAULT_LOOK));
    expect(pdf.isMarked).toBe(true);
    expect(pdf.info).toMatchObject({ Title: richTree.title, Author: "Tallmo kommun", Language: "sv-SE" });
    expect(pdf.info).toMatchObject({ CreationDate: "D:20211115000000Z", ModDate: "D:20211115000000Z" });
    expect(pdf.metadata?.get("pdfuaid:part")).toBe("1");
    expect(pdf.headings).toEqual([
      ["= Motionen och *vad* den yrkar"],
      ["Remissomgången", "Socialnämnden"],
      ["Beslut"],
      ["Källor"],
    ]);
  });

  test("tags headings, quotations, lists and the header row of a table", async () => {
    const { roles } = await readPdf(await renderPdf(richTree, DEFAULT_LOOK));
    const count = (role: string) => roles.filter((found) => found === role).length;
    expect(count("H1")).toBe(4);
    expect(count("H2")).toBe(1);
    expect(count("BlockQuote")).toBe(1);
    expect(count("TH")).toBe(4);
    expect(count("TD")).toBe(90 * 4);
    expect(count("Link")).toBe(2 + 1 + 1 + 1 + 90);
  });

  test("leaves no heading and no table's name alone at the foot of a page", async () => {
    const cells = [Array.from({ length: 3 }, (_, n) => `Rad ${n}`).join("\n")];
    for (let lines = 20; lines < 30; lines += 1) {
      const filler = withParagraph(Array.from({ length: lines }, () => "Bänkar behövs.").join("\n"));
      const blocks = [table("Tabellens namn", ["Ruta"], [{ cells, source: null }])];
      const sections = [...filler.sections, { key: "t", heading: "Avsnittets rubrik", blocks }];
      const { pages } = await readPdf(await renderPdf({ ...filler, sections }, DEFAULT_LOOK));
      const place = pages.findIndex((page) => bare(page).includes("Tabellensnamn"));
      expectInOrder(pages[place] ?? "", ["Avsnittets rubrik", "Tabellens namn", "Rad 0"]);
    }
  });

  test("keeps to one page what is to and can, and sets nothing smaller that cannot", async () => {
    const pagesOf = async (onePage: boolean, paragraphs: number) => {
      const text = Array.from({ length: paragraphs }, () => "Bänkar behövs i parken.").join("\n\n");
      return (await readPdf(await renderPdf({ ...withParagraph(text), onePage }, DEFAULT_LOOK))).pages;
    };
    expect(await pagesOf(false, 22)).toHaveLength(2);
    expect(await pagesOf(true, 22)).toHaveLength(1);
    expect(await pagesOf(true, 90)).toEqual(await pagesOf(false, 90));
  });

  test("carries the page, the number of the case and the header row on every page", async () => {
    const { pages } = await readPdf(await renderPdf(richTree, DEFAULT_LOOK));
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, page] of pages.entries()) {
      expectInOrder(page, ["KS 2021/00663", `${index + 1} (${pages.length})`]);
    }
    for (const page of pages.slice(1, 3)) expectInOrder(page, ["Nummer", "Namn", "Anteckning", "Källa"]);
  });

  test("marks the words of others, and numbers sources as they are met", async () => {
    const { spoken } = await readPdf(await renderPdf(richTree, DEFAULT_LOOK));
    expectInOrder(spoken, [
      "handlingsplan tas fram,1",
      "”Nämnden har ingen *egen* mening.”2",
      "Rad 1",
      "yttrade sig.3",
    ]);
    expect(bare(spoken).split("Motionen,20210308")).toHaveLength(2);
  });

  test("divides words as Swedish does", async () => {
    const words = "kommunfullmäktigesammanträdesprotokoll ".repeat(12);
    const { spoken } = await readPdf(await renderPdf(withParagraph(words), DEFAULT_LOOK));
    expect(spoken).toMatch(/sammanträdes\s*[\u00ad-]\s*protokoll/);
  });

  test("is the same, byte for byte, for the same tree, also when many are made at once", async () => {
    const [first, ...others] = await Promise.all(
      Array.from({ length: 5 }, () => renderPdf(richTree, DEFAULT_LOOK)),
    );
    for (const other of others) expect(Buffer.from(other).equals(Buffer.from(first ?? []))).toBe(true);
  });

  test("has a glyph for the names of the north and the east, and for what a keyboard offers", async () => {
    const letters =
      "ÅÄÖåäö ÆØæø ÐÞðþ ŠšĐđŽžĆćČč ĄąĘęŁłŃńŚśŹźŻż ŐőŰű ŘřĚěŮů ĢģĶķĻļ Ŧŧ Привет Ελλάδα שלום سلام 👩‍👩‍👧🇸🇪❤️→✓☐§";
    const { spoken } = await readPdf(await renderPdf(withParagraph(letters), DEFAULT_LOOK));
    expectInOrder(spoken, letters.split(" ").slice(0, 12));
  });

  test("names the characters that no font of ours can draw", async () => {
    const refused = renderPdf(withParagraph("Förslag från 漢字"), DEFAULT_LOOK);
    await expect(refused).rejects.toThrow(Refusal);
    await expect(refused).rejects.toThrow("saknar tecknen 漢 字");
    await expect(renderDocx(withParagraph("Förslag från 漢字"), DEFAULT_LOOK)).resolves.toBeInstanceOf(
      Uint8Array,
    );
  });
});

describe("DOCX", () => {
  const partsOf = async (tree: PaperTree) => {
    const files = unzipSync(await renderDocx(tree, DEFAULT_LOOK));
    return (name: string) => strFromU8(files[name] ?? new Uint8Array());
  };

  test("holds every text of the tree in order", async () => {
    const buffer = Buffer.from(await renderDocx(richTree, DEFAULT_LOOK));
    const { value } = await mammoth.extractRawText({ buffer });
    expectInOrder(value, textsOf(richTree));
  });

  test("uses real headings, lists, links and a table with a header row", async () => {
    const buffer = Buffer.from(await renderDocx(richTree, DEFAULT_LOOK));
    const { value: html } = await mammoth.convertToHtml({ buffer });
    expect(html.match(/<h1>/g)).toHaveLength(4);
    expect(html).toContain("<h1>Remissomgången</h1><h2>Socialnämnden</h2>");
    expect(html).toMatch(/<ol><li>att en handlingsplan tas fram,<a href="#kalla_1">1<\/a><\/li>/);
    expect(html).toMatch(/<ul><li>Åsa Öberg yttrade sig\./);
    expect(html.match(/<th>/g)).toHaveLength(4);
    expect(html.match(/<td>/g)).toHaveLength(90 * 4);
    expect(html).toMatch(/<li><a id="kalla_3"><\/a>Tjänsteutlåtande från Škorić/);
    expect(html).not.toContain("<script>");
  });

  test("has a title, a language, styles that bear names, and a page number in its head", async () => {
    const part = await partsOf(richTree);
    expect(part("docProps/core.xml")).toMatch(/<dc:title>Motion om 😀.*<dc:creator>Tallmo kommun</);
    expect(part("word/styles.xml")).toContain('<w:lang w:val="sv-SE"/>');
    for (const mark of ['<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Quote"/>', "<w:tblHeader/>"]) {
      expect(part("word/document.xml")).toContain(mark);
    }
    for (const head of ["word/header1.xml", "word/header2.xml"]) {
      expect(part(head)).toMatch(/KS 2021\/00663.*PAGE.*NUMPAGES/s);
    }
  });

  test("begins every ordered list anew", async () => {
    const part = await partsOf(richTree);
    const lists = [...part("word/document.xml").matchAll(/ListNumber"\/>.*?<w:numId w:val="(\d+)"/gs)];
    expect(new Set(lists.map(([, id]) => id)).size).toBe(2);
  });
});

describe("both", () => {
  const rendered = async (tree: PaperTree) => {
    const buffer = Buffer.from(await renderDocx(tree, DEFAULT_LOOK));
    const { value } = await mammoth.extractRawText({ buffer });
    return [(await readPdf(await renderPdf(tree, DEFAULT_LOOK))).spoken, value];
  };

  test("survive what text taken from other documents brings along", async () => {
    const tree = withParagraph(
      "Kon\u0001troll, \ud83d ensam, \uf0b7 punkt,\ufeff A\u030angström,\u2028ny rad \uffff slut",
    );
    for (const text of await rendered(tree)) {
      expectInOrder(text, ["Kontroll, \ufffd ensam, • punkt, Ångström,", "ny rad slut"]);
    }
  });

  test("leave out what somebody has emptied, and the heading over nothing", async () => {
    const tree = { ...withParagraph(" \n "), title: "", facts: [] };
    for (const text of await rendered(tree)) {
      expectInOrder(text, ["Tallmo kommun", "Beslutssammanfattning · 2021-11-15", "Beslutssammanfattning"]);
      expect(text).not.toMatch(/Motionen|Källor/);
    }
    const [section] = withParagraph("Kvar").sections;
    const emptied = { kind: "subheading", text: "Miljönämnden" } as const;
    const blocks = [emptied, ...(section?.blocks ?? []), emptied];
    const remaining: PaperTree = {
      ...richTree,
      sections: [{ key: "notes", heading: "Anteckningar", blocks }],
    };
    for (const text of await rendered(remaining)) {
      expectInOrder(text, ["Anteckningar", "Socialnämnden", "Kvar"]);
      expect(text).not.toContain("Miljönämnden");
    }
  });
});
