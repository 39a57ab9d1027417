import { type Browser, type BrowserContext, test as base, type Page } from "@playwright/test";
import type { Role } from "@/lib/db/generated/enums";
import { demoAccounts } from "@/prisma/demo/accounts.mjs";

/** Those who go from test to test: a browser window of its own takes longer to open than most pages. */
export const staying = new Set<BrowserContext>();

/** Whoever a test lets in has left when it ends: their pages would otherwise stay open until the last test. */
export const test = base.extend<{ everybodyLeaves: undefined }>({
  everybodyLeaves: [
    async ({ browser }, use) => {
      await use(undefined);
      for (const context of browser.contexts()) if (!staying.has(context)) await context.close();
    },
    { auto: true },
  ],
});

/** A page of somebody with that role in the demo municipality, in a browser context of its own. */
export async function signIn(
  browser: Browser,
  role: Role,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto("/logga-in");
  await typeCredentials(page, role);
  await page.waitForURL("**/mitt-arbete");
  return page;
}

/** Fills in the sign-in page, and sends it. */
export async function typeCredentials(page: Page, role: Role): Promise<void> {
  const account = demoAccounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`The demo has no account with the role ${role}.`);
  await page.locator("[name=email]").fill(account.email);
  await page.locator("[name=password]").fill(account.password);
  await page.getByRole("main").getByRole("button", { name: "Logga in" }).click();
}

const sessions = new Map<Role, Awaited<ReturnType<BrowserContext["storageState"]>>>();

/** The same for a test that is not about signing in: each worker does it once for every role. */
export async function signedIn(
  browser: Browser,
  role: Role,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const storageState = sessions.get(role) ?? (await (await signIn(browser, role)).context().storageState());
  sessions.set(role, storageState);
  return (await browser.newContext({ ...options, storageState })).newPage();
}
