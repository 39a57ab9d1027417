import type { Answer } from "./ask";

/** What every answer must say (OWASP ASVS 5.0, 3.4), whoever asks for whatever. */
const EVERYWHERE: Record<string, RegExp> = {
  "strict-transport-security": /^max-age=31536000; includeSubDomains$/,
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^same-origin$/,
  "permissions-policy": /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "cross-origin-embedder-policy": /^require-corp$/,
};

const NONCE = /^default-src 'self'; script-src 'nonce-([\w+/=]{24})' 'strict-dynamic'; style-src 'self';/;
const PARTS = ["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"];

/** Shown to anybody and the same for everybody, so browsers may keep them. */
const PUBLIC_FILES = [
  "GET /icon.svg",
  "GET /installningar/utseende/farger",
  "GET /installningar/utseende/logotyp",
];

/** What is wrong with an answer's headers, and with the scripts and styles of a page. */
export function headerFaults(name: string, { status, headers, body }: Answer): string[] {
  const faults = Object.entries(EVERYWHERE)
    .filter(([header, wanted]) => !wanted.test(headers.get(header) ?? ""))
    .map(([header]) => `${header}: ${headers.get(header)}`);
  if (headers.has("x-powered-by") || headers.has("server")) faults.push("says what it runs on");
  const kept = PUBLIC_FILES.includes(name) && status === 200;
  if (!kept && !/no-store/.test(headers.get("cache-control") ?? "")) faults.push("may be cached");
  return [...faults, ...cookieFaults(headers), ...policyFaults(headers, body)];
}

/** Nothing but a cookie bound to this host, over TLS, out of reach of scripts and of other sites. */
function cookieFaults(headers: Headers): string[] {
  return headers
    .getSetCookie()
    .filter((cookie) => !/^__Host-/.test(cookie) || !/; HttpOnly/i.test(cookie) || !/; Secure/i.test(cookie))
    .map((cookie) => `cookie ${cookie}`);
}

function policyFaults(headers: Headers, body: string): string[] {
  const policy = headers.get("content-security-policy") ?? "";
  const isPage = headers.get("content-type")?.startsWith("text/html");
  // A file has a stricter one of its own, or none of ours would do for a page.
  if (!isPage) return /unsafe-eval/.test(policy) || policy === "" ? [`policy: ${policy}`] : [];
  const nonce = NONCE.exec(policy)?.[1];
  if (!nonce || PARTS.some((part) => !policy.includes(part)) || policy.includes("unsafe"))
    return [`policy: ${policy}`];
  const scripts = body.match(/<script\b[^>]*>/g) ?? [];
  const faults = scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`));
  const styles =
    body.match(/<style\b[^>]*>|<[a-z][^<>]*\sstyle="[^>]*>|<[a-z][^<>]*\son[a-z]+="[^>]*>/g) ?? [];
  return [...faults, ...styles].map((tag) => `inline: ${tag.slice(0, 80)}`);
}
