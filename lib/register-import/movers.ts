import { type Attribution, namesIn } from "@/lib/attributions";
import { findPeople } from "@/lib/reading/people";

export type Party = { abbreviation: string; name: string };
export type ReadMovers = { movers: Attribution[]; problem: string | null };

type Cells = { names: string; parties: string; title: string };

/**
 * Who raised the motion: "Eva Ek (S), Bo Alm (M)", "Eva Ek, S", names with their parties in a column of
 * their own, or, where the list has no names, those whom the title gives with a party in brackets. Parties
 * are those of the municipality's register; anything else is a problem, never a guess.
 */
export function readMovers({ names, parties, title }: Cells, registered: Party[]): ReadMovers {
  const told = names ? joined(namesIn(withoutOch(names)), registered) : fromTitle(title);
  const { movers, problem } = parties
    ? withParties(told, partiesIn(parties))
    : { movers: told, problem: null };
  if (problem) return { movers, problem };
  const inRegister = movers.map(({ name, party }) => ({
    name,
    party: party && findParty(party, registered),
    printed: party,
  }));
  const unknown = inRegister.find(({ party, printed }) => printed && !party);
  return {
    movers: inRegister.map(({ name, party }) => ({ name, party })),
    problem: unknown
      ? `Partiet ”${unknown.printed}” finns inte i partiregistret. Kontrollera förkortningen, eller be administratören lägga till partiet.`
      : null,
  };
}

const fromTitle = (title: string): Attribution[] =>
  /(?<!\p{L})(?:från|av)(?!\p{L})|\(\p{L}{1,5}\)/u.test(title)
    ? findPeople(title).map(({ name, party }) => ({ name, party }))
    : [];

/** "Eva Ek och Bo Alm": the word between the last two is a comma. */
const withoutOch = (names: string) => names.replace(/\s+(?:och|samt|&)\s+/g, ", ");

/** A piece that is nothing but a registered party belongs to the name before it: "Eva Ek, S". */
function joined(pieces: Attribution[], registered: Party[]): Attribution[] {
  const movers: Attribution[] = [];
  for (const piece of pieces) {
    const party = piece.party === null ? findParty(piece.name, registered) : null;
    const before = movers.at(-1);
    if (party && before && before.party === null) before.party = party;
    else movers.push({ ...piece });
  }
  return movers;
}

const partiesIn = (cell: string): string[] =>
  cell
    .split(/[,;/\n&+]|\s(?:och|samt)\s/)
    .map((one) => one.replace(/[()]/g, "").trim())
    .filter(Boolean);

/** As many parties as names, or one for all of them; names that have a party of their own keep it. */
function withParties(movers: Attribution[], parties: string[]): ReadMovers {
  const bare = movers.filter(({ party }) => party === null);
  if (bare.length === 0) return { movers, problem: null };
  const [only] = parties;
  if (parties.length !== 1 && parties.length !== bare.length) {
    const problem = `Det går inte att se vem som hör till vilket parti: ${bare.length} namn och ${parties.length} partier. Skriv partiet efter namnet: Eva Ek (S).`;
    return { movers, problem };
  }
  let next = 0;
  const given = movers.map((mover) =>
    mover.party === null
      ? { ...mover, party: (parties.length === 1 ? only : parties[next++]) ?? null }
      : mover,
  );
  return { movers: given, problem: null };
}

/** By abbreviation, also in the small letters of older lists, or by name. */
function findParty(printed: string, registered: Party[]): string | null {
  const text = folded(printed);
  const exact = registered.find(({ abbreviation }) => abbreviation === printed.trim());
  const found =
    exact ?? registered.find(({ abbreviation, name }) => [abbreviation, name].map(folded).includes(text));
  return found?.abbreviation ?? null;
}

const folded = (text: string) => text.normalize("NFC").trim().toLocaleLowerCase("sv");
