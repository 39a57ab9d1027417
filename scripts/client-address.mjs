// Where a request comes from, for the limits on how often somebody may try.
import { isIPv6 } from "node:net";

/**
 * The address before the installation's own proxies. Each adds to X-Forwarded-For whom it heard from; what
 * stands further to the left anybody may have written.
 * @param {import("node:http").IncomingMessage} request
 * @param {number} proxies how many proxies of our own stand in front
 * @returns {string} of IPv6 the first half, which is what one customer is given
 */
export function clientAddress(request, proxies) {
  const forwarded = String(request.headers["x-forwarded-for"] ?? "").split(",");
  const heard = [...forwarded.map((address) => address.trim()), request.socket.remoteAddress ?? ""];
  return withoutOwnHalf(heard.at(-1 - proxies) || heard.at(-1));
}

function withoutOwnHalf(address) {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(plain)) return plain;
  const [head, tail] = plain.split("%")[0].split("::");
  const first = head.split(":").filter(Boolean);
  const last = tail?.split(":").filter(Boolean) ?? [];
  const all =
    tail === undefined ? first : [...first, ...Array(8 - first.length - last.length).fill("0"), ...last];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
