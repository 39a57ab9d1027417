// What is refused before Next.js sees it, whatever page it is meant for.

const longestUrl = 8_000;
// Above what a form with documents may carry (next.config.mjs), so that a page can say which file was too big.
const largestBody = 115_000_000;
const reading = ["GET", "HEAD"];
// The sign-on provider itself ends a session here, with a signed token and without anybody's cookie.
const fromElsewhere = "/logga-in/extern/avslut";

/** `ownOrigin` is where people reach us, where that is set. Answers with a status and a Swedish sentence, or null. */
export function refusalOf({ method, url, headers }, ownOrigin) {
  if (url.length > longestUrl) return [414, "Adressen är för lång."];
  if (reading.includes(method)) return null;
  if (method !== "POST") return [405, "Det går inte att göra så här."];
  if (Number(headers["content-length"]) > largestBody)
    return [413, "Det du skickade är för stort. Skicka färre filer åt gången."];
  if (url !== fromElsewhere && !isOurs(headers, ownOrigin))
    return [403, "Det här skickades inte från Motionskollen, så inget har sparats. Öppna sidan på nytt."];
  return null;
}

/**
 * No other site may make a browser change anything here (CSRF). The browser says where a request comes from in
 * Sec-Fetch-Site and in Origin; whichever it sends must say us, and one of them must be there.
 */
function isOurs({ origin, host, "sec-fetch-site": site }, ownOrigin) {
  if (site !== undefined && !["same-origin", "none"].includes(site)) return false;
  if (origin === undefined) return site !== undefined;
  if (ownOrigin) return origin === ownOrigin;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Where the request says that it was sent to, Next.js believes; it may say only what the settings say. */
export function overwriteForwarded(headers, ownOrigin) {
  const { host, protocol } = ownOrigin ? new URL(ownOrigin) : { host: headers.host, protocol: "http:" };
  headers["x-forwarded-host"] = host;
  headers["x-forwarded-proto"] = protocol.slice(0, -1);
  delete headers["x-forwarded-port"];
}

export function refuse(response, [status, sentence]) {
  const headers = { "Content-Type": "text/plain; charset=utf-8", Connection: "close" };
  if (status === 405) headers.Allow = "GET, HEAD, POST";
  response.writeHead(status, headers).end(`${sentence}\n`);
}
