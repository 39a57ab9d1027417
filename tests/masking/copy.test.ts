import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { copyInWorker, pagesInWorker } from "@/lib/masking/in-worker";
import { MASKED } from "@/lib/masking/occurrences";
import { readPdf } from "../papers/read-pdf";
import { has, read } from "../papers/tools";
import { drawn, line, streamOf, typeset } from "../reading/extract/make-pdf";

const SECRETS = ["19121212-1212", "Storgatan 12, 123 45 Ort", "070-174 06 05", "tolvan@example.org"];
const copyOf = (bytes: Uint8Array, words: string[], fileName = "a.pdf") =>
  copyInWorker({ bytes, fileName }, { words, title: "Brev (maskad kopia)" }, () => {});
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const all = (text: string) => text.replace(/\s/g, "");

/** A letter with the same secret in every place where a PDF can keep one. */
function letter(): Uint8Array {
  const [secret] = SECRETS;
  const annotation = `<< /Type /Annot /Subtype /FreeText /Rect [100 300 400 330] /Contents (Kommentar ${secret}) /DA (/F1 11 Tf) /AP << /N 11 0 R >> /F 4 >>`;
  const drawnNote = streamOf(
    "BT /F1 11 Tf 2 5 Td (Anteckning tolvan@example.org) Tj ET",
    "/Type /XObject /Subtype /Form /BBox [0 0 300 30] /Resources << /Font << /F1 3 0 R >> >>",
  );
  const attached = streamOf(`Bilaga ${secret}`, "/Type /EmbeddedFile");
  return drawn(
    [
      line("Jag heter Tolvan, 19121212-1212, och bor på Storgatan 12,", 60, 700) +
        line("123 45 Ort. Ring 070-174 06 05. Synlig text.", 60, 680) +
        line("Dolt 19121212-1212 osynligt", 60, 600, "3 Tr") +
        line("Vitt 19121212-1212 vitt", 60, 580, "1 1 1 rg") +
        // Somebody has put a black bar over this before.
        line("Under strecket: hemlighet", 60, 560) +
        "0 g 50 550 300 25 re f",
    ],
    {
      page: "/Annots [10 0 R]",
      catalog:
        "/Names << /EmbeddedFiles << /Names [(b.txt) << /Type /Filespec /F (b.txt) /EF << /F 12 0 R >> >>] >> >> /Metadata 13 0 R",
      trailer: "/Info 14 0 R",
      objects: [
        annotation,
        drawnNote,
        attached,
        streamOf(`<x:xmpmeta>${secret}</x:xmpmeta>`, "/Type /Metadata /Subtype /XML"),
        `<< /Author (Tolvan ${secret}) /Title (Brev fran ${secret}) >>`,
      ],
    },
  );
}

type Place = [left: number, top: number, right: number, bottom: number];

/** Where poppler finds each word of the first page, in points. */
const placesOf = (pdf: Uint8Array): Place[] =>
  Array.from(
    read(pdf, "pdftotext", "-bbox", "{}", "-").matchAll(
      /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">/g,
    ),
    ([, ...edges]) => edges.map((edge) => Math.round(Number(edge))) as Place,
  );

/** The pixels along the middle of a place, from 0 (black) to 255, as poppler draws the first page with one pixel a point. */
function shadesOf(pdf: Uint8Array): (place: Place) => number[] {
  const picture = Buffer.from(read(pdf, "pdftoppm", "-r", "72", "-gray", "-singlefile", "{}"), "latin1");
  const [head, width = ""] = /^P5\n(\d+) \d+\n255\n/.exec(picture.toString("latin1"))!;
  return ([left, top, right, bottom]) =>
    [-2, -1, 0, 1, 2].flatMap((off) => {
      const start = head.length + (Math.round((top + bottom) / 2) + off) * Number(width);
      return [...picture.subarray(start + left + 1, start + right - 1)];
    });
}

