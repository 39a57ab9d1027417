import { type Browser, expect, type Page } from "@playwright/test";
import { answerAddress, daysAgo, field, fill, refer, registerCase, save, saveAnyway, send } from "./cases";
import { signedIn, test } from "./people";

const BODIES = ["Socialnämnden", "Tekniska nämnden"] as const;

for (const javaScriptEnabled of [true, false]) {
  const without = javaScriptEnabled ? "" : " without JavaScript";

  test(`a body gets more time, past the year only with open eyes${without}`, async ({ browser }) => {
    const { page, entry } = await sent(browser, javaScriptEnabled);
    await entry.getByRole("link", { name: "Förläng" }).click();
    await fill(page, { dueOn: daysAgo(10), reason: "Nämnden sammanträder först i nästa månad." });
    await send(page);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "Den nya dagen måste ligga efter sista svarsdag",
    );
    await expect(field(page, "reason")).toHaveValue("Nämnden sammanträder först i nästa månad.");
    await fill(page, { dueOn: daysAgo(-400) });
    await send(page);
    await expect(page.getByRole("main").getByRole("alert")).toContainText("KL 5:35");
    await fill(page, { dueOn: daysAgo(-20) });
    await save(page);
    await expect(entry).toContainText(
      `Från ${daysAgo(10)} till ${daysAgo(-20)}: Nämnden sammanträder först i nästa månad.`,
    );
    await expect(entry).toContainText("Väntar på svar");
  });

  test(`a referral is withdrawn, and opened again${without}`, async ({ browser }) => {
    const { page, entry } = await sent(browser, javaScriptEnabled);
    await entry.getByRole("link", { name: "Återkalla" }).click();
    await send(page);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "Skriv varför remissen återkallas.",
    );
    await fill(page, { reason: "Frågan är redan besvarad." });
    await save(page);
    await expect(entry).toContainText("Frågan är redan besvarad.");
    await expect(entry.getByRole("link", { name: "Logga svar" })).toHaveCount(0);

    await entry.getByRole("link", { name: "Rätta remissen" }).click();
    await field(page, "reopened").check();
    await fill(page, { correctionReason: "Fel remiss återkallades." });
    await save(page);
    await expect(entry.getByRole("link", { name: "Logga svar" })).toBeVisible();
  });

  test(`bodies are reminded together, from the list${without}`, async ({ browser }) => {
    const { page, address } = await sent(browser, javaScriptEnabled);
    const id = address.split("/").at(-1);
    await page.goto("/remisser?forsenade=ja");
    const rows = page.getByRole("row").filter({ has: page.locator(`a[href^="/motioner/${id}#"]`) });
    for (const body of BODIES) {
      await rows.filter({ hasText: body }).getByRole("checkbox", { name: "Påminn" }).check();
    }
    await page.getByRole("button", { name: "Påminn de valda" }).click();
    for (const body of BODIES) {
      const letter = page.getByRole("textbox", { name: `Påminnelse till ${body}` });
      await expect(letter).toHaveValue(new RegExp(`inte fått något svar från ${body}`));
    }
    const mail = page.getByRole("link", { name: `Öppna i e-posten påminnelsen till ${BODIES[0]}` });
    await expect(mail).toHaveAttribute("href", /^mailto:\?subject=P%C3%A5minnelse/);
    await fill(page, { recipient: "Nämndsekreteraren" });
    await save(page);
    await expect(page).toHaveURL(new RegExp(`${address}#remissrunda`));
    await expect(page.locator("#remissrunda")).toContainText(`${daysAgo(0)} till Nämndsekreteraren`);
    await page.goto("/remisser?forsenade=ja");
    await expect(rows.first()).toContainText(`påmind ${daysAgo(0)}`);
  });
}

test("reminding of nothing says how to choose", async ({ browser }) => {
  const page = await signedIn(browser, "CASE_OFFICER");
  await page.goto("/remisser");
  await page.getByRole("button", { name: "Påminn de valda" }).click();
  await expect(page.getByRole("main")).toContainText("Ingen remiss är vald");
});

test("who was asked again keeps the earlier answer, and the matrix says who said what", async ({
  browser,
}) => {
  const { page, address } = await sent(browser, true);
  await page.goto(await answerAddress(address, BODIES[0]));
  await fill(page, { meetingOn: daysAgo(40), paragraph: "", decisionText: "Nämnden tillstyrker delvis." });
  await page.locator("[name=stance][value=PARTIAL]").check();
  const [first, second] = await page.locator("[name^=stance-]").all();
  await first?.selectOption("SUPPORT");
  await second?.selectOption("OPPOSE");
  await saveAnyway(page);
  await page.goto(`${address}/remisser/ny`);
  await fill(page, { sentOn: daysAgo(5), dueOn: daysAgo(-30) });
  await page.getByRole("checkbox", { name: BODIES[0], exact: true }).check();
  await save(page);
  await expect(page.locator("#remissrunda")).toContainText("Omgång 1 av 2");
  await expect(page.locator("#remissrunda")).toContainText("Omgång 2 av 2");

  await page.goto(`${address}/remissmatris`);
  const row = page.getByRole("row").filter({ hasText: "omgång 1 av 2" });
  await expect(row).toContainText(BODIES[0]);
  await expect(row.getByRole("cell").nth(0)).toHaveText("Tillstyrker");
  await expect(row.getByRole("cell").nth(1)).toHaveText("Avstyrker");
  await expect(row).toContainText(`${daysAgo(40)}, § saknas`);
  await expect(page.getByRole("row").filter({ hasText: BODIES[1] })).toContainText(
    "Har inte svarat, försenat",
  );
});

/** A case of its own that two bodies have been asked about and not answered in time. */
async function sent(browser: Browser, javaScriptEnabled: boolean) {
  const page: Page = await signedIn(browser, "CASE_OFFICER", { javaScriptEnabled });
  const address = await registerCase(page);
  await refer(page, address, [...BODIES]);
  const answer = await answerAddress(address, BODIES[0]);
  await page.goto(address);
  const entry = page.locator(`#remiss-${answer.split("/").at(-2)}`);
  return { page, address, entry };
}
