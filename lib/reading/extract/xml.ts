import { Unreadable } from "./unreadable.ts";

export type Token =
  | { kind: "open"; name: string; attributes: string; isEmpty: boolean }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string };

/**
 * Reads what Word writes: no entities but the five, no document type. An XML library would resolve what a
 * hostile document declares, or build a tree of all of it.
 */
export function* tokensOf(xml: string): Generator<Token> {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf("<", at);
    const text = xml.slice(at, start === -1 ? xml.length : start);
    if (text) yield { kind: "text", text: unescaped(text) };
    if (start === -1) return;
    if (xml.startsWith("<!DOCTYPE", start))
      throw new Unreadable("Filen är inte ett Word-dokument som går att läsa.");
    const [opening, closing] = xml.startsWith("<!--", start) ? ["<!--", "-->"] : ["<", ">"];
    const end = xml.indexOf(closing, start + opening.length);
    if (end === -1) return;
    at = end + closing.length;
    if (opening !== "<" || xml[start + 1] === "?") continue;
    if (xml[start + 1] === "/") yield { kind: "close", name: xml.slice(start + 2, end).trim() };
    else yield opened(xml.slice(start + 1, end));
  }
}

function opened(tag: string): Token {
  const isEmpty = tag.endsWith("/");
  const name = /^[^\s/]*/.exec(tag)![0];
  return { kind: "open", name, attributes: tag.slice(name.length), isEmpty };
}

export function attribute(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return value ? unescaped(value[1] ?? value[2] ?? "") : undefined;
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescaped = (text: string) =>
  text.includes("&")
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
        if (name) return NAMED[name] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : "";
      })
    : text;
