// Where a page throws notFound() or forbidden(), or breaks, Next.js sends an empty document that only
// JavaScript fills in (vercel/next.js#62228). People without it get the same status with a whole page.
import http from "node:http";

const pages = { 403: "/fel/403", 404: "/fel/404", 500: "/fel/500" };

/** Wraps a request handler: the body of an error document is replaced by the page that says the same. */
export function withErrorPages(handle, port) {
  return (request, response) => {
    const hasBody = request.method !== "HEAD" && !request.url.startsWith("/fel/");
    if (hasBody) replaceErrors(request, response, port);
    return handle(request, response);
  };
}

function replaceErrors(request, response, port) {
  const { writeHead, write, end } = response;
  let replaced = false;
  const decide = () => {
    if (replaced || response.headersSent) return replaced;
    const isDocument = /^text\/html/.test(response.getHeader("content-type") ?? "");
    replaced = isDocument && response.statusCode in pages;
    return replaced;
  };
  response.writeHead = (status, ...rest) => {
    response.statusCode = status;
    return decide() ? response : writeHead.call(response, status, ...rest);
  };
  response.write = (...args) => decide() || write.apply(response, args);
  response.end = (...args) => {
    if (!decide()) return end.apply(response, args);
    Object.assign(response, { writeHead, write, end });
    send(request, response, port);
    return response;
  };
}

function send(request, response, port) {
  for (const name of ["content-encoding", "content-length", "transfer-encoding", "etag"])
    response.removeHeader(name);
  const headers = { cookie: request.headers.cookie ?? "", host: request.headers.host ?? "localhost" };
  const page = http.get({ port, path: pages[response.statusCode], headers }, (found) => {
    if (found.statusCode !== 200) {
      found.resume();
      return sayPlainly(response);
    }
    // The page's scripts carry the nonce of its own request.
    response.setHeader("Content-Security-Policy", found.headers["content-security-policy"]);
    found.pipe(response);
  });
  page.once("error", () => sayPlainly(response));
}

/** Where not even the error page can be made, for instance without a database. */
function sayPlainly(response) {
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end("Något gick fel hos oss. Försök igen om en stund.\n");
}
