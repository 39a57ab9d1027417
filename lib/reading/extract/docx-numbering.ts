import { attribute, tokensOf } from "./xml.ts";

type Level = { start: number; format: string; text: string };
type Lists = Map<string, Map<number, Level>>;

export type Numbering = {
  /** The label of the next paragraph of this list and level, or of one with this style; "" for none. */
  next(list: string | undefined, level: number | undefined, style: string | undefined): string;
};

const DEEPEST = 9;

/** Numbers are not in Word's text: it counts them anew each time it shows the document, and so do we. */
export function numberingOf(numberingXml: string, stylesXml: string): Numbering {
  const { lists, abstractOf } = readLists(numberingXml);
  const styles = readStyles(stylesXml);
  const counters = new Map<string, number[]>();
  return {
    next(givenList, givenLevel, style) {
      const ofStyle = style === undefined ? undefined : styles.get(style);
      const list = givenList ?? ofStyle?.list;
      const level = Math.min(givenLevel ?? ofStyle?.level ?? 0, DEEPEST - 1);
      const levels = list === undefined ? undefined : lists.get(list);
      const shown = levels?.get(level);
      if (!list || !levels || !shown) return "";
      // Lists made from the same definition go on counting, unless the list says where it starts.
      const key = abstractOf.get(list) ?? list;
      const counts = counters.get(key) ?? [];
      counters.set(key, counts);
      counts[level] = (counts[level] ?? shown.start - 1) + 1;
      counts.length = level + 1;
      return label(levels, level, counts);
    },
  };
}

function label(levels: Map<number, Level>, level: number, counts: number[]): string {
  const { format, text } = levels.get(level)!;
  if (format === "bullet") return "•";
  if (format === "none") return "";
  return text.replace(/%(\d)/g, (_, digit) => {
    const at = Number(digit) - 1;
    const { format = "decimal", start = 1 } = levels.get(at) ?? {};
    return written(counts[at] ?? start, format);
  });
}

function written(count: number, format: string): string {
  const lower = format.startsWith("lower");
  const cased = (text: string) => (lower ? text : text.toUpperCase());
  if (format.endsWith("Letter")) {
    return cased(String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(Math.min(count, 260) / 26)));
  }
  return format.endsWith("Roman") ? cased(roman(count)) : String(count);
}

const ROMAN: [number, string][] = [
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(count: number): string {
  if (count < 1 || count > 89) return String(count);
  const [value, letters] = ROMAN.find(([worth]) => worth <= count)!;
  return letters + (count > value ? roman(count - value) : "");
}

function readLists(xml: string): { lists: Lists; abstractOf: Map<string, string> } {
  const abstracts: Lists = new Map();
  const lists: Lists = new Map();
  const abstractOf = new Map<string, string>();
  let levels: Map<number, Level> = new Map();
  let list = "";
  let at = 0;
  for (const token of tokensOf(xml)) {
    if (token.kind !== "open") continue;
    const value = attribute(token.attributes, "w:val") ?? "";
    switch (token.name) {
      case "w:abstractNum":
        levels = new Map();
        abstracts.set(attribute(token.attributes, "w:abstractNumId") ?? "", levels);
        break;
      case "w:num":
        list = attribute(token.attributes, "w:numId") ?? "";
        break;
      case "w:abstractNumId":
        levels = new Map(Array.from(abstracts.get(value) ?? [], ([depth, level]) => [depth, { ...level }]));
        lists.set(list, levels);
        abstractOf.set(list, `abstract ${value}`);
        break;
      case "w:lvl":
      case "w:lvlOverride":
        at = Number(attribute(token.attributes, "w:ilvl") ?? 0);
        if (token.name === "w:lvl") levels.set(at, { start: 1, format: "decimal", text: "" });
        break;
      case "w:startOverride":
        abstractOf.delete(list);
        Object.assign(levels.get(at) ?? {}, { start: Number(value) });
        break;
      case "w:start":
        Object.assign(levels.get(at) ?? {}, { start: Number(value) });
        break;
      case "w:numFmt":
        Object.assign(levels.get(at) ?? {}, { format: value });
        break;
      case "w:lvlText":
        Object.assign(levels.get(at) ?? {}, { text: value });
        break;
    }
  }
  return { lists, abstractOf };
}

function readStyles(xml: string): Map<string, { list?: string; level?: number }> {
  const own = new Map<string, { list?: string; level?: number; basedOn?: string }>();
  let style: { list?: string; level?: number; basedOn?: string } = {};
  for (const token of tokensOf(xml)) {
    if (token.kind !== "open") continue;
    const value = attribute(token.attributes, "w:val");
    if (token.name === "w:style") {
      style = {};
      own.set(attribute(token.attributes, "w:styleId") ?? "", style);
    }
    if (token.name === "w:basedOn") style.basedOn = value;
    if (token.name === "w:numId") style.list = value;
    if (token.name === "w:ilvl") style.level = Number(value);
  }
  const inherited = (name: string, depth = 0): { list?: string; level?: number } => {
    const found = own.get(name);
    if (!found || depth > DEEPEST) return {};
    return { ...(found.basedOn ? inherited(found.basedOn, depth + 1) : {}), ...found };
  };
  return new Map(Array.from(own.keys(), (name) => [name, inherited(name)]));
}
