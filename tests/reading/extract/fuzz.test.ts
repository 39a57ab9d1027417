import { expect, test } from "vitest";
import { extract } from "@/lib/reading/extract/extract";
import { extractInWorker } from "@/lib/reading/extract/in-worker";
import { Unreadable } from "@/lib/reading/extract/unreadable";
import { unzip } from "@/lib/reading/extract/unzip";
import { drawn, line, streamOf, typeset } from "./make-pdf";
import { docx, p, zipped } from "./make-zip";

/** The machine may be doing other things too; a change that makes a reader hang meets its own limit first. */
const TIME = 180_000;

const list = (text: string) => p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
  <w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

test.each<[name: string, times: number, make: () => Uint8Array]>([
  [
    "minutes.pdf",
    250,
    () =>
      typeset(
        "= § 12 Svar på motion\n#lorem(80)\n#table(columns: 3, [Anna Ek (S)], [X], [], [Bo Al], [], [X])",
      ),
  ],
  ["columns.pdf", 150, () => typeset("#columns(2)[#lorem(300)] #place(top, rotate(-90deg)[Signerat])")],
  ["hand.pdf", 1_000, byHand],
  ["utdrag.docx", 1_000, () => docx(`${list("avslå")}${p("Ja")}`, { "word/numbering.xml": NUMBERING })],
])("%s, changed in %i ways, is read or refused in time", { timeout: TIME }, async (name, times, make) => {
  const sound = make();
  const chance = chanceFrom(name.length);
  for (let n = 0; n < times; n += 1) {
    const changed = mutated(sound, chance);
    const outcome = await extractInWorker(changed, name).then(
      ({ text, pageStarts }) => text.split("\f").length === pageStarts.length,
      (error) => error instanceof Unreadable && !/tid|minne/.test(error.message),
    );
    expect(outcome, `change ${n}`).toBe(true);
  }
});

/** Nothing in it is packed, so that changes reach what is drawn, the fonts, the layers and the annotations. */
function byHand(): Uint8Array {
  const form = "/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 3 0 R >> >>";
  const content = `0 0 1 rg 60 690 99 20 re f ${line("Beslut", 70, 700, "1 g")} q 2 0 0 2 0 0 cm /X Do Q
    /OC /L BDC [(Motionen) -300 (avslås)] TJ EMC ${line("Yrkande", 70, 600, "3 Tr 20 Tw 3 Tc 80 Tz 4 Ts")} /G gs`;
  return drawn([content, content], {
    page: "/Annots [12 0 R] /Rotate 90",
    resources: "/XObject << /X 10 0 R >> /Properties << /L 11 0 R >> /ExtGState << /G << /ca 0.5 >> >>",
    catalog:
      "/OCProperties << /OCGs [11 0 R] /D << /OFF [11 0 R] >> >> /OpenAction << /S /JavaScript /JS (a) >>",
    objects: [
      streamOf(line("Inkom", 0, 5), form),
      "<< /Type /OCG /Name (L) >>",
      "<< /Type /Annot /Subtype /Stamp /Rect [300 780 500 800] /AP << /N 10 0 R >> /F 4 >>",
    ],
  });
}

/** Changes within the packed parts are mostly found by their check sums; these reach what is read from them. */
test("Word's XML, changed in 1,000 ways before it is packed, is read or refused", {
  timeout: TIME,
}, async () => {
  const chance = chanceFrom(7);
  const body = Buffer.from(
    `${list("avslå")}<w:tbl><w:tr><w:tc>${p("Ja")}</w:tc></w:tr></w:tbl>${p("Vid protokollet")}`,
  );
  for (let n = 0; n < 1_000; n += 1) {
    const changed = docx(Buffer.from(mutated(body, chance)).toString("latin1"));
    await extract(changed, "a.docx").catch((error) => expect(error).toBeInstanceOf(Unreadable));
  }
});

test("an archive, changed in 2,000 ways, gives its files or is refused", { timeout: TIME }, () => {
  const chance = chanceFrom(11);
  const sound = zipped(
    ["a.txt", "b/c.txt", "d.txt"].map((name) => ({ name, content: `Text i ${name}`.repeat(20) })),
  );
  for (let n = 0; n < 2_000; n += 1) {
    try {
      for (const file of unzip(mutated(sound, chance))) expect(file.fileName).not.toMatch(/[/\\]/);
    } catch (error) {
      expect(error).toBeInstanceOf(Unreadable);
    }
  }
});

/** Bytes turned, cut out, doubled, swapped for numbers at their limits, or the rest cut off. */
function mutated(sound: Uint8Array, chance: () => number): Uint8Array {
  let bytes = Buffer.from(sound);
  const somewhere = () => Math.floor(chance() * bytes.length);
  for (let changes = 1 + Math.floor(chance() * 8); changes > 0; changes -= 1) {
    if (bytes.length === 0) break;
    const at = somewhere();
    const length = Math.floor(chance() * 40);
    const kinds = [
      () => bytes.fill(Math.floor(chance() * 256), at, at + 1),
      () => bytes.fill(LIMITS[Math.floor(chance() * LIMITS.length)]!, at, Math.min(at + 4, bytes.length)),
      () => (bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])),
      () => (bytes = Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)])),
      () => bytes.copyWithin(at, somewhere(), somewhere() + length),
      () => (bytes = chance() < 0.2 ? bytes.subarray(0, at) : bytes),
    ];
    kinds[Math.floor(chance() * kinds.length)]!();
  }
  return bytes;
}

const LIMITS = ["9999", "-1 ", "0", "\xff\xff\xff\xff", "\x00\x00\x00\x80", "<<<<", "]]>>", "R 0"];

/** The same row of chances at every run. */
function chanceFrom(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x5bd1e995);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
