import { type Browser, expect, type Page } from "@playwright/test";
import {
  answerAddress,
  daysAgo,
  field,
  fill,
  headed,
  refer,
  registerCase,
  save,
  saveAnyway,
  send,
} from "./cases";
import { signedIn, test } from "./people";

/** A paragraph that no other test has, nor an earlier run on the same database. */
const ownParagraph = () =>
  `${Math.floor(Math.random() * 9_000) + 1_000}.${Math.floor(Math.random() * 900) + 100}`;

const history = (page: Page) => page.locator("#historik").getByRole("listitem");
const phase = (page: Page) => headed(page, "Var ärendet är").locator("strong");

for (const javaScriptEnabled of [true, false]) {
  const without = javaScriptEnabled ? "" : " without JavaScript";

  test(`a wrong § and stance are set right, and the history shows both${without}`, async ({ browser }) => {
    const [wrong, right] = [ownParagraph(), ownParagraph()];
    const { page, address, entry } = await answered(browser, wrong, javaScriptEnabled);
    await entry.getByRole("link", { name: "Rätta svaret" }).click();
    await expect(field(page, "paragraph")).toHaveValue(wrong);
    await fill(page, { paragraph: right });
    await page.locator("[name=stance][value=OPPOSE]").check();
    await send(page);
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Skriv varför uppgifterna rättas.");
    await expect(field(page, "paragraph")).toHaveValue(right);
    await fill(page, { correctionReason: "Fel § i första utdraget." });
    await save(page);
    await expect(page).toHaveURL(new RegExp(`${address}#remiss-`));
    await expect(entry).toContainText(`§ ${right}`);
    await expect(history(page).first()).toContainText(
      `rättades: Paragraf från ”§ ${wrong}” till ”§ ${right}”; Ställningstagande från ”Tillstyrker” till ”Avstyrker”. Skäl: Fel § i första utdraget.`,
    );
  });

  test(`a struck answer opens its referral, and can be restored${without}`, async ({ browser }) => {
    const { page, address, entry } = await answered(browser, ownParagraph(), javaScriptEnabled);
    await expect(phase(page)).toHaveText("Remissvar inkomna");
    await entry.getByRole("link", { name: "Stryk svaret" }).click();
    await expect(page.getByRole("main")).toContainText(
      "Ärendet går från ”Remissvar inkomna” tillbaka till ”På remiss”.",
    );
    await expect(page.getByRole("main")).toContainText("Remissen som svaret hörde till öppnas igen.");
    await send(page);
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Skriv varför posten stryks.");
    await fill(page, { reason: "Svaret hörde till en annan motion." });
    await save(page);
    await expect(phase(page)).toHaveText("På remiss");
    await expect(entry.getByRole("link", { name: "Logga svar" })).toBeVisible();

    const struck = page.locator("#strukna");
    await struck.locator("summary", { hasText: "Remissvaret från Socialnämnden" }).click();
    await expect(struck).toContainText("Svaret hörde till en annan motion.");
    await expect(struck).toContainText("Nämnden tillstyrker motionen.");
    await struck.getByRole("link", { name: "Återställ" }).click();
    await page.waitForURL("**/strukna/*");
    await save(page);
    await expect(page).toHaveURL(new RegExp(`${address}#historik`));
    await expect(phase(page)).toHaveText("Remissvar inkomna");
    await expect(struck).toBeHidden();
    await expect(history(page).first()).toContainText("återställdes");
    await expect(history(page).nth(1)).toContainText("ströks. Skäl: Svaret hörde till en annan motion.");
  });
}

