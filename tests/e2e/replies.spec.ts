import { expect } from "@playwright/test";
import { answerAddress, daysAgo, field, fill, refer, registerCase, saveAnyway, send } from "./cases";
import { signedIn, test } from "./people";

// Neither who sends a link nor who answers by it needs JavaScript.
test.use({ javaScriptEnabled: false });

test("somebody without an account answers by a link, and it counts when it is accepted", async ({
  browser,
}) => {
  const officer = await signedIn(browser, "CASE_OFFICER", { javaScriptEnabled: false });
  const address = await registerCase(officer, {}, { published: false });
  await refer(officer, address, ["Socialnämnden"]);
  const form = await answerAddress(address, "Socialnämnden");
  await officer.goto(form.replace(/svar$/, "svarslankar"));
  await fill(officer, { recipient: "Ann Ek" });
  await send(officer);
  const link = await officer.getByLabel("Svarslänken").inputValue();

  const holder = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await holder.goto(new URL(link).pathname);
  await fill(holder, { senderName: "Ann Ek", meetingOn: daysAgo(12), decisionText: "Nämnden tillstyrker." });
  await field(holder, "status").first().check();
  await send(holder);
  await expect(holder.getByRole("alert")).toContainText("Välj ställningstagande");
  await expect(field(holder, "decisionText")).toHaveValue("Nämnden tillstyrker.");
  await holder.locator("[name=stance][value=SUPPORT]").check();
  const file = { name: "svar.txt", mimeType: "text/plain", buffer: Buffer.from("Vårt svar") };
  await field(holder, "extract").setInputFiles(file);
  await send(holder);
  await expect(holder.getByRole("main")).toContainText(/Kvittonummer [2-9A-Z]{4}-[2-9A-Z]{4}/);
  await holder.goto(address);
  await expect(holder.getByRole("heading", { level: 1 })).toHaveText("Sidan finns inte");

  await officer.goto(address);
  await expect(officer.locator("#remissrunda")).not.toContainText("Besvarad");
  await officer.getByRole("link", { name: "Granska svaret" }).click();
  await expect(officer.getByRole("link", { name: "svar.txt" })).toBeVisible();
  await officer.getByRole("link", { name: "Godta och registrera svaret" }).click();
  await expect(field(officer, "decisionText")).toHaveValue("Nämnden tillstyrker.");
  await saveAnyway(officer);
  await expect(officer.locator("#remissrunda")).toContainText("Besvarad");
  await expect(officer.locator("#handlingar")).toContainText("Protokollsutdrag, Socialnämnden");
});
