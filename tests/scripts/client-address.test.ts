import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { clientAddress } from "@/scripts/client-address.mjs";
import { checkMail } from "@/scripts/environment.mjs";

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } }) as unknown as IncomingMessage;

describe("where a request comes from", () => {
  it.each([
    ["the other end, whatever it says", from("192.0.2.1", "10.0.0.1"), 0, "192.0.2.1"],
    ["an IPv4 address in IPv6", from("::ffff:192.0.2.1"), 0, "192.0.2.1"],
    ["whom the own proxy heard from", from("10.0.0.9", "192.0.2.1"), 1, "192.0.2.1"],
    ["no further back than that", from("10.0.0.9", "made up, 192.0.2.1"), 1, "192.0.2.1"],
    ["behind two of them", from("10.0.0.9", "made up, 192.0.2.1, 10.0.0.8"), 2, "192.0.2.1"],
    ["the proxy itself where it says nothing", from("10.0.0.9"), 1, "10.0.0.9"],
    ["half of an IPv6 address", from("2001:db8:1:2:3:4:5:6"), 0, "2001:db8:1:2::/64"],
    ["half of a short one", from("2001:db8::1"), 0, "2001:db8:0:0::/64"],
    ["this machine", from("::1"), 0, "0:0:0:0::/64"],
  ])("%s", (_, request, proxies, address) => {
    expect(clientAddress(request, proxies)).toBe(address);
  });
});

describe("the setting for mail", () => {
  it("is both or neither, and an address of a mail server", () => {
    for (const MAIL_URL of ["smtp://localhost", "smtps://eva:hemligt@post.kommunen.se:465"]) {
      expect(() => checkMail({ MAIL_URL, MAIL_FROM: "motioner@kommunen.se" })).not.toThrow();
    }
    expect(() => checkMail({})).not.toThrow();
    expect(() => checkMail({ MAIL_URL: "smtp://localhost" })).toThrow("belong together");
    for (const MAIL_URL of ["post.kommunen.se", "http://eva:hemligt@post.kommunen.se", "smtp://"]) {
      expect(() => checkMail({ MAIL_URL, MAIL_FROM: "x@kommunen.se" })).toThrow(
        /must look like(?!.*hemligt)/,
      );
    }
  });
});
