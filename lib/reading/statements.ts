import { matchesOf } from "./matches.ts";
import { findParties } from "./parties.ts";
import { findPeople, type Person } from "./people.ts";
import type { Span } from "./types.ts";

export type Statement = Person & { span: Span };

export const PROPOSES = /(?<!\p{L})(?:yrka[rd]e?|föreslog|instämmer|instämde|biträder|biträdde)(?!\p{L})/u;
export const RESERVES =
  /(?<!\p{L})(?:reservera[rd]e? sig|anmäl(?:er|de) (?:en )?reservation|lämna[rd]e? (?:en )?reservation)/u;
export const NOTES =
  /(?<!\p{L})(?:anteckna[rd]e? (?:som (?:ett )?(?:särskilt )?yttrande|till protokollet|en )|(?:lämna|avge|avgav|anmäl)\p{L}* (?:en |ett )?(?:protokollsanteckning|särskilt yttrande|anteckning))/u;

/** Who does what the verb says, one sentence at a time: those named before it, or the parties "from" which they come. */
export function whoDoes(verb: RegExp, text: string): Statement[] {
  const found: Statement[] = [];
  for (const sentence of matchesOf(/\S(?:[^\n\f.]|\.(?!\s+\p{Lu}|\s*[\n\f]|$)|\n(?![ \t]*\n))*/gu, text)) {
    const at = verb.exec(sentence[0])?.index;
    if (at === undefined) continue;
    const subject = sentence[0].slice(0, at);
    const people = findPeople(subject);
    const named = people.length > 0 ? people : partiesOf(subject);
    for (const { name, party, span } of named) {
      if (found.some((other) => other.name === name && other.party === party)) continue;
      found.push({
        name,
        party,
        span: { start: sentence.index + span.start, end: sentence.index + span.end },
      });
    }
  }
  return found;
}

function partiesOf(subject: string): Statement[] {
  const group = /(?:från|för|gruppen|Gruppen)\s+(?<parties>[^.]{1,120}?)\s*$/u.exec(subject);
  const printed = group?.groups?.parties ?? subject.trim();
  const at = subject.indexOf(printed);
  return findParties(printed).map(({ party, span }) => ({
    name: null,
    party,
    span: { start: at + span.start, end: at + span.end },
  }));
}
