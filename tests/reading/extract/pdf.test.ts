import { describe, expect, test } from "vitest";
import { extract } from "@/lib/reading/extract/extract";
import { drawn, line, streamOf, typeset } from "./make-pdf";

const read = (bytes: Uint8Array) => extract(bytes, "protokoll.pdf");
const typed = async (markup: string) => (await read(typeset(markup))).text;
const SENTENCE =
  "Nämnden överlämnar förvaltningens yttrande till kommunstyrelsen som sitt eget svar på remissen. ";

test("printed lines are lines, and a larger distance is an empty line", async () => {
  const text = await typed(
    `= § 12 Svar på motion\nDnr KFN 2023/0012\n\n${SENTENCE.repeat(2)}\n\nOmedelbart justerat.`,
  );
  expect(text.split("\n")).toEqual([
    "§ 12 Svar på motion",
    "Dnr KFN 2023/0012",
    "",
    expect.stringMatching(/^Nämnden överlämnar förvaltningens .* kommun/),
    expect.stringMatching(/remissen\.$/),
    "",
    "Omedelbart justerat.",
  ]);
});

test("pages are separated and their starts told", async () => {
  const { text, pageStarts } = await read(typeset("Första\n#pagebreak()\nAndra\n#pagebreak()\nTredje"));
  expect(text).toBe("Första\fAndra\fTredje");
  expect(pageStarts).toEqual([0, 7, 13]);
});

test("ligatures come as letters and a hyphen at the end of a line stays", async () => {
  const narrow = `#block(width: 4.2cm)[Effektiv flytt av fiberkabel och kommunfullmäktigesammanträden]`;
  const text = await typed(narrow);
  expect(text.replaceAll("-\n", "").replaceAll("\n", " ")).toBe(
    "Effektiv flytt av fiberkabel och kommunfullmäktigesammanträden",
  );
  expect(text).toMatch(/\p{L}-\n\p{L}/u);
});

test("ligatures that are one character, and letters whose rings stand apart", async () => {
  const map =
    "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00><ff> endcodespacerange 3 beginbfchar <41><FB01> <42><0061030A> <43><00AD> endbfchar endcmap end";
  const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 11 0 R >>";
  const bytes = drawn([line("Aende B C", 70, 700).replace("/F1", "/F2")], {
    objects: [font, streamOf(map)],
    resources: "/Font << /F1 3 0 R /F2 10 0 R >>",
  });
  expect((await read(bytes)).text).toBe("fiende å -");
});

test("the left of two columns is read before the right", async () => {
  const columns = `Gemensam inledning.\n\n#columns(2)[${SENTENCE.repeat(5)}Slut på första. #colbreak() ${SENTENCE.repeat(5)}Slut på andra.]`;
  const text = (await typed(columns)).replaceAll("-\n", "").replaceAll("\n", " ").replaceAll("  ", " ");
  const column = SENTENCE.repeat(5);
  expect(text).toBe(`Gemensam inledning. ${column}Slut på första. ${column}Slut på andra.`);
});

describe("tables", () => {
  test("cells of a row are on one line, and empty ones are counted", async () => {
    const rows =
      "[Ledamot],[Ja],[Nej],[Avstår],[Anna Ek (S)],[X],[],[],[Bo Al (M)],[],[X],[],[Cia Do (V)],[],[],[X]";
    expect(await typed(`#table(columns: (1fr, auto, auto, auto), ${rows})`)).toBe(
      "Ledamot\tJa\tNej\tAvstår\nAnna Ek (S)\tX\nBo Al (M)\t\tX\nCia Do (V)\t\t\tX",
    );
  });

  test("two columns of short cells are read row by row", async () => {
    const names = ["Anna Ek", "Bo Al", "Cia Do", "Eva Fors", "Gun Hed", "Ivar Lo", "Karin Ny", "Mats Ö"];
    const rows = names.map(
      (name, at) => line(name, 70, 700 - at * 14) + line("Närvarande", 300, 700 - at * 14),
    );
    expect((await read(drawn([rows.join("")]))).text).toBe(
      names.map((name) => `${name}\tNärvarande`).join("\n"),
    );
  });

  test("a letterhead is read row by row", async () => {
    const head = "[Sidköpings kommun],[PROTOKOLL],[1 (12)],[Kultur- och fritidsnämnden],[2023-03-14],[]";
    expect(await typed(`#grid(columns: (1fr, 1fr, auto), row-gutter: 6pt, ${head})`)).toBe(
      "Sidköpings kommun\tPROTOKOLL\t1 (12)\nKultur- och fritidsnämnden\t2023-03-14",
    );
  });
});

test("words that are stretched to fill a line are not taken for cells, cells that end in a space are", async () => {
  const stretched = `q ${line("Nämnden avslår motionen", 70, 700, "30 Tw")} Q\n`;
  const cells = line("Anna Ek ", 70, 680) + line("Ja ", 130, 680);
  expect((await read(drawn([stretched + cells]))).text).toBe("Nämnden avslår motionen\nAnna Ek\tJa");
});

test("the number of an item out in the margin is part of its line", async () => {
  const items = ["1.", "§ 12", "•"].map(
    (label, at) => line(label, 70, 700 - at * 14) + line("att avslå", 110, 700 - at * 14),
  );
  expect((await read(drawn([items.join("").replaceAll("•", "\x95")]))).text).toBe(
    "1. att avslå\n§ 12 att avslå\n• att avslå",
  );
});

