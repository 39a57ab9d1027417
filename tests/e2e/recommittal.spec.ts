import { expect, type Page } from "@playwright/test";
import { daysAgo, field, fill, headed, registerCase, save, saveAnyway, send, unfold } from "./cases";
import { queryOne } from "./database";
import { signedIn, test } from "./people";

const REASON = "Kostnaden för belysningen ska utredas.";

/** Fills in the form of a decision; what it leads to is for the test. */
async function fillDecision(page: Page, address: string, fields: Record<string, string>): Promise<void> {
  const { body = "", outcome = "", ...typed } = fields;
  await page.goto(`${address}/beslut/nytt`);
  await field(page, "bodyId").selectOption({ label: body });
  await field(page, "outcome").selectOption(outcome);
  await fill(page, typed);
}

test("the council recommits to a named body at a minority's request, once", async ({ browser }) => {
  test.setTimeout(120_000);
  const officer = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(officer);
  const secretary = await signedIn(browser, "COMMITTEE_SECRETARY");
  const recommit = {
    body: "Kommunfullmäktige",
    outcome: "RECOMMITTED",
    decisionText: "Ärendet återremitteras till Tekniska nämnden.",
    "yesMeans-1": "avgöra ärendet i dag",
    "noMeans-1": "återremiss",
    "yes-1": "24",
    "no-1": "17",
    chairFinding: "ja",
  };

  await test.step("the board proposes", async () => {
    await fillDecision(secretary, address, {
      body: "Kommunstyrelsen",
      outcome: "REJECTED",
      meetingOn: daysAgo(50),
      decisionText: "Kommunstyrelsen föreslår fullmäktige att avslå motionen.",
    });
    await saveAnyway(secretary);
  });

  await test.step("a recommittal needs its reason", async () => {
    await fillDecision(secretary, address, { ...recommit, meetingOn: daysAgo(40) });
    await send(secretary);
    await expect(secretary.getByRole("main").getByRole("alert")).toContainText("Skriv skälet");
    await field(secretary, "recommittedToId").selectOption({ label: "Tekniska nämnden" });
    await field(secretary, "byMinority").check();
    await fill(secretary, { reason: REASON });
    await saveAnyway(secretary);
    await expect(headed(secretary, "Vem som har bollen")).toContainText("Tekniska nämnden");
    const entry = secretary.locator("#beslut article").last();
    await expect(entry).toContainText(REASON);
    await expect(entry).toContainText("En minoritet");
    await expect(entry).toContainText("17 nej (återremiss)");
  });

  await test.step("a minority may not ask again (KL 5:50)", async () => {
    await fillDecision(secretary, address, { ...recommit, meetingOn: daysAgo(30), reason: REASON });
    await unfold(secretary);
    await field(secretary, "byMinority").check();
    await send(secretary);
    await expect(secretary.getByRole("main").getByRole("alert")).toContainText("enkel majoritet (KL 5:50)");
  });

  await test.step("nor may the council decide before the board has had its say again", async () => {
    await fillDecision(secretary, address, {
      body: "Kommunfullmäktige",
      outcome: "REJECTED",
      meetingOn: daysAgo(20),
      decisionText: "Motionen avslås.",
    });
    await send(secretary);
    const alert = secretary.getByRole("main").getByRole("alert");
    await expect(alert).toContainText("inte lämnat något nytt förslag");
    await expect(field(secretary, "overrideReason")).toBeVisible();
    await field(secretary, "overrideReason").fill("Styrelsen står fast vid sitt förslag.");
    await save(secretary);
    await expect(headed(secretary, "Var ärendet är")).toContainText("Avgjord");
    await expect(secretary.locator("#historik")).toContainText("Styrelsen står fast vid sitt förslag.");
    const { overrideReason } = await queryOne<{ overrideReason: string }>(
      `select "overrideReason" from "MinutesItem" where "motionId" = $1 and outcome = 'REJECTED' and "overrideReason" like 'Styrelsen%'`,
      address.split("/").at(-1),
    );
    expect(overrideReason).toBe("Styrelsen står fast vid sitt förslag.");
  });
});
