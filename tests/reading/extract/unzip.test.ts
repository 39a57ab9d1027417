import { expect, test } from "vitest";
import { isZipOfDocuments, unzip } from "@/lib/reading/extract/unzip";
import { docx, p, zipped } from "./make-zip";

const MEGABYTE = 1024 * 1024;
const contents = (archive: Uint8Array) =>
  Array.from(unzip(archive), (file) =>
    "bytes" in file ? [file.fileName, Buffer.from(file.bytes).toString()] : [file.fileName, file],
  );

test("the files of an archive, without their folders and without what desktops add", () => {
  const archive = zipped([
    { name: "Nämnder/", content: "" },
    { name: "Nämnder/§ 12.txt", content: "avslås", flags: 1 << 11 },
    { name: "../../etc/passwd\u0007.txt", content: "stig" },
    { name: "C:\\Temp\\svar.txt", content: "svar" },
    { name: "__MACOSX/._svar.txt", content: "x" },
    { name: "Nämnder/Thumbs.db", content: "x" },
  ]);
  expect(isZipOfDocuments(archive)).toBe(true);
  expect(contents(archive)).toEqual([
    ["§ 12.txt", "avslås"],
    ["passwd.txt", "stig"],
    ["svar.txt", "svar"],
  ]);
});

test("names as Windows packs them", () => {
  const name = Buffer.from([0x53, 0x6b, 0x94, 0x76, 0x64, 0x65, 0x2e, 0x74, 0x78, 0x74]);
  expect(contents(zipped([{ name, content: "" }]))[0]![0]).toBe("Skövde.txt");
});

test("a Word document is not taken apart", () => {
  expect(isZipOfDocuments(docx(p("Hej")))).toBe(false);
  expect(isZipOfDocuments(Buffer.from("PK är inget arkiv, fast det börjar så"))).toBe(false);
});

test("a file that cannot be taken is named with its problem and the rest go on", () => {
  const bomb = Buffer.alloc(30 * MEGABYTE);
  const archive = zipped([
    { name: "bomb.txt", content: bomb },
    { name: "lögn.txt", content: bomb, claims: 10, flags: 1 << 11 },
    { name: "arkiv.zip", content: Buffer.from(zipped([{ name: "a.txt", content: "a" }])) },
    { name: "hemlig.txt", content: "x", flags: 1 },
    { name: "svar.docx", content: Buffer.from(docx(p("Hej"))) },
    { name: "hel.txt", content: "Hej" },
  ]);
  const problems = Array.from(unzip(archive), (file) => ("problem" in file ? file.problem : "taken"));
  expect(problems).toEqual([
    expect.stringContaining("för stor uppackad"),
    expect.stringContaining("för stor uppackad"),
    expect.stringContaining("arkiv inuti arkivet"),
    expect.stringContaining("lösenord"),
    "taken",
    "taken",
  ]);
});

test("all files together have a limit too", () => {
  const files = Array.from({ length: 12 }, (_, at) => ({
    name: `${at}.txt`,
    content: Buffer.alloc(24 * MEGABYTE),
  }));
  const taken = Array.from(unzip(zipped(files)), (file) => "bytes" in file);
  expect(taken).toEqual([...Array(10).fill(true), false, false]);
});

test("an archive that is empty, damaged or of too many files is refused as a whole", () => {
  const many = zipped(Array.from({ length: 501 }, (_, at) => ({ name: `${at}.txt`, content: "" })));
  const cut = zipped([{ name: "a.txt", content: "a" }]).subarray(0, 50);
  expect(() => contents(many)).toThrow("501 filer");
  expect(() => contents(cut)).toThrow("skadad eller avhuggen");
  expect(() => contents(zipped([]))).toThrow("tomt");
});
