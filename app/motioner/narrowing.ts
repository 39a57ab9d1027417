import type { RegisterOptions } from "@/lib/search/queries";
import type { RegisterFilter } from "@/lib/search/schema";
import { PHASE } from "@/lib/vocabulary";
import { registerHref } from "./address";

export type ActiveFilter = { label: string; hrefWithout: string };

/** What the register is narrowed by, in words, each with the address of the list without it. */
export function activeFilters(filter: RegisterFilter, options: RegisterOptions): ActiveFilter[] {
  const { sok, fas, organ, parti, handlaggare, ar, forsenade } = filter;
  const nameOf = (rows: { id: string; name: string }[], id: string) =>
    rows.find((row) => row.id === id)?.name ?? "okänd";
  const active = (key: keyof RegisterFilter, label: string): ActiveFilter => ({
    label,
    hrefWithout: registerHref(filter, { [key]: undefined }),
  });
  return [
    ...(sok ? [active("sok", `Sökning: ”${sok}”`)] : []),
    ...(fas ? [active("fas", `Fas: ${PHASE[fas]}`)] : []),
    ...(organ ? [active("organ", `Remissinstans: ${nameOf(options.bodies, organ)}`)] : []),
    ...(parti ? [active("parti", `Parti: ${parti}`)] : []),
    ...(handlaggare
      ? [active("handlaggare", `Handläggare: ${nameOf(options.caseOfficers, handlaggare)}`)]
      : []),
    ...(ar ? [active("ar", `Inkom ${ar}`)] : []),
    ...(forsenade ? [active("forsenade", "Försenade remissvar")] : []),
  ];
}