test("text along the edge comes after the text of the page", async () => {
  const stamp =
    "#place(right + top, dx: 1.5cm, rotate(-90deg, reflow: true)[Signerat av Anna Ek 2023-03-14])";
  expect(await typed(`${stamp}Nämnden avslår motionen.`)).toBe(
    "Nämnden avslår motionen.\n\nSignerat av Anna Ek 2023-03-14",
  );
});

test("a page that lies on its side is read as it stands", async () => {
  const turned = "BT /F1 11 Tf 0 1 -1 0 200 100 Tm (Bilaga 1) Tj 0 -14 Td (Budget) Tj ET";
  expect((await read(drawn([turned]))).text).toBe("Bilaga 1\nBudget");
  expect((await read(drawn([turned], { page: "/Rotate 90" }))).text).toBe("Bilaga 1\nBudget");
});

test("spread and doubly printed letters are words, and a raised figure stands apart", async () => {
  const spread = line("PROTOKOLL", 70, 700, "4 Tc");
  const kerned = "BT /F1 11 Tf 1 0 0 1 70 680 Tm [(B) -600 (E) -600 (S) -600 (L) -600 (U) -600 (T)] TJ ET\n";
  const twice = line("Jäv", 70, 660) + line("Jäv", 70.4, 660);
  const raised = "BT /F1 11 Tf 1 0 0 1 70 640 Tm (2023-03-14) Tj /F1 6 Tf 4 Ts (2) Tj ET";
  expect((await read(drawn([spread + kerned + twice + raised]))).text.split(/\n+/)).toEqual([
    "PROTOKOLL",
    "BESLUT",
    "Jäv",
    "2023-03-14 2",
  ]);
});

test("annotations and forms within the page are read", async () => {
  const stamp = streamOf(
    line("Inkom 2023-03-01", 0, 5),
    "/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 3 0 R >> >>",
  );
  const annotation = "<< /Type /Annot /Subtype /Stamp /Rect [300 780 500 800] /AP << /N 11 0 R >> /F 4 >>";
  const bytes = drawn([line("Motion", 70, 700)], { page: "/Annots [10 0 R]", objects: [annotation, stamp] });
  expect((await read(bytes)).text).toBe("Inkom 2023-03-01\n\nMotion");
});

describe("what nobody sees", () => {
  const shown = line("Motionen avslås.", 70, 700);
  const hidden = ["Sidan 1 innehåller osynlig text, som har utelämnats."];

  test.each([
    ["white", line("Motionen bifalls.", 70, 680, "1 g")],
    ["nearly white", line("Motionen bifalls.", 70, 680, "0.99 0.98 1 rg")],
    ["not painted", line("Motionen bifalls.", 70, 680, "3 Tr")],
    ["too small", "BT /F1 0.4 Tf 1 0 0 1 70 680 Tm (Motionen bifalls.) Tj ET"],
    ["transparent", line("Motionen bifalls.", 70, 680, "/G gs")],
    ["in a layer that is off", `/OC /L BDC ${line("Motionen bifalls.", 70, 680)} EMC`],
  ])("text that is %s is left out with a warning", async (_, content) => {
    const bytes = drawn([shown + content], {
      resources: "/ExtGState << /G << /ca 0 >> >> /Properties << /L 10 0 R >>",
      catalog: "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
      objects: ["<< /Type /OCG /Name (L) >>"],
    });
    expect(await read(bytes)).toMatchObject({ text: "Motionen avslås.", warnings: hidden });
  });

  test.each([
    [900, 700],
    [-200, 700],
    [70, 900],
    [70, -20],
  ])("text beside the sheet, at %i, %i, is left out", async (x, y) => {
    expect((await read(drawn([shown + line("Motionen bifalls.", x, y)]))).text).toBe("Motionen avslås.");
  });

  test("white letters on a coloured ground are read", async () => {
    const ground = "0 0 0.4 rg 60 670 300 30 re f\n";
    const bytes = drawn([`${shown}${ground}${line("Beslut", 70, 680, "1 g")}`]);
    expect(await read(bytes)).toMatchObject({ text: "Motionen avslås.\nBeslut", warnings: [] });
  });
});

describe("scanned pages", () => {
  const picture = "q 595 0 0 842 0 0 cm /P Do Q\n";
  const parts = {
    resources: "/XObject << /P 10 0 R >>",
    objects: [
      streamOf(
        "\x00".repeat(1_600),
        "/Type /XObject /Subtype /Image /Width 40 /Height 40 /ColorSpace /DeviceGray /BitsPerComponent 8",
      ),
    ],
  };

  test("a page without text is said to be one", async () => {
    const pages = [line("§ 1", 70, 700), picture, picture, line("§ 2", 70, 700), picture];
    expect(await read(drawn(pages, parts))).toMatchObject({
      text: "§ 1\f\f\f§ 2\f",
      pageStarts: [0, 4, 5, 6, 10],
      warnings: ["Sidorna 2–3 och 5 innehåller ingen text (inskannade eller tomma)."],
    });
  });

  test("what a machine has read from the picture is taken with a warning", async () => {
    const recognised = line("Motionen avslås efter votering.", 70, 700, "3 Tr");
    expect(await read(drawn([picture + recognised + line("Stämpel", 400, 800)], parts))).toMatchObject({
      text: "Stämpel\n\nMotionen avslås efter votering.",
      warnings: ["Sidan 1 är inskannad och maskinläst: jämför med originalet."],
    });
  });
});
