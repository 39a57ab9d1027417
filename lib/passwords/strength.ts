import "server-only";
import { isGuessable } from "./guessable";

/**
 * Why a password is among the first that somebody would try (NIST SP 800-63B 3.1.1.2: block lists), as a Swedish
 * sentence; null where it is not. Length is the form's own check; letters of certain kinds are never asked for.
 */
export async function weaknessOf(
  password: string,
  person: { name: string; email: string },
): Promise<string | null> {
  if (isGuessable(password, person)) return "Välj ett lösenord utan namnet och e-postadressen i.";
  const { score, sequence } = (await estimator()).check(password, [...OURS, person.name, person.email]);
  if (score >= LEAST_SCORE) return null;
  const patterns = sequence.map(({ pattern }) => pattern);
  return REASONS.find(([pattern]) => patterns.includes(pattern))?.[1] ?? `${TRIED_FIRST} ${BETTER}`;
}

/** Ten thousand million guesses: out of reach where each costs what ours do, also with a copy of the database. */
const LEAST_SCORE = 3;

/** Tried first here, and in no list from elsewhere. */
const OURS = ["motionskollen", "kommun", "kommunen", "lösenord", "hemligt", "välkommen", "sommar", "vinter"];

const BETTER = "Ta hellre några ord som inte hör ihop.";
const TRIED_FIRST = "Det här är ett av de lösenord som provas först.";
const REASONS: [string, string][] = [
  ["repeat", `Lösenordet upprepar samma sak. ${BETTER}`],
  ["sequence", `Lösenordet är en rad tecken i ordning, som abc eller 123. ${BETTER}`],
  ["spatial", `Lösenordet följer tangenterna i en rad. ${BETTER}`],
];

/** Its lists take eight megabytes, so they are read when somebody first chooses a password. */
let kept: ReturnType<typeof load> | null = null;
const estimator = () => {
  kept ??= load();
  return kept;
};

async function load() {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
}
