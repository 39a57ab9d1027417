import type { IncomingMessage, ServerResponse } from "node:http";
import { generateKeyPair } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { atTime } from "@/lib/dates";
import { publicAddress } from "@/lib/public-address";
import { strangerOf } from "@/lib/sign-on/claims";
import { endedSession } from "@/lib/sign-on/ended";
import { beginSignOn, finishSignOn, flowOf, kept } from "@/lib/sign-on/provider";
import type { SignOnSettings } from "@/lib/sign-on/settings";
import { tryProvider } from "@/lib/sign-on/trial";
import { troubleOf } from "@/lib/sign-on/trouble";
import { signOnAs, travel } from "./journey";
import { startProvider, type TestProvider } from "./provider.mjs";
import { settingsFor } from "./settings";

let provider: TestProvider;
let settings: SignOnSettings;
const minutes = (count: number) => Math.floor(Date.now() / 1000) + count * 60;
const trouble = (work: Promise<unknown>) => work.then(() => "none", troubleOf);

beforeAll(async () => {
  provider = await startProvider({ application: publicAddress() });
  process.env.MOTIONSKOLLEN_INTERNAL_PROVIDER = provider.issuer;
  settings = settingsFor(provider);
  provider.people.set("eva", { name: "Eva Ek", email: "Eva.Ek@test.example", groups: ["handläggare"] });
});
afterAll(() => provider.stop());
afterEach(() => {
  provider.forge = null;
  provider.signer = undefined;
  provider.answers = null;
});

describe("a sign-on", () => {
  it("gives the claims of a verified ID token", async () => {
    const { claims, flow } = await signOnAs(settings, "eva");
    expect(strangerOf(claims, settings)).toMatchObject({
      issuer: provider.issuer,
      subject: "eva",
      name: "Eva Ek",
      email: "eva.ek@test.example",
    });
    expect(flow.back).toBe("/motioner");
  });

  it("asks with a code challenge, a state and a nonce that differ each time", async () => {
    const [one, two] = await Promise.all([beginSignOn(settings, "/"), beginSignOn(settings, "/")]);
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(one.url.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
      expect(one.url.searchParams.get(name)).not.toBe(two.url.searchParams.get(name));
    }
    expect(one.url.searchParams.get("code_challenge_method")).toBe("S256");
    expect(one.flow).not.toContain(one.url.searchParams.get("nonce"));
  });

  it.each<[string, (claims: Record<string, unknown>) => object, string]>([
    ["another audience", () => ({ aud: "somebody-else" }), "fel-mottagare"],
    ["several audiences, meant for another", (c) => ({ aud: [c.aud, "x"], azp: "x" }), "fel-mottagare"],
    ["another issuer", () => ({ iss: "https://login.test.example" }), "fel-mottagare"],
    ["another sign-on's nonce", () => ({ nonce: "replayed" }), "fel-mottagare"],
    ["no nonce", () => ({ nonce: undefined }), "obegripligt-svar"],
    ["a time that is out", () => ({ exp: minutes(-6) }), "klockan"],
    ["a time to come", () => ({ nbf: minutes(6) }), "klockan"],
  ])("is refused with %s", async (_, forge, expected) => {
    provider.forge = forge;
    expect(await trouble(signOnAs(settings, "eva"))).toBe(expected);
  });

  it("bears with clocks that differ by minutes", async () => {
    provider.forge = () => ({ iat: minutes(4), nbf: minutes(4), exp: minutes(9) });
    expect(await trouble(signOnAs(settings, "eva"))).toBe("none");
    provider.forge = () => ({ iat: minutes(-9), exp: minutes(-4) });
    expect(await trouble(signOnAs(settings, "eva"))).toBe("none");
  });

  it("is refused when the token is signed with another key than the provider's", async () => {
    provider.forge = () => ({});
    provider.signer = { by: await generateKeyPair("RS256") };
    expect(await trouble(signOnAs(settings, "eva"))).toBe("obegripligt-svar");
    provider.signer = { kid: "another" };
    expect(await trouble(signOnAs(settings, "eva"))).toBe("underskriften");
  });

  it("is refused a second time: the code is used up", async () => {
    const { back, flow } = await signOnAs(settings, "eva");
    expect(await trouble(finishSignOn(settings, flow, back.search))).toBe("borja-om");
  });

  it("is refused with a state or verifier from another browser", async () => {
    const other = flowOf((await beginSignOn(settings, "/")).flow);
    const wrongState = signOnAs(settings, "eva", (back) => {
      back.searchParams.set("state", other?.state ?? "");
      return back;
    });
    expect(await trouble(wrongState)).not.toBe("none");
    const { url, flow } = await beginSignOn(settings, "/");
    const back = await travel(url, "eva", `${publicAddress()}/logga-in/extern/svar`);
    const own = flowOf(flow);
    if (!own || !other) throw new Error("no flow");
    expect(await trouble(finishSignOn(settings, { ...own, verifier: other.verifier }, back.search))).toBe(
      "borja-om",
    );
  });

  it("that began too long ago is forgotten, and so is one that somebody has written", async () => {
    const { flow } = await beginSignOn(settings, "/");
    expect(atTime(new Date(Date.now() + 16 * 60_000), () => flowOf(flow))).toBeNull();
    expect(flowOf(`${flow.slice(0, -2)}AA`)).toBeNull();
    expect(flowOf(undefined)).toBeNull();
  });

  it("of a revoked account is the provider's to refuse, and its words go nowhere", async () => {
    expect(await trouble(signOnAs(settings, "nobody"))).toBe("avbruten");
  });

  it("is refused where the secret is another", async () => {
    expect(await trouble(signOnAs(settingsFor({ ...provider, clientSecret: "another" }), "eva"))).toBe(
      "hemligheten",
    );
  });

  it("bears ten thousand groups, and does not keep them", async () => {
    const groups = Array.from(
      { length: 10_000 },
      (_, n) => `00000000-0000-0000-0000-${String(n).padStart(12, "0")}`,
    );
    provider.people.set("bo", {
      name: "Bo Bok",
      email: "bo@test.example",
      groups: [...groups, "handläggare"],
    });
    const { claims, idToken } = await signOnAs(settings, "bo");
    const roles = [{ group: "handläggare", role: "CASE_OFFICER" as const }];
    expect(strangerOf(claims, { ...settings, roles }).role).toBe("CASE_OFFICER");
    expect(kept(idToken)).toBeNull();
  });
});

