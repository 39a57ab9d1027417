/** A name without path or control characters; browsers and archives put both there. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return last.normalize("NFC").replace(/\p{C}/gu, "").trim().slice(-200) || "namnlös";
}
