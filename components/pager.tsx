import { Button } from "@/components/button";

type Props = { label?: string; summary?: string; previous?: string; next?: string };

export function Pager({ label = "Sidor", summary, previous, next }: Props) {
  return (
    <nav aria-label={label} className="pager mt-6">
      <p className="text-small text-muted">{summary}</p>
      <div className="flex gap-3">
        {previous && <Button href={previous}>← Föregående</Button>}
        {next && <Button href={next}>Nästa →</Button>}
      </div>
    </nav>
  );
}