describe("a provider", () => {
  const unknown = (more: Partial<SignOnSettings> = {}) => ({
    ...settings,
    clientId: `c${Math.random()}`,
    ...more,
  });
  const says = async (tried: SignOnSettings) =>
    (await tryProvider(tried)).filter(({ good }) => !good).map(({ says }) => says);

  it("that is as it should be passes its trial", async () => {
    expect(await says(settings)).toEqual([]);
  });

  it("that is down says so, to those who sign in and in its trial", async () => {
    const gone = await startProvider({ application: publicAddress() });
    await gone.stop();
    process.env.MOTIONSKOLLEN_INTERNAL_PROVIDER = `${provider.issuer} ${gone.issuer}`;
    const down = settingsFor(gone);
    expect(await trouble(beginSignOn(down, "/"))).toBe("svarar-inte");
    expect(await says(down)).toEqual([`${new URL(gone.issuer).host} tar inte emot några anslutningar.`]);
  });

  it.each<[string, string, object | string, string]>([
    ["HTML", "text/html", "<h1>Välkommen</h1>", "går inte att förstå"],
    ["half of a JSON", "application/json", '{"issuer":', "går inte att förstå"],
    [
      "another's name",
      "application/json",
      { issuer: "https://evil.test.example" },
      "säger sig heta något annat",
    ],
    ["a list", "application/json", [1, 2], "går inte att förstå"],
  ])("that answers %s is not understood", async (_, type, body, word) => {
    provider.answers = (_: IncomingMessage, response: ServerResponse) => {
      response.setHeader("content-type", type);
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    };
    expect(await trouble(beginSignOn(unknown(), "/"))).toBe("obegripligt-svar");
    expect((await says(unknown()))[0]).toContain(word);
  });

  it("that is not there says that the address is wrong", async () => {
    expect((await says({ ...settings, issuer: `${settings.issuer}/fel` }))[0]).toContain("ingen beskrivning");
  });

  it("that never stops talking is cut off", async () => {
    let sent = 0;
    provider.answers = (_: IncomingMessage, response: ServerResponse) => {
      response.setHeader("content-type", "application/json");
      response.write('{"issuer":"');
      const chunk = "x".repeat(1024 * 1024);
      const more = () => {
        sent += 1;
        if (!response.destroyed) response.write(chunk, more);
      };
      more();
    };
    expect(await trouble(beginSignOn(unknown(), "/"))).toBe("obegripligt-svar");
    expect(sent).toBeLessThan(40); // MB, of which the network holds some
  });
});

describe("what the provider ends", () => {
  const EVENTS = { "http://schemas.openid.net/event/backchannel-logout": {} };
  const token = (more: object = {}) =>
    provider.sign({
      iss: provider.issuer,
      aud: provider.clientId,
      iat: minutes(0),
      exp: minutes(2),
      jti: "1",
      sid: "s1",
      events: EVENTS,
      ...more,
    });

  it("is told by a token of its own", async () => {
    expect(await endedSession(settings, await token())).toEqual({
      issuer: provider.issuer,
      sid: "s1",
      subject: null,
    });
    expect(await endedSession(settings, await token({ sid: undefined, sub: "eva" }))).toMatchObject({
      subject: "eva",
    });
  });

  it.each<[string, object]>([
    ["another audience", { aud: "x" }],
    ["another issuer", { iss: "https://x.test.example" }],
    ["a nonce, as an ID token has", { nonce: "n" }],
    ["no event", { events: {} }],
    ["nobody", { sid: undefined }],
    ["a time that is out", { exp: minutes(-6) }],
    ["an age of hours", { iat: minutes(-120) }],
  ])("is not believed with %s", async (_, change) => {
    expect(await endedSession(settings, await token(change))).toBeNull();
  });

  it("is not believed without a signature", async () => {
    const [head, body] = (await token()).split(".");
    expect(await endedSession(settings, `${head}.${body}.`)).toBeNull();
    const none = Buffer.from('{"alg":"none"}').toString("base64url");
    expect(await endedSession(settings, `${none}.${body}.`)).toBeNull();
  });
});
