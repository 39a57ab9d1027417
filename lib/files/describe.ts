const KINDS: Record<string, string> = {
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "application/vnd.oasis.opendocument.text": "ODT",
  "text/plain": "text",
};

/** "PDF, 1,2 MB": what a person gets by following a link to a file. */
export function describeFile({ mediaType, size }: { mediaType: string; size: number }): string {
  const kind = KINDS[mediaType] ?? "fil";
  const amount =
    size < 1_000_000
      ? `${Math.max(1, Math.round(size / 1_000))}\u00a0kB`
      : `${(size / 1_000_000).toFixed(1).replace(".", ",")}\u00a0MB`;
  return `${kind}, ${amount}`;
}
