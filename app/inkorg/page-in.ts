const FURTHEST = 10_000;

/** The number of a page in an address, which may hold anything. */
export function pageIn(asked: string | string[] | undefined): number {
  const page = Number(asked);
  return Number.isInteger(page) && page > 0 && page < FURTHEST ? page : 1;
}
