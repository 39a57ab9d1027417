// The web server, in the process that starts it: whatever ends the one ends the other.
import { createServer } from "node:http";
import next from "next";
import { withOrigin } from "../lib/origin.mjs";
import { clientAddress } from "./client-address.mjs";
import { root } from "./environment.mjs";
import { withErrorPages } from "./error-pages.mjs";
import { tellRefusal } from "./refusals.mjs";
import { overwriteForwarded, refusalOf, refuse } from "./request-rules.mjs";
import { setSecurityHeaders } from "./security-headers.mjs";

// How long a request under way may take to end when the server stops.
const patience = 2_000;

/** `ownOrigin` is where people reach it, where that is set; `proxies` of our own stand in front of it. */
export async function serve(port, { dev = false, ownOrigin, proxies = 0 } = {}) {
  const app = next({ dev, dir: root, port });
  await app.prepare();
  const handle = withErrorPages(app.getRequestHandler(), port);
  const server = createServer((request, response) =>
    withOrigin(request.url, (underWay) => {
      tellRefusal(request, response, underWay);
      sendHeadWithBody(response);
      setSecurityHeaders(request, response, { dev });
      const refused = refusalOf(request, ownOrigin);
      if (refused) return refuse(response, refused);
      overwriteForwarded(request.headers, ownOrigin);
      request.headers["x-client-address"] = clientAddress(request, proxies);
      return handle(request, response);
    }),
  );
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    const impatience = setTimeout(() => server.closeAllConnections(), patience);
    await closed;
    clearTimeout(impatience);
    await app.close();
  };
}

/** Next.js sends the head of every answer by itself, and the body at once after it: two packets where one is enough. */
function sendHeadWithBody(response) {
  response.flushHeaders = () => {};
}
