import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { IntakeFileState } from "@/lib/db/generated/enums";
import { LARGEST_FILE } from "@/lib/files/limits";
import { drawn, line, streamOf, typeset } from "../reading/extract/make-pdf";
import { docx, p, zipped } from "../reading/extract/make-zip";
import { reportOn } from "./drops";

// What each of these does to the reader is tested there; here, that it comes through the door with a word for
// the person, and that the file after it is read.

const TEXT = line("Motionen avslås.", 70, 700);
const SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
const hex = (start: string) => Buffer.concat([Buffer.from(start, "hex"), Buffer.alloc(600, 7)]);

type Case = [what: string, name: string, make: () => Uint8Array, state: IntakeFileState, word: RegExp];

const CASES: Case[] = [
  ["an empty file", "tom.pdf", () => new Uint8Array(), "REFUSED", /är tom/],
  ["a file over the limit", "a.pdf", () => Buffer.alloc(LARGEST_FILE + 1, "%PDF-1.7 "), "REFUSED", /25\sMB/],
  ["an encrypted PDF", "a.pdf", encrypted, "UNREADABLE", /lösenord/],
  ["a truncated PDF", "a.pdf", () => typeset("Hej").subarray(0, 2_000), "UNREADABLE", /avhuggen/],
  ["a truncated Word document", "a.docx", () => docx(p("Hej")).subarray(0, 300), "REFUSED", /avhuggen/],
  ["a PDF by the name of Word", "a.docx", () => drawn([TEXT]), "READ", /heter \.docx men är en PDF/],
  ["a picture by the name of PDF", "a.pdf", () => hex("ffd8ffe0"), "REFUSED", /är en bild/],
  ["a program", "a.txt", () => hex("4d5a9000"), "REFUSED", /program/],
  ["a web page", "protokoll.pdf", () => Buffer.from("<!DOCTYPE html><p>404"), "REFUSED", /webbsida/],
  ["an archive of archives", "a.zip", nested, "REFUSED", /arkiv inuti arkivet/],
  ["a ZIP bomb", "a.zip", bombed, "REFUSED", /för stor uppackad/],
  ["a Word document with macros", "a.docx", withMacros, "REFUSED", /makron/],
  ["a Word document that fetches", "a.docx", withReference, "READ", /De hämtas inte/],
  [
    "a PDF with a script",
    "a.pdf",
    () => drawn([TEXT], { catalog: `/OpenAction ${SCRIPT}` }),
    "READ",
    /skript/,
  ],
  ["a PDF with a file in it", "a.pdf", withFile, "READ", /bifogade filer/],
  ["a PDF of very many objects", "a.pdf", manyObjects, "READ", /^$/],
  ["a PDF with invisible text", "a.pdf", hidden, "READ", /osynlig text/],
  ["a scanned page", "a.pdf", () => drawn(["0 0 595 842 re f"]), "READ", /innehåller ingen text/],
  ["a text in another language", "a.txt", () => Buffer.from("The motion is rejected."), "READ", /^$/],
  ["an OpenDocument text", "a.odt", openDocument, "UNREADABLE", /ODF/],
  ["personal data", "a.txt", () => Buffer.from("Ring 850709-9805."), "READ", /ett personnummer/],
];

describe("through the door", () => {
  it.each(CASES)("%s is told of, and the next file is read", async (_, name, make, state, word) => {
    const [file, next] = await reportOn([name, make()], ["nästa.txt", `Läst efter ${_}.`]);
    expect(file?.state).toBe(state);
    expect([file?.problem, ...file!.remarks].filter(Boolean).join(" ")).toMatch(word);
    expect(next?.state).toBe("READ");
    // What was kept waits for somebody, whether it could be read or not.
    expect(file?.parts.filter((part) => part.state === "OPEN")).toHaveLength(state === "REFUSED" ? 0 : 1);
  });

  it("keeps nothing of a name but the name, and shows where in the archive it lay", async () => {
    const archive = zipped([{ name: "../../etc/a\u0007\u202e.txt", content: "En egen text med stig." }]);
    const [file] = await reportOn(["/tmp/..\\Möte.zip", archive]);
    expect(file).toMatchObject({ fileName: "a.txt", folder: "Möte.zip/etc" });
  });
});

function encrypted(): Uint8Array {
  const password = `<${"ab".repeat(32)}>`;
  const dictionary = `<< /Filter /Standard /V 1 /R 2 /O ${password} /U ${password} /P -4 >>`;
  return drawn([TEXT], { objects: [dictionary], trailer: "/Encrypt 10 0 R /ID [<00><00>]" });
}

function nested(): Uint8Array {
  return zipped([{ name: "inre.zip", content: Buffer.from(zipped([{ name: "a.txt", content: "a" }])) }]);
}

function bombed(): Uint8Array {
  return zipped([{ name: "bomb.txt", content: Buffer.alloc(LARGEST_FILE + 1), claims: 10 }]);
}

function withMacros(): Uint8Array {
  return docx(p("Hej"), { "word/vbaProject.bin": "x" });
}

function withReference(): Uint8Array {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate";
  const relation = `<Relationship Id="r1" Type="${type}" Target="http://192.0.2.1/a.dotm" TargetMode="External"/>`;
  const rels = `<Relationships xmlns="x">${relation}</Relationships>`;
  return docx(p("Hej mall"), { "word/_rels/settings.xml.rels": rels });
}

function withFile(): Uint8Array {
  return drawn([TEXT], {
    catalog: "/Names << /EmbeddedFiles << /Names [(a.txt) 10 0 R] >> >>",
    objects: ["<< /Type /Filespec /F (a.txt) /EF << /F 11 0 R >> >>", streamOf("Hej")],
  });
}

function manyObjects(): Uint8Array {
  return drawn([TEXT], { objects: Array.from({ length: 300_000 }, () => "<< >>") });
}

function hidden(): Uint8Array {
  return drawn([`${TEXT} 1 1 1 rg ${line("Motionen bifalls.", 70, 600)}`]);
}

function openDocument(): Uint8Array {
  // The kind of an ODT stands first and is not packed.
  const mimetype = Buffer.from("application/vnd.oasis.opendocument.text");
  return zipSync({ mimetype: [mimetype, { level: 0 }], "content.xml": Buffer.from("<x/>") });
}
