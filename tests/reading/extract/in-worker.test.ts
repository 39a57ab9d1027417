import { expect, test, vi } from "vitest";
import { extractInWorker, readInWorker } from "@/lib/reading/extract/in-worker";
import { bomb, drawn, line, typeset } from "./make-pdf";

vi.setConfig({ testTimeout: 60_000 });
const PLENTY = { milliseconds: 60_000, megabytes: 512 };

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

test("fields and personal data are read in the thread too, with places in the text", async () => {
  const document = "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nRing Eva, 850709-9805.";
  const { text, readings, personalData } = await readInWorker(Buffer.from(document), "svar.txt");
  expect(readings).toHaveLength(1);
  const title = readings[0]?.fields.title?.spans[0];
  expect(text.slice(title?.start, title?.end)).toBe("Svar på motion om bänkar");
  expect(personalData.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ["personnummer", "850709-9805"],
  ]);
  expect(await extractInWorker(Buffer.from(document), "svar.txt")).toMatchObject({ readings: [] });
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
