import type { Piece } from "@/lib/review/marks";

/** Where the link "Läst här" of a field leads. */
export const markId = (field: string) => `last-${field}`;

/** The text with what was read marked in it; a mark names its form field, for whoever follows the focus. */
export function MarkedWords({ pieces }: { pieces: Piece[] }) {
  return pieces.map((piece, index) =>
    typeof piece === "string" ? (
      asShown(piece)
    ) : (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change while it is shown
        key={index}
        id={piece.first && piece.field ? markId(piece.field) : undefined}
        className={piece.personal ? "personal" : undefined}
        title={piece.personal ?? undefined}
        data-read={piece.field ?? undefined}
      >
        <MarkedWords pieces={piece.pieces} />
      </mark>
    ),
  );
}

/** Lines that only the paper's width broke are joined, since the column has another; empty ones are one. */
const asShown = (text: string) =>
  text
    .replace(/\f/g, "\n")
    .replace(/\n(?:[ \t]*\n){2,}/g, "\n\n")
    .replace(/(?<=\S)[ \t]*\n[ \t]*(?=(?!att\s)\p{Ll})/gu, " ");