describe("a masked copy of a PDF", () => {
  const made = copyOf(letter(), SECRETS);

  it("has the text around what is masked, and nothing of that or of what nobody sees", async () => {
    const copy = await made;
    const { pages, info, isMarked } = await readPdf(copy.bytes);
    expect(copy.text).toContain(`Jag heter Tolvan, ${MASKED}, och bor på ${MASKED}`);
    expect(copy.text).toContain("Synlig text.");
    // A comment that is shown in the original is shown in the copy.
    expect(copy.text).toContain(`Anteckning ${MASKED}`);
    for (const text of [copy.text, ...pages]) {
      for (const secret of [...SECRETS, "hemlighet", "osynligt", "vitt", "Kommentar"]) {
        expect(all(text)).not.toContain(all(secret));
      }
    }
    expect(info).toMatchObject({ Title: "Brev (maskad kopia)" });
    expect(isMarked).toBe(true);
    // Nothing before this version of the file, and nothing beside its pages.
    expect(latin1(copy.bytes).match(/startxref/g)).toHaveLength(1);
    expect(latin1(copy.bytes)).not.toMatch(/\/EmbeddedFile|\/Annots|\/Prev|\/JavaScript/);
  });

  it.skipIf(!has("pdftotext", "pdfimages", "qpdf"))(
    "is clean to other people's tools (skipped without poppler and qpdf)",
    async () => {
      const { bytes } = await made;
      const unpacked = read(bytes, "qpdf", "--qdf", "--object-streams=disable", "{}", "-");
      const texts = [
        read(bytes, "pdftotext", "-raw", "{}", "-"),
        read(bytes, "pdfinfo", "-meta", "{}"),
        unpacked,
      ];
      expect(texts[0]).toContain("Synlig text.");
      for (const text of texts) for (const secret of SECRETS) expect(all(text)).not.toContain(all(secret));
    },
  );

  it.skipIf(!has("pdftotext", "pdftoppm"))(
    "is black where the word stood, and nowhere else (skipped without poppler)",
    async () => {
      const original = typeset("#set par(justify: false)\n#v(100pt) Före 19121212-1212 efter");
      const [before, word, after] = placesOf(original);
      const { bytes } = await copyOf(original, ["19121212-1212"]);
      const shades = shadesOf(bytes);
      expect(Math.max(...shades(word!))).toBeLessThan(40);
      for (const place of [before!, after!]) expect(Math.max(...shades(place))).toBeGreaterThan(200);
    },
  );

  it("keeps the size of its pages, also of one that lies on its side", async () => {
    const { bytes } = await copyOf(
      typeset("#set page(width: 300pt, height: 200pt)\nEva Ek\n#pagebreak()\nBo Al"),
      ["Eva Ek"],
    );
    expect(read(bytes, "pdfinfo", "-l", "2", "{}")).toMatch(/Pages:\s+2[\s\S]*300 x 200/);
    const turned = await copyOf(drawn([line("Vriden 19121212-1212 sida", 60, 700)], { page: "/Rotate 90" }), [
      "19121212-1212",
    ]);
    expect(turned.text).toBe(`Vriden ${MASKED} sida`);
  });

  it("is not made where a word is not found, or the file cannot be opened", async () => {
    await expect(copyOf(letter(), ["Elvan"])).rejects.toThrow("kunde inte maskas: Elvan");
    await expect(copyOf(letter().slice(0, 300), ["Tolvan"])).rejects.toThrow("skadad");
    await expect(pagesInWorker({ bytes: letter().slice(0, 300), fileName: "a.pdf" })).rejects.toThrow(
      "skadad",
    );
  });
});

describe("a masked copy of a Word document", () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const file = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(
      `<w:document ${W}><w:body><w:p>${run("Jag är 191212")}${run("12-1212.")}</w:p><w:p><w:del><w:r><w:delText>Struket 070-174 06 05</w:delText></w:r></w:del>${run("Kvar.")}</w:p>
       <w:tbl><w:tr><w:tc><w:p>${run("Namn")}</w:p></w:tc><w:tc><w:p>${run("Eva Ek")}</w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
    ),
    "word/comments.xml": strToU8(
      `<w:comments ${W}><w:comment><w:p>${run("tolvan@example.org")}</w:p></w:comment></w:comments>`,
    ),
    "docProps/core.xml": strToU8("<dc:creator>Tolvan Tolvansson</dc:creator>"),
  });

  it("is a tagged PDF of its text alone: no comment, tracked change or author", async () => {
    const { bytes, mediaType, text } = await copyOf(file, ["19121212-1212", "Eva Ek"], "brev.docx");
    expect(mediaType).toBe("application/pdf");
    expect(text).toContain(`Jag är ${MASKED}.`);
    const { pages, roles } = await readPdf(bytes);
    expect(pages.join()).toMatch(/Jag är \[maskat\]\.[\s\S]*Kvar\.[\s\S]*Namn/);
    expect(roles).toEqual(expect.arrayContaining(["P", "Table"]));
    for (const secret of ["1212-1212", "Eva", "070", "tolvan@", "Tolvansson"]) {
      expect(pages.join() + latin1(bytes)).not.toContain(secret);
    }
  });
});

it("a masked copy of a text is a text", async () => {
  const bytes = new TextEncoder().encode("Hej! Ring 070-174 06 05.\n\nTolvan\n");
  const copy = await copyOf(bytes, ["0701740605", "Tolvan"], "brev.txt");
  expect(copy).toMatchObject({ mediaType: "text/plain", text: `Hej! Ring ${MASKED}.\n\n${MASKED}\n` });
  expect(new TextDecoder().decode(copy.bytes)).toBe(copy.text);
});

it("a picture of a text has none to be masked", async () => {
  const pages = await pagesInWorker({ bytes: drawn(["0 g 10 10 100 100 re f"]), fileName: "skannad.pdf" });
  expect(pages.join("").trim()).toBe("");
});
