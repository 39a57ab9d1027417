// The load, in a process of its own: `connections` requests under way at a time, each sent when the one
// before it on the same connection has been answered. Tells how many milliseconds each took, and all of them in seconds.
import http from "node:http";

const WARM_UP = 300;

process.once("message", async ({ origin, requests, connections, seconds }) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const send = sender(origin, agent);
  let at = 0;
  const limited = requests[0].once;
  const next = () => (limited ? requests[at++] : requests[at++ % requests.length]);
  // Code that has run a few hundred times is compiled; what is measured is a server at work.
  if (!limited) for (let n = 0; n < WARM_UP; n += 1) await send(next());

  const times = [];
  const failures = {};
  const begun = performance.now();
  const lasting = () => performance.now() - begun < seconds * 1_000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let request = next(); request && lasting(); request = next()) {
        const start = performance.now();
        const status = await send(request);
        if (status === request.expect) times.push(performance.now() - start);
        else failures[status] = (failures[status] ?? 0) + 1;
      }
    }),
  );
  process.send({ times, elapsed: (performance.now() - begun) / 1_000, failures });
  process.disconnect();
});

const sender =
  (origin, agent) =>
  ({ method = "GET", path, headers, body }) =>
    new Promise((resolve, reject) => {
      const request = http.request(`${origin}${path}`, { method, headers, agent }, (response) => {
        response.resume();
        response.on("end", () => resolve(response.statusCode));
      });
      request.on("error", reject);
      request.end(body);
    });
