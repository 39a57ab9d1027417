import { type RegisterFilter, registerFilter } from "@/lib/search/schema";

const DEFAULTS = registerFilter.parse({});

/** The register's address with one thing changed. A changed list starts from its first page. */
export function registerHref(filter: RegisterFilter, change: Partial<RegisterFilter>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, efter: undefined, ...change })) {
    const isDefault = value === DEFAULTS[name as keyof RegisterFilter];
    if (value && !isDefault) query.set(name, String(value));
  }
  return query.size > 0 ? `/motioner?${query}` : "/motioner";
}
