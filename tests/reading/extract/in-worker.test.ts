import { expect, test, vi } from "vitest";
import { extractInWorker } from "@/lib/reading/extract/in-worker";
import { drawn, line, packedStream, typeset, written } from "./make-pdf";

vi.setConfig({ testTimeout: 60_000 });
const PLENTY = { milliseconds: 60_000, megabytes: 512 };

/** A page of which the drawing unpacks to this many bytes. */
function bomb(size: number, pattern: string): Uint8Array {
  return written(
    new Map([
      [1, "<< /Type /Catalog /Pages 2 0 R >>"],
      [2, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>"],
      [4, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R >>"],
      [5, packedStream(Buffer.alloc(size, pattern))],
    ]),
    "",
  );
}

test("reads in a thread, telling of each page, while this one goes on", async () => {
  const pages = Array.from({ length: 60 }, (_, at) => `§ ${at + 1}\n\n#lorem(300)`).join("#pagebreak()\n");
  const progress: [number, number][] = [];
  let turns = 0;
  const going = setInterval(() => (turns += 1), 1);
  const { pageStarts, text } = await extractInWorker(typeset(pages), "protokoll.pdf", {
    onProgress: (...step) => progress.push(step),
  });
  clearInterval(going);
  expect(pageStarts).toHaveLength(60);
  expect(text).toMatch(/^§ 1\n/);
  expect(progress).toEqual(pageStarts.map((_, at) => [at + 1, 60]));
  expect(turns).toBeGreaterThan(5);
});

test("what the reader refuses is refused here too", async () => {
  await expect(extractInWorker(new Uint8Array(), "tom.pdf")).rejects.toMatchObject({
    name: "Unreadable",
    message: "”tom.pdf” är tom.",
  });
});

test("a file that takes too much memory is given up, and the next one is read", async () => {
  const over = extractInWorker(
    bomb(100e6, "q 1 0 0 1 0 0 cm "),
    "bomb.pdf",
    {},
    { ...PLENTY, megabytes: 100 },
  );
  const next = extractInWorker(drawn([line("Hej", 70, 700)]), "a.pdf");
  await expect(over).rejects.toMatchObject({ name: "Unreadable", message: expect.stringContaining("minne") });
  expect((await next).text).toBe("Hej");
});

test("a file that takes too long is given up, and the next one is read", async () => {
  const over = extractInWorker(bomb(20e6, "0 0 m 1 1 l S "), "lång.pdf", {}, { ...PLENTY, milliseconds: 30 });
  const next = extractInWorker(drawn([line("Hej", 70, 700)]), "a.pdf");
  await expect(over).rejects.toMatchObject({
    name: "Unreadable",
    message: expect.stringContaining("lång tid"),
  });
  expect((await next).text).toBe("Hej");
});
