import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { Refusal } from "@/lib/errors";
import { download } from "@/lib/files/download";
import { plainFolder, plainName } from "@/lib/files/plain-name";
import { readUploads } from "@/lib/files/upload";
import { openDropped } from "@/lib/intake/open-dropped";

const SCRIPT = "<script>alert(document.cookie)</script>";
const HTML = `<!doctype html><title>Svar</title>${SCRIPT}`;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><text>Svar</text></svg>`;
const PDF =
  "%PDF-1.7\n1 0 obj\n<< /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>\nendobj\n%%EOF\n";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const MACRO = zipSync({
  "[Content_Types].xml": strToU8(
    `<Types><Override ContentType="${WORD}" PartName="/word/document.xml"/></Types>`,
  ),
  "word/document.xml": strToU8("<w:document/>"),
  "word/vbaProject.bin": strToU8("Auto_Open"),
});

const BASIC = zipSync({
  mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
  "content.xml": strToU8("<office:document-content/>"),
  "Basic/Standard/Module1.xml": strToU8("Sub AutoOpen"),
});

const upload = async (name: string, content: BlobPart) => {
  const [sent] = await readUploads([new File([content], name)], "documents");
  return sent!;
};
const refused = (name: string, content: BlobPart) => expect(upload(name, content)).rejects.toThrow(Refusal);
const dropped = (path: string, content: Uint8Array) =>
  Array.fromAsync(openDropped({ path, bytes: new Uint8Array(content) }));

/** What a browser makes of it, by its headers. */
function asSent(file: { fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }) {
  const { headers } = download(file, ["application/pdf"]);
  return {
    type: headers.get("content-type"),
    how: headers.get("content-disposition")?.split(";")[0],
    sniffs: headers.get("x-content-type-options") !== "nosniff",
    runs: !headers.get("content-security-policy")?.startsWith("sandbox; default-src 'none'"),
    kept: headers.get("cache-control"),
  };
}

const HARMLESS = { how: "attachment", sniffs: false, runs: false, kept: "private, no-store" };

describe("a file that is made to attack whoever opens it", () => {
  it.each([
    ["a web page called PDF", "svar.pdf", HTML],
    ["a web page", "svar.html", HTML],
    ["a picture that runs", "svar.svg", SVG],
  ])("is saved as text and never shown as what it is: %s", async (_, name, content) => {
    const file = await upload(name, content);
    expect(asSent(file)).toEqual({ ...HARMLESS, type: "text/plain; charset=utf-8" });
  });

  it("is a PDF if it begins as one, whatever else it is, and opens in a sandbox", async () => {
    for (const polyglot of [`${PDF}${HTML}`, `%PDF-1.7\n${HTML}\n%%EOF`]) {
      const file = await upload("svar.html", polyglot);
      expect(asSent(file)).toEqual({ ...HARMLESS, how: "inline", type: "application/pdf" });
    }
  });

  it("is a PDF in the inbox too where a page stands before it, and no page", async () => {
    const [file] = await dropped("svar.html", strToU8(`${HTML}\n${PDF}`));
    if (!file || !("bytes" in file)) throw new Error("It was refused.");
    expect(asSent(file)).toMatchObject({ type: "application/pdf", sniffs: false, runs: false });
  });

  it("is refused where it is a program, a script in an archive, a macro or a picture", async () => {
    await refused("svar.docx", new Uint8Array([0x4d, 0x5a, 0x90, 0]));
    await refused("svar.docx", MACRO);
    await refused("svar.odt", BASIC);
    await refused("svar.docx", zipSync({ "index.html": strToU8(HTML) }));
    await refused("svar.pdf", strToU8("GIF89a\u0001\u0000\u0001\u0000/*<script>*/"));
    const [macro] = await dropped("svar.docx", MACRO);
    expect(macro).toMatchObject({ problem: expect.stringContaining("makron") });
  });

  it("is sent as bytes where nobody knows any longer what it is", () => {
    const old = {
      fileName: "x.html",
      mediaType: "text/html",
      bytes: strToU8(HTML) as Uint8Array<ArrayBuffer>,
    };
    expect(asSent(old)).toEqual({ ...HARMLESS, type: "application/octet-stream" });
  });
});

describe("a name that is made to attack", () => {
  it.each([
    ["../../etc/passwd", "passwd"],
    ["..\\..\\windows\\system.ini", "system.ini"],
    ["/etc/cron.d/x.pdf", "x.pdf"],
    ["a\u0000.pdf", "a.pdf"],
    ["svar\r\nSet-Cookie: a=b.pdf", "svarSet-Cookie: a=b.pdf"],
    ["\u202efdp.exe", "fdp.exe"],
    ["..", ".."],
    ["", "namnl\u00f6s"],
  ])("names a file and no place: %j", async (name, plain) => {
    expect(plainName(name)).toBe(plain);
    expect((await upload(name || "x", "Hej!")).fileName).toBe(plainName(name || "x"));
  });

  it("shows no folder outside the archive, in the inbox", async () => {
    expect(plainFolder("../../etc/./passwd")).toBe("etc");
    const archive = zipSync({ "../../../tmp/svar.txt": strToU8("Hej!") });
    expect(await dropped("../a.zip", archive)).toMatchObject([{ fileName: "svar.txt", folder: "a.zip/tmp" }]);
  });

  it.each([
    `${SCRIPT}.txt`,
    `"><img src=x onerror=alert(1)>.txt`,
    `a"; filename="b.html`,
    "a\r\nX-Injected: 1.txt",
    "Åäö – \u{1f600}.txt",
    `${"a".repeat(5_000)}.txt`,
  ])("forges no header: %j", async (name) => {
    const file = await upload(name, "Hej!");
    const { headers } = download(file, []);
    expect(headers.get("x-injected")).toBeNull();
    expect(headers.get("content-disposition")).toMatch(
      /^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[\w.!~*%-]*$/,
    );
  });
});
