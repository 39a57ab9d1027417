import { describe, expect, it } from "vitest";
import { type Marked, markedText, type Piece } from "@/lib/review/marks";
import { paneOf } from "@/lib/review/pane";

const TEXT = "Nämnden avslår motionen. Eva Ek (S) reserverar sig.";
const whole = { start: 0, end: TEXT.length };
const place = (field: string, ...spans: [number, number][]) => ({
  field,
  personal: null,
  spans: spans.map(([start, end]) => ({ start, end })),
});

const plain = (pieces: Piece[]): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : plain(piece.pieces))).join("");
const marks = (pieces: Piece[]): Marked[] =>
  pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece, ...marks(piece.pieces)]));
const words = (pieces: Piece[], field: string) =>
  marks(pieces)
    .filter((mark) => mark.field === field)
    .map((mark) => plain(mark.pieces));

describe("marked text", () => {
  it("is the text unchanged, with each field's words marked", () => {
    const pieces = markedText(TEXT, whole, [place("decision", [0, 24]), place("who", [25, 35])]);
    expect(plain(pieces)).toBe(TEXT);
    expect(words(pieces, "decision")).toEqual(["Nämnden avslår motionen."]);
    expect(words(pieces, "who")).toEqual(["Eva Ek (S)"]);
  });

  it("marks one within another, and what only partly overlaps in two pieces", () => {
    const pieces = markedText(TEXT, whole, [place("a", [0, 14]), place("b", [8, 24]), place("c", [8, 14])]);
    expect(plain(pieces)).toBe(TEXT);
    expect(words(pieces, "a")).toEqual(["Nämnden avslår"]);
    expect(words(pieces, "b")).toEqual(["avslår", " motionen."]);
    expect(words(pieces, "c")).toEqual(["avslår"]);
    expect(marks(pieces).filter(({ field, first }) => field === "b" && first)).toHaveLength(1);
  });

  it("leads to the first words of a field alone", () => {
    const pieces = markedText(TEXT, whole, [place("a", [0, 7], [25, 31])]);
    expect(marks(pieces).map(({ first }) => first)).toEqual([true, false]);
  });

  it("holds for any spans whatever", () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 300; round += 1) {
      const places = Array.from({ length: 8 }, (_, index) => {
        const start = random(TEXT.length);
        return place(`f${index}`, [start, start + random(20)]);
      });
      expect(plain(markedText(TEXT, whole, places))).toBe(TEXT);
    }
  });
});

describe("the document beside the form", () => {
  const MINUTES = `Socialnämnden 2025-04-15\n\n${"Annat. ".repeat(20)}\n§ 12 Beslut. Ring 08-123 456 78.\n`;
  const start = MINUTES.indexOf("§ 12");
  const date = { value: "2025-04-15", spans: [{ start: 14, end: 24 }], sure: true };

  it("shows one § of many alone, with the line of the head that was read", () => {
    const pane = paneOf(MINUTES, { start, end: MINUTES.length, parts: 9 }, { meetingOn: date });
    expect(plain(pane.text)).toBe("§ 12 Beslut. Ring 08-123 456 78.");
    expect(pane.head.map(plain)).toEqual(["Socialnämnden 2025-04-15"]);
    expect(words(pane.head[0]!, "meetingOn")).toEqual(["2025-04-15"]);
  });

  it("shows a document that is alone in its file whole", () => {
    const pane = paneOf(MINUTES, { start, end: MINUTES.length, parts: 1 }, { meetingOn: date });
    expect(plain(pane.text)).toBe(MINUTES.trim());
    expect(pane.head).toEqual([]);
  });

  it("points out what may be a private person's", () => {
    const pane = paneOf(MINUTES, { start, end: MINUTES.length, parts: 9 }, {});
    expect(pane.personal).toEqual(["1\u00a0telefonnummer"]);
    expect(marks(pane.text).map(({ personal }) => personal)).toEqual(["telefon"]);
  });

  it("says that it is cut short, and is never longer than a page can show", () => {
    const long = "ord ".repeat(100_000);
    const pane = paneOf(long, { start: 0, end: long.length, parts: 1 }, {});
    expect(pane.cutShort).toBe(true);
    expect(plain(pane.text).length).toBeLessThanOrEqual(150_000);
  });
});
