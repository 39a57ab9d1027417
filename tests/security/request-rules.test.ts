import { describe, expect, it } from "vitest";
import { overwriteForwarded, refusalOf } from "@/scripts/request-rules.mjs";

const OURS = "https://motioner.kommunen.se";
const host = "motioner.kommunen.se";
type Sent = { method?: string; url?: string; headers?: Record<string, string> };
const statusOf = ({ method = "POST", url = "/motioner/ny", headers = {} }: Sent, ours?: string) =>
  refusalOf({ method, url, headers: { host, ...headers } }, ours)?.[0] ?? "let in";

describe("a request that would change something", () => {
  it("is let in from a page of our own, in whichever way the browser says so", () => {
    for (const ours of [OURS, undefined]) {
      expect(statusOf({ headers: { origin: OURS, "sec-fetch-site": "same-origin" } }, ours)).toBe("let in");
      expect(statusOf({ headers: { origin: OURS } }, ours)).toBe("let in");
      expect(statusOf({ headers: { "sec-fetch-site": "same-origin" } }, ours)).toBe("let in");
    }
  });

  it.each<Record<string, string>>([
    { origin: "https://example.org" },
    { origin: "null" },
    { origin: "inte en adress" },
    { origin: `${OURS}.example.org` },
    { origin: `${OURS}:8443` },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: OURS, "sec-fetch-site": "cross-site" },
    { origin: "https://example.org", "sec-fetch-site": "same-origin" },
    { referer: `${OURS}/motioner/ny` },
    {},
  ])("is refused where it comes from elsewhere, or nobody says where from: %o", (headers) => {
    expect(statusOf({ headers }, OURS)).toBe(403);
    expect(statusOf({ headers })).toBe(403);
  });

  it("goes by the address in the settings and not by what the request calls us", () => {
    const headers = { host: "example.org", origin: "https://example.org" };
    expect(statusOf({ headers }, OURS)).toBe(403);
  });

  it("is let in from the sign-on provider, at the one address that it ends sessions by", () => {
    expect(statusOf({ url: "/logga-in/extern/avslut" }, OURS)).toBe("let in");
    expect(statusOf({ url: "/logga-in/extern/avslut/x" }, OURS)).toBe(403);
  });
});

describe("a request of a shape that nobody needs", () => {
  it("is refused by its method, its length and the length of its address", () => {
    const headers = { origin: OURS };
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"]) {
      expect(statusOf({ method, headers })).toBe(405);
    }
    expect(statusOf({ headers: { ...headers, "content-length": "115000001" } })).toBe(413);
    expect(statusOf({ method: "GET", url: `/motioner?sok=${"a".repeat(8_000)}` })).toBe(414);
    expect(statusOf({ method: "GET" })).toBe("let in");
    expect(statusOf({ method: "HEAD" })).toBe("let in");
  });
});

describe("where a request says that it was sent to", () => {
  it("is what the settings say, or its Host, whatever it claims to have been forwarded from", () => {
    const headers = {
      host,
      "x-forwarded-host": "example.org",
      "x-forwarded-proto": "https",
      "x-forwarded-port": "1",
    };
    overwriteForwarded(headers, undefined);
    expect(headers).toEqual({ host, "x-forwarded-host": host, "x-forwarded-proto": "http" });
    overwriteForwarded(headers, OURS);
    expect(headers).toEqual({ host, "x-forwarded-host": host, "x-forwarded-proto": "https" });
  });
});
