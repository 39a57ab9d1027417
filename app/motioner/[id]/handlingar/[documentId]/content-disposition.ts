/**
 * RFC 6266: a name in ASCII for old readers and the real one as RFC 5987 says. A PDF opens where the
 * person is; anything else is saved.
 */
export function contentDisposition(mediaType: string, fileName: string): string {
  const how = mediaType === "application/pdf" ? "inline" : "attachment";
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
