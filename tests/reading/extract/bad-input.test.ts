import { expect, test } from "vitest";
import { extract } from "@/lib/reading/extract/extract";
import { drawn, line, streamOf, typeset, written } from "./make-pdf";
import { docx, p, zipped } from "./make-zip";

const TEXT = line("Motionen avslås.", 70, 700);
const encrypted = () => {
  const password = `<${"ab".repeat(32)}>`;
  const dictionary = `<< /Filter /Standard /V 1 /R 2 /O ${password} /U ${password} /P -4 >>`;
  return drawn([TEXT], { objects: [dictionary], trailer: "/Encrypt 10 0 R /ID [<00><00>]" });
};
const hex = (start: string) => Buffer.concat([Buffer.from(start, "hex"), Buffer.alloc(600, 7)]);

test.each<[what: string, name: string, make: () => Uint8Array, sentence: RegExp]>([
  ["an empty file", "tom.pdf", () => new Uint8Array(), /^”tom\.pdf” är tom\.$/],
  ["a file of more than 100 MB", "a.pdf", () => Buffer.alloc(101 * 1024 * 1024), /för stor/],
  ["a PDF with a password", "a.pdf", encrypted, /skyddad med lösenord/],
  [
    "a PDF cut off at its beginning",
    "a.pdf",
    () => typeset(SHORT).subarray(0, 2_000),
    /skadad eller avhuggen/,
  ],
  ["a PDF of nothing but its first line", "a.pdf", () => Buffer.from("%PDF-1.7\n"), /skadad eller avhuggen/],
  ["a PDF whose pages are their own parent", "a.pdf", ownParent, /skadad/],
  ["a PDF of too many pages", "a.pdf", manyPages, /har 6000 sidor/],
  ["a Word document cut off", "a.docx", () => docx(p("Hej")).subarray(0, 300), /skadad eller avhuggen/],
  [
    "an old or encrypted Word document",
    "a.docx",
    () => hex("d0cf11e0a1b11ae1"),
    /äldre eller lösenordsskyddat/,
  ],
  ["a picture by the name of PDF", "a.pdf", () => hex("ffd8ffe0"), /är en bild/],
  ["a text by the name of PDF", "a.pdf", () => Buffer.from("Hej"), /skadad, eller något annat/],
  ["a web page", "protokoll.pdf", () => Buffer.from("<!DOCTYPE html><p>404"), /är en webbsida/],
  ["RTF", "a.rtf", () => Buffer.from("{\\rtf1 Hej}"), /RTF/],
  ["a spreadsheet", "a.xlsx", () => zipped([{ name: "xl/workbook.xml", content: "" }]), /kalkylark/],
  ["an ODT", "a.odt", () => zipped([{ name: "content.xml", content: "" }]), /ODF/],
  ["an archive", "a.zip", () => zipped([{ name: "a.txt", content: "" }]), /arkiv/],
  ["a program", "a.txt", () => hex("4d5a9000"), /program/],
  ["bytes of no kind", "a.txt", () => hex("00017f02"), /inte en PDF, ett Word-dokument eller en textfil/],
  ["a name with a path", "..\\..\\etc\\a\u0007\u202e.pdf", () => new Uint8Array(), /^”a\.pdf” är tom\.$/],
])("%s is refused with a word", async (_, name, make, sentence) => {
  const refusal = await extract(make(), name).catch((error) => error);
  expect(refusal).toMatchObject({ name: "Unreadable", message: expect.stringMatching(sentence) });
});

test.each<[what: string, name: string, make: () => Uint8Array, sentence: RegExp]>([
  [
    "scripts run when it is opened",
    "a.pdf",
    () => drawn([TEXT], { catalog: `/OpenAction ${SCRIPT}` }),
    /skript/,
  ],
  ["scripts by name", "a.pdf", namedScript, /skript/],
  ["embedded files", "a.pdf", embeddedFile, /bifogade filer/],
  ["an end that is missing", "a.pdf", () => drawn([TEXT]).subarray(0, -10), /avhuggen/],
  ["a name that says Word", "a.docx", () => drawn([TEXT]), /heter \.docx men är en PDF/],
])("a PDF with %s is taken with a word", async (_, name, make, sentence) => {
  const { text, warnings } = await extract(make(), name);
  expect(text).toBe("Motionen avslås.");
  expect(warnings).toEqual([expect.stringMatching(sentence)]);
});

test("a Word document by the name of PDF is read as what it is", async () => {
  expect(await extract(docx(p("Hej")), "a.pdf")).toMatchObject({
    kind: "docx",
    warnings: ["Filen heter .pdf men är ett Word-dokument, och har lästs som det."],
  });
});

test("a million objects are passed over", async () => {
  const bytes = drawn([TEXT], { objects: Array.from({ length: 1_000_000 }, () => "<< >>") });
  expect((await extract(bytes, "a.pdf")).text).toBe("Motionen avslås.");
});

test("a form that contains itself ends", async () => {
  const form = streamOf(
    "/X Do",
    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 10 0 R >> >>",
  );
  const bytes = drawn([`/X Do ${TEXT}`], { resources: "/XObject << /X 10 0 R >>", objects: [form] });
  expect((await extract(bytes, "a.pdf")).text).toBe("Motionen avslås.");
});

test("a page that is broken does not take those before it with it", async () => {
  const bytes = drawn([TEXT, TEXT, TEXT]);
  const broken = Buffer.from(
    Buffer.from(bytes).toString("latin1").replace("/Kids [10 0 R 12 0 R", "/Kids [10 0 R 99 0 R"),
    "latin1",
  );
  const { text, warnings } = await extract(broken, "a.pdf");
  expect(text).toBe("Motionen avslås.\f");
  expect(warnings).toEqual(["Sidan 2 är skadad och kunde inte läsas; fler sidor kan saknas."]);
});

const SHORT = "Motionen avslås.";
const SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

function ownParent(): Uint8Array {
  return written(
    new Map([
      [1, "<< /Type /Catalog /Pages 2 0 R >>"],
      [2, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"],
    ]),
    "",
  );
}

function manyPages(): Uint8Array {
  return written(
    new Map([
      [1, "<< /Type /Catalog /Pages 2 0 R >>"],
      [2, `<< /Type /Pages /Kids [${"4 0 R ".repeat(6_000)}] /Count 6000 >>`],
      [4, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"],
    ]),
    "",
  );
}

function namedScript(): Uint8Array {
  return drawn([TEXT], { catalog: "/Names << /JavaScript << /Names [(a) 10 0 R] >> >>", objects: [SCRIPT] });
}

function embeddedFile(): Uint8Array {
  return drawn([TEXT], {
    catalog: "/Names << /EmbeddedFiles << /Names [(a.txt) 10 0 R] >> >>",
    objects: ["<< /Type /Filespec /F (a.txt) /EF << /F 11 0 R >> >>", streamOf("Hej")],
  });
}
