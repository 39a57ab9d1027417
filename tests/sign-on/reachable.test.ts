import { afterEach, describe, expect, it, vi } from "vitest";
import { isPublic, NotReachable, reach } from "@/lib/sign-on/reachable";
import { signOnInput } from "@/lib/sign-on/schema";

afterEach(() => vi.unstubAllEnvs());

// What a typed address may not make the server ask (SSRF).
describe("an address that somebody typed", () => {
  it.each([
    "http://login.test.example/",
    "https://127.0.0.1/",
    "https://127.1/",
    "https://2130706433/",
    "https://0x7f.0.0.1/",
    "https://[::1]/",
    "https://[::ffff:169.254.169.254]/",
    "https://10.0.0.1/",
    "https://172.31.255.255/",
    "https://192.168.1.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://100.64.0.1/",
    "https://0.0.0.0/",
    "https://[fd00::1]/",
    "https://[fe80::1]/",
    "file:///etc/passwd",
    "ftp://login.test.example/",
  ])("%s is not gone to", async (address) => {
    await expect(reach(address, {})).rejects.toThrow(NotReachable);
  });

  it("is looked at where the name leads, when the connection is made", async () => {
    const refused = await reach("https://localhost/", {}).catch((error) => error.cause);
    expect(refused).toBeInstanceOf(NotReachable);
  });

  it.each([
    ["8.8.8.8", true],
    ["2a00:1450:400f:80d::200e", true],
    ["172.32.0.1", true],
    ["172.16.0.1", false],
    ["::ffff:10.0.0.1", false],
    ["64:ff9b::a00:1", false],
    ["2002:a00:1::", false],
    ["ff02::1", false],
    ["localhost", false],
  ])("%s is public: %s", (address, is) => {
    expect(isPublic(address)).toBe(is);
  });

  it("may lie inside where whoever runs the server has named it, and only there", async () => {
    vi.stubEnv("MOTIONSKOLLEN_INTERNAL_PROVIDER", "http://127.0.0.1:9, https://adfs.test.example");
    const other = reach("http://127.0.0.1:10/", {});
    await expect(other).rejects.toThrow(NotReachable);
    // Gone to, and nobody there.
    await expect(reach("http://127.0.0.1:9/", {})).rejects.toThrow("fetch failed");
  });
});

describe("the form for the provider", () => {
  const filled = {
    on: "ja",
    buttonLabel: "Logga in",
    issuer: "https://login.test.example/tenant/v2.0",
    clientId: "c",
    scopes: "openid profile",
    nameClaim: "name",
    emailClaim: "email",
    groupsClaim: "groups",
    accounts: "BEFOREHAND",
    otherwise: "",
  };
  const errorsOf = (more: object) => {
    const read = signOnInput.safeParse({ ...filled, ...more });
    return Object.fromEntries(read.error?.issues.map(({ path, message }) => [path[0], message]) ?? []);
  };

  it("takes lines of groups, whose names may hold an equals sign", () => {
    const roles = "CN=Motioner,OU=Kansli = handläggare\n\n  a = Administratör  ";
    expect(signOnInput.parse({ ...filled, roles, bodies: "x = Socialnämnden" })).toMatchObject({
      roles: [
        { group: "CN=Motioner,OU=Kansli", role: "CASE_OFFICER" },
        { group: "a", role: "ADMINISTRATOR" },
      ],
      bodies: [{ group: "x", gives: "Socialnämnden" }],
    });
  });

  it("takes the address of the description for that of the provider", () => {
    const issuer = "https://adfs.test.example/adfs/.well-known/openid-configuration";
    expect(signOnInput.parse({ ...filled, issuer }).issuer).toBe("https://adfs.test.example/adfs");
  });

  it.each<[object, Record<string, string>]>([
    [{ issuer: "login" }, { issuer: "Skriv en hel adress, till exempel https://login.kommunen.se." }],
    [{ issuer: "http://login.test.example" }, { issuer: "Adressen måste börja med https://." }],
    [{ issuer: "javascript:alert(1)" }, { issuer: "Adressen måste börja med https://." }],
    [
      { issuer: "https://eva:hemligt@login.test.example" },
      { issuer: "Adressen får inte innehålla användarnamn, frågetecken eller #." },
    ],
    [{ scopes: "profile" }, { scopes: "openid måste vara med." }],
    [{ roles: "grupp" }, { roles: "Rad 1: skriv gruppen, ett likhetstecken och vad den ger." }],
    [{ otherwise: "ADMINISTRATOR" }, { otherwise: "Administratör kan bara en grupp göra någon till." }],
  ])("%o is refused beside the field", (more, messages) => {
    expect(errorsOf(more)).toEqual(messages);
  });

  it("asks what a newcomer becomes, and names the roles there are", () => {
    expect(errorsOf({ accounts: "FIRST_SIGN_IN" }).otherwise).toContain("måste få en roll");
    expect(errorsOf({ roles: "a = kung" }).roles).toContain("Handläggare, ");
  });
});
