/** A name without path or control characters; browsers and archives put both there. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return last.normalize("NFC").replace(/\p{C}/gu, "").trim().slice(-200) || "namnlös";
}

/** The folders before a name, only to be shown: "Bilagor/2024". Null where there are none. */
export function plainFolder(path: string): string | null {
  const folders = path.split(/[\\/]/).slice(0, -1);
  const plain = folders.map((name) => name.normalize("NFC").replace(/\p{C}/gu, "").trim());
  return (
    plain
      .filter((name) => !["", ".", ".."].includes(name))
      .join("/")
      .slice(-200) || null
  );
}
