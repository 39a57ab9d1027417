import { expect } from "@playwright/test";
import { query } from "./database";
import { test } from "./people";
import { beginFactor, mailed, newPerson } from "./second-step";

test.use({ javaScriptEnabled: false });

test("somebody chooses a second factor, and signs in with it", async ({ page }) => {
  const { email, password } = await newPerson();
  const main = page.getByRole("main");
  const press = (name: string) => main.getByRole("button", { name, exact: true }).click();
  const signIn = async () => {
    await page.goto("/logga-in?tillbaka=%2Fremisser");
    await page.locator("[name=email]").fill(email);
    await page.locator("[name=password]").fill(password);
    await press("Logga in");
  };
  await signIn();
  await expect(page).toHaveURL(/\/remisser$/);
  const show = await beginFactor(page, password);
  await page.locator("[name=code]").fill(show());
  await press("Slå på");
  await expect(main.getByRole("listitem")).toHaveCount(10);
  const [code = ""] = await main.getByRole("code").allInnerTexts();
  await press("Jag har sparat koderna");
  await page.goto("/konto/tvasteg");
  await expect(main).toContainText("10 återställningskoder är kvar");
  await expect(main).not.toContainText(code);

  await page.context().clearCookies();
  await signIn();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Skriv koden från telefonen");
  // Not signed in yet: what is for those who are leads to signing in.
  await page.goto("/mitt-arbete");
  await expect(page).toHaveURL(/\/logga-in/);
  await page.goto("/logga-in/tvasteg?tillbaka=%2Fremisser");
  await page.locator("[name=code]").fill(show());
  await press("Logga in");
  await expect(main.getByRole("alert")).toContainText("redan använd");
  await page.locator("[name=code]").fill(code.toUpperCase());
  await press("Logga in");
  await expect(page).toHaveURL(/\/remisser$/);
});

test("a link signs in when the button is pressed, once, and no sooner", async ({ page, request }) => {
  const address = await mailed("SIGN_IN", "/logga-in/lank")();
  // A program that looks through mail opens the link first.
  expect((await request.get(address)).ok()).toBe(true);
  await page.goto(address);
  await page.getByRole("main").getByRole("button", { name: "Logga in" }).click();
  await expect(page).toHaveURL(/\/mitt-arbete$/);
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Länken gäller inte längre");
});

test("many wrong passwords make the next wait, and the page says how long", async ({ page }) => {
  const { id, email, password } = await newPerson();
  const told = page.getByRole("main").getByRole("alert");
  const tryPassword = async (typed: string) => {
    await page.goto("/logga-in");
    await page.locator("[name=email]").fill(email);
    await page.locator("[name=password]").fill(typed);
    await page.getByRole("main").getByRole("button", { name: "Logga in" }).click();
    await expect(told).toBeVisible();
  };
  for (let time = 0; time < 5; time += 1) await tryPassword("fel lösenord");
  await tryPassword(password);
  await expect(told).toContainText(/Vänta \d+\s(sekunder|minut)/);
  const noted = `select from "LogEntry" where "subjectId" = $1 and action = 'sign-in-refused'`;
  await expect.poll(async () => (await query(noted, id)).length).toBe(5);
});
