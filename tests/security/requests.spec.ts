import http from "node:http";
import { expect, test } from "@playwright/test";
import { demoAccounts } from "@/prisma/demo/accounts.mjs";
import type { Answer } from "./ask";
import { builtActions } from "./build-output";
import { headerFaults } from "./headers";

const origin = process.env.BASE_URL ?? "";
const own = { origin };

/** As it goes over the wire: `fetch` would set some of these headers itself. */
function send(path: string, options: http.RequestOptions = {}, body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${origin}${path}`, options, async (response) => {
      const headers = new Headers();
      for (const [name, values] of Object.entries(response.headersDistinct)) {
        for (const value of values ?? []) headers.append(name, value);
      }
      const text = await new Response(response as unknown as BodyInit).text();
      resolve({ status: response.statusCode ?? 0, headers, body: text });
    });
    request.once("error", reject);
    request.end(body);
  });
}

const [someone] = demoAccounts;
const signIn = (headers: Record<string, string>) => {
  const action = builtActions().find(({ name }) => name === "/logga-in#signIn");
  const { email = "", password = "" } = someone ?? {};
  const args = JSON.stringify([{ values: {}, errors: [] }, "$K1"]);
  // What refers to the others comes last.
  const parts = [
    ["_1_email", email],
    ["_1_password", password],
    ["_1_back", ""],
    ["0", args],
  ];
  const body = parts.map(
    ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const type = { "content-type": "multipart/form-data; boundary=x", "next-action": action?.id ?? "" };
  return send("/logga-in", { method: "POST", headers: { ...type, ...headers } }, `${body.join("")}--x--\r\n`);
};

test("a form is taken from our own pages only, and the session it starts is bound to them", async () => {
  const elsewhere: Record<string, string>[] = [
    {},
    { origin: "https://example.org" },
    { origin: "null" },
    { ...own, "sec-fetch-site": "cross-site" },
    { ...own, "sec-fetch-site": "same-site" },
    { origin: "https://example.org", "x-forwarded-host": "example.org" },
  ];
  for (const headers of elsewhere) {
    const refused = await signIn(headers);
    expect(refused.status, JSON.stringify(headers)).toBe(403);
    expect(refused.headers.getSetCookie()).toEqual([]);
    expect(headerFaults("", refused)).toEqual([]);
  }
  const { headers } = await signIn(own);
  expect(headers.get("x-action-redirect")).toMatch(/^\/mitt-arbete/);
  const session = headers.getSetCookie().filter((cookie) => cookie.startsWith("__Host-motionskollen="));
  expect(session).toHaveLength(1);
  expect(session[0]).toMatch(/^__Host-motionskollen=[\w-]{43};/);
  for (const part of [/; Path=\/;/i, /; HttpOnly/i, /; Secure/i, /; SameSite=lax/i])
    expect(session[0]).toMatch(part);
  expect(session[0]).not.toMatch(/domain=/i);
});

test("whoever plants a session is not let in with it", async () => {
  const planted = `__Host-motionskollen=${"A".repeat(43)}`;
  const { headers } = await signIn({ ...own, cookie: planted });
  expect(headers.getSetCookie().join()).toMatch(/__Host-motionskollen=/);
  expect(headers.getSetCookie().join()).not.toContain(planted);
  const { status, headers: answered } = await send("/mitt-arbete", { headers: { cookie: planted } });
  expect(status === 307 && answered.get("location")).toMatch(/^\/logga-in/);
});

test("files of the build are kept by browsers, and carry the same headers", async () => {
  const page = await send("/motioner");
  for (const [file = ""] of page.body.matchAll(/\/_next\/static\/[\w./-]+\.(?:css|js)/g)) {
    const found = await send(file);
    expect(found.status, file).toBe(200);
    expect(found.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const faults = headerFaults("", found).filter((fault) => fault !== "may be cached");
    expect(faults, file).toEqual([]);
  }
});

test("what a client says of policies and hosts is not believed", async () => {
  const headers = {
    "content-security-policy": "script-src 'nonce-AAAAAAAAAAAAAAAAAAAAAA=='",
    "x-forwarded-host": "example.org",
    "x-forwarded-proto": "ftp",
  };
  const { body, headers: answered } = await send("/motioner", { headers });
  expect(headerFaults("/motioner", { status: 200, headers: answered, body })).toEqual([]);
  expect(body).not.toContain("AAAAAAAAAAAAAAAAAAAAAA==");
  expect(body).not.toContain("example.org");
});

test("what is refused before it reaches a page says so, in plain text and with every header", async () => {
  const long = `/motioner?sok=${"a".repeat(8_000)}`;
  for (const [status, path, options] of [
    [405, "/motioner", { method: "DELETE", headers: own }],
    [405, "/motioner", { method: "OPTIONS" }],
    [413, "/inkorg", { method: "POST", headers: { ...own, "content-length": "115000001" } }],
    [414, long, {}],
  ] as const) {
    const refused = await send(path, options).catch(() => null);
    // A body that is never sent may end the connection before the answer is read.
    if (!refused && status === 413) continue;
    expect(refused?.status, path).toBe(status);
    expect(refused?.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(refused && headerFaults("", refused)).toEqual([]);
  }
  expect((await send("/motioner", { headers: { "x-long": "a".repeat(20_000) } })).status).toBe(431);
});