test("a wrong outcome of the council is set right, and the phase follows", async ({ browser }) => {
  const page = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(page);
  await decide(page, address, { body: "Kommunstyrelsen", on: 30, outcome: "REJECTED" });
  await decide(page, address, { body: "Kommunfullmäktige", on: 20, outcome: "TABLED" });
  await expect(phase(page)).toHaveText("Inför fullmäktige");
  await page.locator("#beslut").getByRole("link", { name: "Rätta beslutet i Kommunfullmäktige" }).click();
  await page.locator("[name=outcome]").selectOption("REJECTED");
  await fill(page, {
    decisionText: "Kommunfullmäktige avslår motionen.",
    correctionReason: "Ärendet bordlades inte.",
  });
  await saveAnyway(page);
  await expect(phase(page)).toHaveText("Avgjord: avslag");
  await expect(history(page).first()).toContainText("Utfall från ”Bordlagd” till ”Avslag”");

  await page.locator("#beslut").getByRole("link", { name: "Stryk beslutet i Kommunfullmäktige" }).click();
  await expect(page.getByRole("main")).toContainText("tillbaka till ”Behandlad i kommunstyrelsen”");
  await fill(page, { reason: "Fel motion." });
  await save(page);
  await expect(phase(page)).toHaveText("Behandlad i kommunstyrelsen");
});

test("a date of an event is set right, and what never happened is struck", async ({ browser }) => {
  const page = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(page);
  await page.goto(`${address}/handelser/ny`);
  await page.locator("[name=kind][value=ASSIGNED]").check();
  await fill(page, { occurredOn: daysAgo(60) });
  await save(page);
  const about = page.locator("#uppgifter");
  await about.getByRole("link", { name: "Rätta" }).click();
  await fill(page, { occurredOn: daysAgo(61), correctionReason: "Fel dag." });
  await save(page);
  await expect(history(page).first()).toContainText(`Datum från ”${daysAgo(60)}” till ”${daysAgo(61)}”`);
  await about.getByRole("link", { name: "Stryk" }).click();
  await fill(page, { reason: "Har inte hänt." });
  await save(page);
  await expect(phase(page)).toHaveText("Väckt");
});

test("who was first is told to who corrects what has changed meanwhile", async ({ browser }) => {
  const { page, entry } = await answered(browser, ownParagraph(), true);
  await entry.getByRole("link", { name: "Rätta svaret" }).click();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await fill(other, { paragraph: ownParagraph(), correctionReason: "Fel §." });
  await save(other);
  await fill(page, { decisionText: "Nämnden avstyrker motionen.", correctionReason: "Fel text." });
  await send(page);
  const notice = page.getByRole("main").getByRole("alert");
  await expect(notice).toContainText("Någon annan ändrade ärendet medan du skrev");
  await expect(notice).toContainText("rättades: Paragraf från");
});

test("the public sees nothing of what was struck", async ({ browser }) => {
  const { page, address, entry } = await answered(browser, ownParagraph(), true);
  await entry.getByRole("link", { name: "Stryk svaret" }).click();
  await fill(page, { reason: "Fel motion." });
  await save(page);
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(address);
  await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(visitor.locator("#strukna")).toHaveCount(0);
  await expect(visitor.getByRole("link", { name: /Rätta|Stryk/ })).toHaveCount(0);
});

/** A case of its own with an answer, open at the case page. */
async function answered(browser: Browser, paragraph: string, javaScriptEnabled: boolean) {
  const page = await signedIn(browser, "CASE_OFFICER", { javaScriptEnabled });
  const address = await registerCase(page);
  await refer(page, address, ["Socialnämnden"]);
  const form = await answerAddress(address, "Socialnämnden");
  await page.goto(form);
  await fill(page, { meetingOn: daysAgo(40), paragraph, decisionText: "Nämnden tillstyrker motionen." });
  await page.locator("[name=stance][value=SUPPORT]").check();
  await saveAnyway(page);
  const entry = page.locator(`#remiss-${form.split("/").at(-2)}`);
  return { page, address, entry };
}

async function decide(
  page: Page,
  address: string,
  { body, on, outcome }: { body: string; on: number; outcome: string },
): Promise<void> {
  await page.goto(`${address}/beslut/nytt`);
  await page.locator("[name=bodyId]").selectOption({ label: body });
  await page.locator("[name=outcome]").selectOption(outcome);
  await fill(page, { meetingOn: daysAgo(on), decisionText: `${body} behandlar ärendet.` });
  await saveAnyway(page);
}
