import { Button } from "@/components/button";

/** `first` and `next` are addresses; left out where the page is the first, or the last. */
export function RegisterPages({ first, next }: { first?: string; next?: string }) {
  if (!first && !next) return null;
  return (
    <nav aria-label="Sidor" className="pager mt-6">
      {first && <Button href={first}>Till första sidan</Button>}
      {next && <Button href={next}>Nästa sida →</Button>}
    </nav>
  );
}
