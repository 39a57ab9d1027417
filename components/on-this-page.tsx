type Props = { sections: { id: string; title: string }[] };

/** Leads down a long page. */
export function OnThisPage({ sections }: Props) {
  return (
    <nav aria-label="På sidan" className="mt-4 print:hidden">
      <ul className="flex flex-wrap gap-x-5 text-small">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-11 items-center">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
