import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { field, ownNumber, save, send } from "./cases";
import { listRow, sendList } from "./lists";
import { signIn, test } from "./people";

// A whole register is brought in by people whose browsers have no JavaScript too.
test.use({ javaScriptEnabled: false });

test("a list with an error is mended and sent in again, and nothing is registered twice", async ({
  browser,
}) => {
  const page = await signIn(browser, "CASE_OFFICER", { javaScriptEnabled: false });
  const [settled, open] = [ownNumber(), ownNumber()];
  const right = listRow({ number: settled, title: "Färjeläge på Ön", status: "Avslag 2023-09-25" });
  const wrong = { number: open, title: "Gång- och cykelväg" };
  await sendList(page, [right, listRow({ ...wrong, receivedOn: "i våras" })]);
  await expect(page.getByLabel("Motionär")).toHaveValue("movers");
  await save(page);
  await expect(page.getByLabel("”avslag”")).toHaveValue("REJECTED");
  const review = await save(page);

  const row = page.getByRole("row").filter({ hasText: "Gång- och cykelväg" });
  await expect(row.getByRole("cell", { name: "i våras" })).toContainText("”i våras” är inget datum.");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Hämta listan med felen" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toContain("”i våras” är inget datum.");
  await send(page);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("En rad har fel");
  await field(page, "onlyRight").check();
  await send(page);
  await expect(page.getByRole("heading", { name: "Listan är registrerad" })).toBeVisible();
  await expect(page).toHaveURL(review);

  await page.goto(`/motioner?visa=alla&sok=${settled}`);
  await page.getByRole("link", { name: "Färjeläge på Ön" }).click();
  await expect(page.locator(".case-head")).toContainText("Avslutad");

  await sendList(page, [right, listRow(wrong)]);
  await save(page);
  await save(page);
  await expect(page.getByRole("link", { name: "Finns redan (1)" })).toBeVisible();
  await page.getByRole("button", { name: /Registrera 1.motion/ }).click();
  await expect(page.getByRole("heading", { name: "Listan är registrerad" })).toBeVisible();
});
