/** An address with those parameters; what is empty is left out. */
export function addressWith(path: string, given: Record<string, string | number | null | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value) query.set(name, String(value));
  return query.size > 0 ? `${path}?${query}` : path;
}
