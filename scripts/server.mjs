// The web server, in the process that starts it: whatever ends the one ends the other.
import { createServer } from "node:http";
import next from "next";
import { root } from "./environment.mjs";
import { withErrorPages } from "./error-pages.mjs";

// How long a request under way may take to end when the server stops.
const patience = 2_000;

export async function serve(port, { dev = false } = {}) {
  const app = next({ dev, dir: root, port });
  await app.prepare();
  const server = createServer(withErrorPages(app.getRequestHandler(), port));
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
