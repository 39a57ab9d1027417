const TROUBLES = {
  broken: [
    "är skadad och kunde inte läsas; fler sidor kan saknas",
    "är skadade och kunde inte läsas; fler sidor kan saknas",
  ],
  textless: ["innehåller ingen text (inskannad eller tom)", "innehåller ingen text (inskannade eller tomma)"],
  recognised: [
    "är inskannad och maskinläst: jämför med originalet",
    "är inskannade och maskinlästa: jämför med originalet",
  ],
  hidden: ["innehåller osynlig text, som har utelämnats", "innehåller osynlig text, som har utelämnats"],
} as const;

export type Trouble = keyof typeof TROUBLES;

/** One sentence for each kind of trouble, with the pages that have it. */
export function pageWarnings(pages: (Trouble | undefined)[]): string[] {
  return (Object.keys(TROUBLES) as Trouble[]).flatMap((trouble) => {
    const numbers = pages.flatMap((found, at) => (found === trouble ? [at + 1] : []));
    const [one, several] = TROUBLES[trouble];
    if (numbers.length === 0) return [];
    return numbers.length === 1 ? `Sidan ${numbers[0]} ${one}.` : `Sidorna ${ranges(numbers)} ${several}.`;
  });
}

/** "3–5, 8 och 11" */
function ranges(numbers: number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const parts = runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return new Intl.ListFormat("sv", { type: "conjunction" }).format(parts);
}
