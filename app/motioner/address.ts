import { type RegisterFilter, registerFilter } from "@/lib/search/schema";

const DEFAULTS = registerFilter.parse({});
const FRESH = { efter: undefined, mer: undefined };

/** The register's address with one thing changed. A changed list starts from its first page. */
export function registerHref(filter: RegisterFilter, change: Partial<RegisterFilter>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, ...FRESH, ...change })) {
    const isDefault = value === DEFAULTS[name as keyof RegisterFilter];
    if (value && !isDefault) query.set(name, String(value));
  }
  return query.size > 0 ? `/motioner?${query}` : "/motioner";
}
