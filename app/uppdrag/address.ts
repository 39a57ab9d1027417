import type { AssignmentFilter } from "@/lib/assignments/schema";

/** Where the register of assignments is found with that filter, from its first page unless one is given. */
export function assignmentsHref({ organ, visa, forsenade, ar }: AssignmentFilter, sida = 1): string {
  const given = Object.entries({ organ, visa: visa === "oppna" ? null : visa, forsenade, ar })
    .filter(([, value]) => value)
    .map(([name, value]) => [name, String(value)]);
  const query = new URLSearchParams([...given, ...(sida > 1 ? [["sida", String(sida)]] : [])]);
  return query.size > 0 ? `/uppdrag?${query}` : "/uppdrag";
}
