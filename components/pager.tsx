import { Button } from "@/components/button";

type Props = { first?: string; next?: string };

/** A list that is continued from its last row can go on, or start again; it has no page numbers. */
export function Pager({ first, next }: Props) {
  if (!first && !next) return null;
  return (
    <nav aria-label="Sidor" className="pager mt-6">
      {first && <Button href={first}>Till första sidan</Button>}
      {next && <Button href={next}>Nästa sida →</Button>}
    </nav>
  );
}
