import { Details } from "@/components/details";
import { MarkedWords } from "@/components/review/marked-words";
import { markedText, type Piece } from "@/lib/review/marks";
import { privateData } from "@/lib/review/private-data";

const MOST_CHARACTERS = 200_000;

/** All that the document says, with what was found marked: names must be looked for by a person. */
export function DocumentWords({ pages }: { pages: string[] }) {
  const shown = pages.slice(0, fitting(pages));
  return (
    <Details summary="Läs handlingens text">
      <div className="document-text grid gap-4">
        {shown.map((page, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name than their number
          <section key={at} aria-label={`Sidan ${at + 1}`}>
            {pages.length > 1 && <p className="text-small text-muted">Sidan {at + 1}</p>}
            <p className="whitespace-pre-wrap">
              <MarkedWords pieces={piecesOf(page.replaceAll("\u0002", "-"))} />
            </p>
          </section>
        ))}
        {shown.length < pages.length && (
          <p className="text-muted">Texten är längre. Resten står i handlingen.</p>
        )}
      </div>
    </Details>
  );
}

function fitting(pages: string[]): number {
  let left = MOST_CHARACTERS;
  const past = pages.findIndex((page) => {
    left -= page.length;
    return left < 0;
  });
  return past === -1 ? pages.length : Math.max(1, past);
}

function piecesOf(page: string): Piece[] {
  const places = privateData(page).map(({ kind, ...span }) => ({
    field: null,
    personal: kind,
    spans: [span],
  }));
  return markedText(page, { start: 0, end: page.length }, places);
}
