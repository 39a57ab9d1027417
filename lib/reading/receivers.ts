import { type Block, ofKind } from "./blocks.ts";
import { linesOf } from "./lines.ts";
import type { MinutesFields, Span } from "./types.ts";

const LONGEST = 140;
const MOST = 60;
const NOT_A_RECEIVER =
  /^(?:ordförande|justerande|justerare|sekreterare|protokollet|paragrafen|_{3,}|tjänsteutlåtande|bilaga|expedierad|signatur|(?:den )?\d{4}-\d\d-\d\d|för (?:åtgärd|kännedom)):?(?:\s|$)/iu;

/** Where the decision is sent, line by line; a receiver may be an office, a company, an address or a document. */
export function readDispatch(text: string, blocks: Block[]): Pick<MinutesFields, "dispatchTo"> {
  const found = ofKind(blocks, "dispatch").flatMap(({ span }) => receiversIn(text, span));
  if (found.length === 0) return {};
  return {
    dispatchTo: { value: found.map(({ name }) => name), spans: found.map(({ span }) => span), sure: true },
  };
}

function receiversIn(text: string, { start, end }: Span): { name: string; span: Span }[] {
  const part = text.slice(start, end);
  const found: { name: string; span: Span }[] = [];
  for (const line of linesOf(part)) {
    if (line.text.length > LONGEST || NOT_A_RECEIVER.test(line.text) || found.length >= MOST) break;
    let from = 0;
    const bulleted = /^[-–•*·▪]\s/u.test(line.text);
    for (const piece of bulleted ? line.text.split(/(?<=^|\s)[-–•*·▪]\s+/u) : [line.text]) {
      const name = piece
        .trim()
        .replace(/^[:•·*]\s*/u, "")
        .replace(/(?<!m\.?fl|m\.fl)[.,;]$/u, "")
        .trim();
      const at = name ? line.text.indexOf(name, from) : -1;
      if (at < 0) continue;
      from = at + name.length;
      found.push({ name, span: { start: start + line.start + at, end: start + line.start + from } });
    }
  }
  return found;
}
