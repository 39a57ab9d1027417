import type { Outcome } from "@/lib/db/generated/enums";

/**
 * What the words of a decision or of a voteringsproposition mean for the motion, where they say it
 * plainly. Only ever used to ask a person to look again: an outcome is never inferred.
 */

type Reading = { text: string | null; board: Outcome | null };

const SAYS: [RegExp, Outcome][] = [
  [/återremi/i, "RECOMMITTED"],
  [/bordlägg|bordläggs/i, "TABLED"],
  [/avslag på motionen|avslå(?:r|s)? motionen|motionen avslås/i, "REJECTED"],
  [/bifall till motionen|bif(?:alla|aller|alles|öll) motionen|motionen bifall(?:s|es)/i, "APPROVED"],
  [/motionen (?:ska )?(?:anses|är) besvarad|anse motionen besvarad/i, "DEEMED_ANSWERED"],
];

const BOARDS_PROPOSAL = /\b(?:kommun)?styrelsens förslag|\bks förslag/i;

/** Null where the words leave it open. "Kommunstyrelsens förslag" means whatever the board proposed. */
export function outcomeMeant({ text, board }: Reading): Outcome | null {
  if (!text) return null;
  const said = new Set(SAYS.flatMap(([pattern, outcome]) => (pattern.test(text) ? outcome : [])));
  if (board && BOARDS_PROPOSAL.test(text)) said.add(board);
  const [only] = said;
  return only && said.size === 1 ? only : null;
}

/** "Bifaller kommunstyrelsens förslag" says what was granted, not what became of the motion. */
export const grantsBoardsProposal = (text: string): boolean =>
  /(?:bif[aö]ll\p{L}*|enlig\p{L}*|enlighet|antar|godkänn\p{L}*)\s+(?:till\s+|med\s+)?(?:kommun)?styrelsens\s+förslag/iu.test(
    text,
  );

type Counted = { yes: number; no: number; yesMeans: string | null; noMeans: string | null };

/** What most voted for, in the words of the voteringsproposition; null at a tie or where it is not kept. */
export const winning = ({ yes, no, yesMeans, noMeans }: Counted): string | null =>
  yes === no ? null : yes > no ? yesMeans : noMeans;

/** True where the chair found one thing granted and a vote then gave the other. */
export function chairOverruled(item: { chairFinding: string | null; votes: Counted[] }): boolean {
  const found = item.chairFinding && bare(item.chairFinding);
  return item.votes.some((vote) => {
    const won = winning(vote);
    const lost = won && (won === vote.yesMeans ? vote.noMeans : vote.yesMeans);
    return Boolean(found && won && lost && bare(lost) === found && bare(won) !== found);
  });
}

/** The chair's finding may be given as "ja" or "nej": what that stood for in the last vote. */
export function findingInWords(typed: string | null, votes: Counted[]): string | null {
  const vote = votes.at(-1);
  if (!typed || !vote) return typed;
  if (bare(typed) === "ja") return vote.yesMeans ?? typed;
  return bare(typed) === "nej" ? (vote.noMeans ?? typed) : typed;
}

const bare = (text: string) => text.toLowerCase().replace(/[.”"]/g, "").replace(/\s+/g, " ").trim();
