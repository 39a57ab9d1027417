import { Button } from "@/components/button";

type Props = { page: number; pageSize: number; count: number; hrefOf: (page: number) => string };

/** Leads to the page before and the page after; nothing where everything is on one. */
export function Pages({ page, pageSize, count, hrefOf }: Props) {
  const isLast = page * pageSize >= count;
  if (page === 1 && isLast) return null;
  return (
    <nav aria-label="Sidor" className="pager mt-6">
      {page > 1 && <Button href={hrefOf(page - 1)}>← Föregående sida</Button>}
      {!isLast && <Button href={hrefOf(page + 1)}>Nästa sida →</Button>}
    </nav>
  );
}
