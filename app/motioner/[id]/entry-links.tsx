type Link = { href: string; label: string; allowed: boolean };

/** What may be done with one entry; nothing at all for who only reads. `entry` tells it apart when read aloud. */
export function EntryLinks({ entry, links }: { entry: string; links: Link[] }) {
  const shown = links.filter(({ allowed }) => allowed);
  if (shown.length === 0) return null;
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 text-small print:hidden">
      {shown.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="inline-flex min-h-11 items-center">
            {label}
            <span className="sr-only"> {entry}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
