import "server-only";
import { type LookupAddress, lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { Agent, fetch } from "undici";

/**
 * The requests that follow from an address an administrator typed may not become a way into the server's own
 * network (SSRF). So only https, no redirects, and never an address that is not public; it is looked at
 * where the connection is made, since a name may lead elsewhere the second time it is asked for. Whoever
 * runs the server names the origins that may lie inside: MOTIONSKOLLEN_INTERNAL_PROVIDER.
 */
export async function reach(address: string, options: object): Promise<Response> {
  const url = new URL(address);
  if (isInternalProvider(url)) return request(url, options, inside);
  if (url.protocol !== "https:") throw new NotReachable("PLAIN", url);
  if (isIP(bare(url.hostname)) && !isPublic(bare(url.hostname))) throw new NotReachable("PRIVATE", url);
  return request(url, options, outside);
}

/** An address that is not gone to: without TLS, or inside the server's own network. */
export class NotReachable extends Error {
  constructor(
    readonly why: "PLAIN" | "PRIVATE",
    readonly url: URL | null,
  ) {
    super(`Not gone to: ${why} ${url?.origin ?? ""}`);
    this.name = "NotReachable";
  }
}

export function isInternalProvider({ origin }: URL): boolean {
  const allowed = (process.env.MOTIONSKOLLEN_INTERNAL_PROVIDER ?? "")
    .split(/[\s,]+/)
    .filter((one) => URL.canParse(one));
  return allowed.some((one) => new URL(one).origin === origin);
}

/** Large enough for a token that names ten thousand groups. */
const LARGEST = 4 * 1024 * 1024;
export const PATIENCE_MS = 8_000;

const limits = { maxResponseSize: LARGEST, headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS };
const inside = new Agent({ ...limits, connect: { timeout: PATIENCE_MS } });
const outside = new Agent({ ...limits, connect: { timeout: PATIENCE_MS, lookup: publicOnly() } });

const request = (url: URL, options: object, dispatcher: Agent) =>
  fetch(url, { ...options, redirect: "manual", dispatcher }) as unknown as Promise<Response>;

function publicOnly(): LookupFunction {
  return (hostname, options, done) =>
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return done(error, []);
      if (!found.every(({ address }) => isPublic(address)))
        return done(new NotReachable("PRIVATE", null), []);
      if (options.all) return done(null, found);
      done(null, found[0]?.address ?? "", found[0]?.family);
    });
}

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, "");

/** By IANA's registries of special addresses: all of IPv6 but global unicast, and of that what leads elsewhere. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  return family === 6 ? !SPECIAL_6.check(address, "ipv6") : !SPECIAL_4.check(address, "ipv4");
}

const SPECIAL_4 = blockList("ipv4", [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
]);
// A list of its own: an IPv4 address in IPv6's clothes, which is never gone to, would else be every IPv4 address.
const SPECIAL_6 = blockList("ipv6", [
  ["::", 3],
  ["4000::", 2],
  ["8000::", 1],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
]);

function blockList(family: "ipv4" | "ipv6", nets: [string, number][]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, family);
  return list;
}
