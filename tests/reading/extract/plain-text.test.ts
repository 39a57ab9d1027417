import { expect, test } from "vitest";
import { extract } from "@/lib/reading/extract/extract";

const TEXT = "§ 12 Svar på motion\nÄrendet återremitteras – överläggning";
const read = (bytes: Uint8Array) => extract(bytes, "protokoll.txt");

test.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`)],
  ["UTF-16, low byte first", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
  ["UTF-16, high byte first", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
  ["Windows-1252", Buffer.from(TEXT.replace("–", "\u0096"), "latin1")],
  ["line ends of Windows", Buffer.from(TEXT.replaceAll("\n", "\r\n"))],
  ["line ends of old Macs", Buffer.from(TEXT.replaceAll("\n", "\r"))],
])("%s", async (_, bytes) => {
  expect(await read(bytes)).toEqual({ kind: "text", text: TEXT, pageStarts: [0], warnings: [] });
});

test("form feeds are pages, and offsets are those of the file", async () => {
  const text = `Sida\u00a01\f\fSida 3 (C\u0327 är ett tecken)`;
  expect(await read(Buffer.from("Sida 1\f\fSida 3\n"))).toMatchObject({
    text: "Sida 1\f\fSida 3\n",
    pageStarts: [0, 7, 8],
  });
  expect((await read(Buffer.from(text))).text.indexOf("Sida 3")).toBe(text.indexOf("Sida 3"));
});

test("a file of spaces holds no text", async () => {
  expect((await read(Buffer.from(" \n "))).warnings).toEqual(["Filen innehåller ingen text."]);
});
