import type { Span, VoteCount } from "@/lib/reading/types";
import type { PartReading, Prefill } from "./prefill";
import { runningText } from "./running-text";

/** As many as the form has fields for. */
const PLACES = 3;
const FARTHEST = 1_500;

const SIDE = String.raw`(?:[ -]?röst(?:er)?)?["”]?\s*(?:för|till|=|:|–|-|innebär|betyder|står för)\s+`;
// A full stop ends what is said, but not within "m.fl."; a line may be broken twice.
const LETTER = String.raw`(?:[^\n.;]|(?<=m)\.(?=\s?fl)|(?<=fl)\.(?=[ ,]))`;
const said = (name: string) =>
  String.raw`(?<${name}>${LETTER}{4,200}(?:\n(?![ \t]*["”]?nej|[ \t]*\n)${LETTER}{1,200}){0,2})`;
const YES_AND_NO = new RegExp(
  String.raw`(?<![^\s"”(])ja${SIDE}${said("yes")}[.;,]?\s+["”]?nej${SIDE}${said("no")}`,
  "dgiu",
);

/** The counted votes, and what yes and no stood for where the text before each says it. */
export function votePrefill({ fields, text }: PartReading): Prefill {
  const { votes } = fields;
  if (!votes || votes.value.length > PLACES || votes.value.length !== votes.spans.length) return {};
  return Object.assign(
    {},
    ...votes.value.map((count, index) => {
      const span = votes.spans[index]!;
      const start = Math.max(votes.spans[index - 1]?.end ?? 0, span.start - FARTHEST);
      const meant = meaning(text, { start, end: span.start }, index + 1);
      return { ...counts(count, span, index + 1, votes.sure), ...meant };
    }),
  );
}

const counts = (count: VoteCount, span: Span, place: number, sure: boolean): Prefill =>
  Object.fromEntries(
    (["yes", "no", "abstain", "absent"] as const)
      .filter((name) => name === "yes" || name === "no" || count[name] > 0)
      .map((name) => [`${name}-${place}`, { value: String(count[name]), spans: [span], sure }]),
  );

/**
 * Ja may stand for rejection: the words are copied, never interpreted. A guess, since the question may be
 * another one's; who voted how ("Ja: Eva Ek (S)") is none at all.
 */
function meaning(text: string, { start, end }: Span, place: number): Prefill {
  const found = [...text.slice(start, end).matchAll(YES_AND_NO)].at(-1)?.indices?.groups;
  if (!found?.yes || !found.no) return {};
  const [yes, no] = [found.yes, found.no].map(([from, to]) => {
    const span = { start: start + from, end: start + to };
    return { value: bare(text.slice(span.start, span.end)), spans: [span], sure: false };
  });
  if (!yes?.value || !no?.value || /\(/.test(yes.value + no.value)) return {};
  return { [`yesMeans-${place}`]: yes, [`noMeans-${place}`]: no };
}

const bare = (printed: string) =>
  runningText(printed)
    .replace(/\n/g, " ")
    .replace(/(?:\s+(?:och|samt|medan)|[\s”",])+$/iu, "");
