import { expect, type Page } from "@playwright/test";
import { startProvider, type TestProvider } from "../sign-on/provider.mjs";
import { query, queryOne } from "./database";
import { signedIn, test } from "./people";

// A provider on the municipality's own network: the server was started with leave to go there.
const inside = process.env.MOTIONSKOLLEN_INTERNAL_PROVIDER;
const base = process.env.BASE_URL ?? "";
const EVA = { name: "Eva Provberg", email: "eva.provberg@ljungsala.example", groups: ["motioner-läsare"] };
const ROLES = "motioner-registrator = Registrator\nmotioner-läsare = Förtroendevald";

const SESSION = "__Host-motionskollen";
const seconds = (count: number) => Math.floor(Date.now() / 1000) + count;

test("single sign-on, from the setting to the sign-out", async ({ browser, request }) => {
  test.skip(!inside, "The server may go to no provider on this machine.");
  const provider = await startProvider({ application: base, port: Number(new URL(inside ?? "").port) });
  try {
    provider.people.set("eva", EVA);
    await setUp(await signedIn(browser, "ADMINISTRATOR"), provider);
    const context = await browser.newContext();
    const page = await context.newPage();

    await test.step("somebody new is let in, as what the groups say", async () => {
      await signOn(page, "/remisser");
      await page.waitForURL("**/remisser");
      await expect(page.getByRole("banner")).toContainText("Eva ProvbergFörtroendevald");
    });

    await test.step("a role that is changed is another at the next sign-in, and one taken away in the account at once", async () => {
      provider.people.set("eva", { ...EVA, groups: ["motioner-registrator"] });
      await page.goto("/logga-in/extern?tillbaka=/konto");
      await expect(page.getByRole("banner")).toContainText("Eva ProvbergRegistrator");
      await expect(page.getByRole("main")).toContainText("med kommunens inloggning");
      await query(`update "User" set role = 'ELECTED_REPRESENTATIVE' where email = $1`, EVA.email);
      await page.reload();
      await expect(page.getByRole("banner")).toContainText("Eva ProvbergFörtroendevald");
    });

    await test.step("sign-out ends the session at the provider too", async () => {
      await page.getByRole("button", { name: "Logga ut" }).click();
      await page.getByRole("button", { name: "Yes, sign me out" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Du är utloggad");
      expect(await sessionsOf(EVA.email)).toBe(0);
      await page.goto("/logga-in/extern");
      await expect(page).toHaveTitle("Kommunens inloggning");
    });

    await test.step("what is not ours, no longer or already used opens nothing, and says why", async () => {
      const forged: [object, RegExp][] = [
        [{ aud: "another-application" }, /inte ställt till Motionskollen/],
        [{ exp: seconds(-600) }, /tid har gått ut/],
        [{ nonce: "from-another-sign-on" }, /inte ställt till Motionskollen/],
      ];
      for (const [index, [claims, says]] of forged.entries()) {
        provider.forge = () => claims;
        await (index === 0 ? signOn(page, "/motioner") : signOnAgain(page));
        await expect(page.getByRole("main").getByRole("alert")).toContainText(says);
      }
      provider.forge = null;
      const answer = page.waitForRequest((request) => request.url().includes("/logga-in/extern/svar"));
      await signOnAgain(page);
      await page.waitForURL("**/motioner");
      await context.clearCookies({ name: SESSION });
      await page.goto((await answer).url());
      await expect(page.getByRole("main").getByRole("alert")).toContainText("Börja om.");
    });

    await test.step("an account that is revoked is out at the next request, and does not come in again", async () => {
      await signOnAgain(page);
      await page.waitForURL("**/motioner");
      const token = await provider.sign(logoutToken(provider));
      const told = await request.post("/logga-in/extern/avslut", { form: { logout_token: token } });
      expect(told.status()).toBe(200);
      await page.goto("/mitt-arbete");
      await expect(page).toHaveURL(/\/logga-in\?tillbaka=/);
      provider.people.delete("eva");
      await context.clearCookies();
      await signOn(page, "/motioner");
      const alert = page.getByRole("main").getByRole("alert");
      await expect(alert).toContainText("nekades av kommunens inloggning");
      await expect(alert).not.toContainText("script");
    });

    await test.step("a provider that is down leaves the local accounts their form", async () => {
      await provider.stop();
      await query(`update "Setting" set value = value || '{"clientId":"asked-anew"}' where key = 'sign-on'`);
      await page.goto("/logga-in");
      await page.getByRole("link", { name: "Logga in med Ljungsalas inloggning" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("svarar inte just nu");
      await expect(page.getByLabel("Lösenord", { exact: true })).toBeVisible();
    });

    await test.step("whoever was signing in as the provider was turned off is still told what was wrong", async () => {
      const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      await plain.goto("/logga-in");
      await plain.locator("[name=email]").fill("ingen@ljungsala.example");
      await plain.locator("[name=password]").fill("fel lösenord");
      await query(`update "Setting" set value = value || '{"on":false}' where key = 'sign-on'`);
      await plain.getByRole("main").getByRole("button", { name: "Logga in" }).click();
      await expect(plain.getByRole("main").getByRole("alert")).toContainText("stämmer inte");
    });
  } finally {
    await query(`delete from "Setting" where key = 'sign-on'`);
    await provider.stop();
  }
});

/** As an administrator does it, in the form, with its trial. */
async function setUp(page: Page, { issuer, clientId, clientSecret }: TestProvider): Promise<void> {
  await page.goto("/installningar/inloggning");
  const fill = (name: string, value: string) => page.locator(`[name=${name}]`).fill(value);
  await fill("issuer", `${issuer}/.well-known/openid-configuration`);
  await fill("clientId", clientId);
  await fill("passwordOfClient", clientSecret);
  await fill("scopes", "openid profile email groups");
  await fill("roles", ROLES);
  await fill("buttonLabel", "Logga in med Ljungsalas inloggning");
  await page.getByLabel("Vid första inloggningen").check();
  await page.getByLabel("Visa knappen").check();
  await page.getByRole("button", { name: "Spara och prova" }).click();
  await expect(page.getByText("Leverantören svarar som den ska")).toBeVisible();
  expect(await page.content()).not.toContain(clientSecret);
}

async function signOn(page: Page, back: string): Promise<void> {
  await page.goto(`/logga-in?tillbaka=${back}`);
  await page.getByRole("link", { name: "Logga in med Ljungsalas inloggning" }).click();
  await page.getByLabel("Användarnamn").fill("eva");
  await page.getByRole("button", { name: "Fortsätt" }).click();
}

/** The provider still knows who it is, and asks for nothing. */
const signOnAgain = (page: Page) => page.goto("/logga-in/extern?tillbaka=/motioner");

async function sessionsOf(email: string): Promise<number> {
  const sessions = 'select count(*)::int as count from "Session" s join "User" u on u.id = s."userId"';
  return (await queryOne<{ count: number }>(`${sessions} where u.email = $1`, email)).count;
}

const logoutToken = ({ issuer, clientId }: TestProvider) => ({
  iss: issuer,
  aud: clientId,
  sub: "eva",
  iat: seconds(0),
  exp: seconds(120),
  jti: "revoked",
  events: { "http://schemas.openid.net/event/backchannel-logout": {} },
});
