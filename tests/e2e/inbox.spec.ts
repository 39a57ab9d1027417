import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { demoCase } from "./cases";
import { signedIn, test } from "./people";

const INTAKE = /\/inkorg\/[0-9a-f-]{36}$/;
const OPEN = "Digitala lås i hemtjänsten";
const someText = () => `Tjänsteskrivelse\n\nSvar på motion om ${randomUUID()}\n`;

test("files that are dropped on the page are sent, read and reported, and the drop is undone", async ({
  browser,
}) => {
  const page = await signedIn(browser, "REGISTRAR");
  await page.goto("/inkorg");
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "skrivelse.txt"));
    transfer.items.add(new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], "bild.jpg"));
    return transfer;
  }, someText());
  await page.locator(".drop-zone").dispatchEvent("drop", { dataTransfer: files });
  await page.waitForURL(INTAKE);
  await expect(page.getByText("1 handling att granska. 1 fil togs inte emot.")).toBeVisible({
    timeout: 30_000,
  });
  const rows = page.locator("#filer tbody tr");
  await expect(rows.filter({ hasText: "skrivelse.txt" })).toContainText("Läst, 1 att granska");
  await expect(rows.filter({ hasText: "bild.jpg" })).toContainText("Togs inte emot");
  await expect(page.getByRole("link", { name: /^Inkorg \(\d+\)$/ })).toBeVisible();

  await page.getByRole("link", { name: "Ångra inlämningen" }).click();
  await expect(page.getByText("1 handling som inte har lagts i något ärende.")).toBeVisible();
  await page.getByRole("button", { name: "Ångra inlämningen" }).click();
  await expect(page.getByText("Inlämningen är ångrad. Filerna är borttagna.")).toBeVisible();
});

test("without JavaScript several files are sent at once, on a referral of a case", async ({ browser }) => {
  const page = await signedIn(browser, "COMMITTEE_SECRETARY", { javaScriptEnabled: false });
  const address = await demoCase(OPEN);
  await page.goto(address);
  await page.locator("#remissrunda").getByRole("link", { name: "Läs in svar ur fil" }).first().click();
  const asTexts = [1, 2].map((at) => ({
    name: `${at}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(someText()),
  }));
  await page.locator("[name=documents]").setInputFiles(asTexts);
  await page.getByRole("button", { name: "Lägg in" }).click();
  await page.waitForURL(INTAKE);
  await expect(page.getByText("som svar från")).toBeVisible();
  // The page asks for itself again for as long as something is unread.
  await expect(page.getByText("2 handlingar att granska.")).toBeVisible({ timeout: 30_000 });
});

test("the inbox is for those who sort it", async ({ browser }) => {
  const page = await signedIn(browser, "ELECTED_REPRESENTATIVE");
  const response = await page.goto("/inkorg");
  expect(response?.status()).toBe(403);
  await expect(page.getByRole("link", { name: /^Inkorg/ })).toHaveCount(0);
});
