import { longDate, PlainDate } from "@/lib/dates";
import { centralSentences } from "@/lib/papers/content/central-sentences";
import { milestoneSentence } from "@/lib/papers/content/milestones";
import { inQuotes, outcomePhrase, stanceWord, underParagraph } from "@/lib/papers/content/wording";
import type { DecidedItem, OpenMotion, OpenReferral } from "./open-motion";

/**
 * What has emerged so far while the motion was prepared (KL 5:35 second paragraph): a sentence a recorded fact, the
 * earliest first. What a body thinks is said in its own words, as a quotation.
 */
export function emerged({ referrals, items, milestones }: OpenMotion): string[] {
  const facts = [
    // The office's own notes on them are no part of what is reported.
    ...milestones.map(({ kind, occurredOn }) => ({
      on: occurredOn,
      text: milestoneSentence({ kind, occurredOn, note: null }),
    })),
    ...items.map((item) => ({ on: item.heldOn, text: decided(item) })),
    ...referrals.map(asked).flatMap((fact) => fact ?? []),
  ];
  return facts.sort((a, b) => PlainDate.compare(a.on, b.on)).map(({ text }) => text);
}

/** "Socialnämnden den 16 mars 2026, § 12: bordlade ärendet till den 18 maj 2026." */
function decided(item: DecidedItem): string {
  const { body, answersReferral, stance, outcome, tabledToOn, recommittedTo, reason, summary } = item;
  const what = answersReferral
    ? `svar på remissen, ${stanceWord(stance ?? "NONE").toLowerCase()}`
    : outcomePhrase(outcome, body.kind);
  const to = recommittedTo ? ` till ${recommittedTo}` : "";
  const until = tabledToOn ? ` till den ${longDate(tabledToOn)}` : "";
  const why = reason ? ` Skäl: ${inQuotes(reason)}` : "";
  const own = summary ? ` ${inQuotes(shortened(summary))}` : "";
  return `${body.name}${underParagraph(item)}: ${what}${to}${until}.${why}${own}`;
}

/** An answer tells of its own referral. */
function asked({ body, sentOn, dueOn, closedOn, declinedOn }: OpenReferral) {
  if (declinedOn)
    return { on: declinedOn, text: `${body} avstod den ${longDate(declinedOn)} från att svara.` };
  if (closedOn) return null;
  const last = longDate(dueOn);
  return {
    on: sentOn,
    text: `${body} fick motionen på remiss den ${longDate(sentOn)}. Sista svarsdag: ${last}.`,
  };
}

const LONGEST = 500;

/** Long summaries by their most central sentences; where none can be told apart, by their beginning. */
function shortened(summary: string): string {
  const text = summary.replace(/\s+/g, " ").trim();
  if (text.length <= LONGEST) return text;
  const central = centralSentences(text);
  if (central && central.length <= LONGEST) return central;
  const cut = (central || text).slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST - 40)).trimEnd()} […]`;
}
