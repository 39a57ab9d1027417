const ISO_DATE = /(\d{4}-\d{2}-\d{2})/;

/** A sentence whose dates are marked as such, and so never broken at a hyphen. */
export function DatedText({ children }: { children: string }) {
  return Object.entries(children.split(ISO_DATE)).map(([place, part]) =>
    ISO_DATE.test(part) ? <time key={place}>{part}</time> : part,
  );
}
