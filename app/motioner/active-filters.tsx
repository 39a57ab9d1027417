import type { ActiveFilter } from "./narrowing";

export function ActiveFilters({ filters }: { filters: ActiveFilter[] }) {
  if (filters.length === 0) return null;
  return (
    <ul aria-label="Aktiva filter" className="mt-4 flex flex-wrap gap-2">
      {filters.map(({ label, hrefWithout }) => (
        <li key={label}>
          <a
            href={hrefWithout}
            className="inline-flex min-h-11 items-center gap-2 rounded border border-edge bg-surface px-3 text-small no-underline"
          >
            <span className="sr-only">Ta bort filtret </span>
            {label}
            <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
