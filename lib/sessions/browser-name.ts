/** Most browsers also name those they descend from, so the particular ones come first. */
const BROWSERS: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const SYSTEMS: [RegExp, string][] = [
  [/\bWindows\b/, "Windows"],
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bMac OS X\b/, "Mac"],
  [/\bCrOS\b/, "Chromebook"],
  [/\bLinux\b/, "Linux"],
];

/** "Firefox, Windows": enough for a person to know their own computer again. Anybody may send anything. */
export function browserName(userAgent: string | null): string {
  const named = [BROWSERS, SYSTEMS].map(
    (list) => list.find(([sign]) => sign.test((userAgent ?? "").slice(0, 500)))?.[1],
  );
  return named.filter(Boolean).join(", ") || "Okänd webbläsare";
}
