const ISO_DATE = /(\d{4}-\d{2}-\d{2})/;

/** A sentence whose dates are marked as such, and so never broken at a hyphen. */
export function DatedText({ children }: { children: string }) {
  return children
    .split(ISO_DATE)
    .map((part, place) => (place % 2 ? <time key={part}>{part}</time> : part));
}
