import { matchesOf } from "./matches.ts";
import type { Span } from "./types.ts";

export type DispatchLine = { text: string; span: Span };

// Two may sign beside each other.
const NAME = String.raw`\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,3}`;
const NAME_ALONE = new RegExp(`^${NAME}(?:(?:\\t| {3,})${NAME})?$`, "u");
const OFFICE =
  /(?:chef|direktör|sekreterare|handläggare|utredare|strateg|ordförande|justerare|samordnare|jurist|ekonom)\b/iu;
// A page's foot, where it has not been taken away: its number, an address, a telephone, a web site.
const FOOT =
  /^(?:sida )?\d+\s?(?:\(\d+\)|av \d+)|^\d{3} ?\d\d\s|(?:^|\s)(?:tel|telefon|tfn|postadress|besöksadress)\b|www\./iu;
const MOST_LINES = 25;
const LONGEST_LINE = 120;

/** The receivers of a decision, line by line, until the text goes over to something else or somebody signs. */
export function dispatchLines(text: string, { start, end }: Span): DispatchLine[] {
  const lines = matchesOf(/\S[^\n\f]*/gu, text.slice(start, end)).slice(0, MOST_LINES);
  const found: DispatchLine[] = [];
  for (const [index, line] of lines.entries()) {
    const printed = line[0].trimEnd();
    const receiver = printed.replace(/^[-–•*·]\s*/u, "");
    const next = lines[index + 1]?.[0] ?? "";
    const signs = NAME_ALONE.test(receiver) && OFFICE.test(next) && !OFFICE.test(receiver);
    if (
      signs ||
      FOOT.test(printed) ||
      printed.length > LONGEST_LINE ||
      /[.!?]$/.test(printed.replace(/\bm\.?fl\.$/, ""))
    )
      break;
    const from = start + line.index + printed.length - receiver.length;
    found.push({
      text: receiver.replace(/[,;]$/, ""),
      span: { start: from, end: start + line.index + printed.length },
    });
  }
  return found;
}
