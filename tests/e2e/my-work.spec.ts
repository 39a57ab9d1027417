import { type Browser, expect, type Page } from "@playwright/test";
import { daysAgo, field, fill, headed, refer, registerCase, save, saveAnyway, send } from "./cases";
import { signedIn, signIn, test } from "./people";

const work = (page: Page, about: string) =>
  page.getByRole("main").getByRole("listitem").filter({ hasText: about });
const numberIn = (title: string) => title.split(", ").at(-1) ?? "";

const refusal = (page: Page) => page.getByRole("main").getByRole("alert");

/** A new case of the officer who registers it, with a name of its own. */
async function ownCase(browser: Browser, dates: Record<string, string> = {}) {
  const officer = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(officer, dates);
  const title = (await officer.getByRole("heading", { level: 1 }).textContent()) ?? "";
  return { officer, address, title };
}

test("everybody who signs in lands on what awaits them, the public on the register", async ({
  browser,
  page,
}) => {
  for (const role of ["CASE_OFFICER", "COMMITTEE_SECRETARY", "REGISTRAR", "ADMINISTRATOR"] as const) {
    const theirs = await signIn(browser, role);
    await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Mitt arbete");
  }
  await page.goto("/");
  await expect(page).toHaveURL(/\/motioner$/);
  await page.goto("/mitt-arbete");
  await expect(page).toHaveURL(/\/logga-in\?tillbaka=%2Fmitt-arbete$/);
});

test("a case without an officer awaits one, until somebody takes it", async ({ browser }) => {
  const registrar = await signedIn(browser, "REGISTRAR");
  await registerCase(registrar);
  const title = (await registrar.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const officer = await signedIn(browser, "CASE_OFFICER");
  await officer.goto("/mitt-arbete");
  await expect(work(officer, title)).toContainText("har ingen handläggare");
  await work(officer, title).getByRole("link", { name: "Välj handläggare" }).click();
  await field(officer, "caseOfficerId").selectOption({ index: 1 });
  await save(officer);
  await officer.goto("/mitt-arbete");
  await expect(work(officer, title)).toHaveCount(0);
});

test("a late answer awaits a reminder by the officer of the case, with the day and the year's rule", async ({
  browser,
}) => {
  const { officer, address, title } = await ownCase(browser, {
    receivedOn: daysAgo(345),
    raisedOn: daysAgo(345),
  });
  await refer(officer, address, ["Socialnämnden"]);
  await officer.goto("/mitt-arbete");
  await expect(officer.getByRole("heading", { level: 2 }).first()).toContainText("Försenat");
  await expect(work(officer, title).filter({ hasText: "Socialnämnden" })).toContainText(
    `skulle ha svarat senast ${daysAgo(10)}`,
  );
  await expect(work(officer, title).filter({ hasText: "KL 5:35" })).toContainText("anmälas till fullmäktige");
});

test("a decision is dispatched line by line, and the case closed when nothing is missing", async ({
  browser,
}) => {
  const { address, title } = await ownCase(browser);
  const secretary = await signedIn(browser, "COMMITTEE_SECRETARY");
  await decide(secretary, address, "Kommunstyrelsen", 40);
  await decide(secretary, address, "Kommunfullmäktige", 35, { dispatchTo: "Motionären\nSocialnämnden" });
  await secretary.goto("/mitt-arbete");
  const task = work(secretary, title);
  await expect(task).toContainText(`Fullmäktige beslutade ${daysAgo(35)}`);
  await task.getByRole("link", { name: "Expediera beslutet" }).click();

  for (const recipient of ["Motionären", "Socialnämnden"]) await secretary.getByLabel(recipient).check();
  await fill(secretary, { sentOn: daysAgo(36) });
  await send(secretary);
  await expect(refusal(secretary)).toContainText("innan fullmäktige beslutade");
  await fill(secretary, { sentOn: daysAgo(30) });
  await send(secretary);
  await expect(secretary.getByRole("status")).toContainText("expedierat till alla");
  await secretary.goto(address);
  await expect(headed(secretary, "Var ärendet är").locator("strong")).toHaveText("Expedierad: avslag");

  await secretary.goto(`${address}/expediering`);
  await secretary.getByLabel("Socialnämnden").uncheck();
  await send(secretary);
  await expect(secretary.getByRole("status")).toContainText("Avbockningen är sparad");
  await secretary.goto(address);
  await expect(headed(secretary, "Var ärendet är").locator("strong")).toHaveText("Avgjord: avslag");
  await expect(secretary.locator("#historik")).toContainText(
    "Avbockningen ångrades: beslutet är inte skickat till Socialnämnden.",
  );
});

test("a motion with two names is not withdrawn by one", async ({ browser }) => {
  const { officer, address } = await ownCase(browser, {
    movers: "Lena Rosendahl (VFL)\nSamuel Tesfaye (GRF)",
  });
  await officer.goto(`${address}/handelser/ny`);
  await officer.locator("[name=kind][value=WITHDRAWN]").check();
  await officer.getByLabel("Lena Rosendahl (VFL)").check();
  await fill(officer, { occurredOn: daysAgo(3) });
  await send(officer);
  await expect(refusal(officer)).toContainText("Samuel Tesfaye (GRF) har inte återtagit den");
  await expect(officer.getByLabel("Lena Rosendahl (VFL)")).toBeChecked();
  await officer.getByLabel("Samuel Tesfaye (GRF)").check();
  await save(officer);
  await expect(headed(officer, "Var ärendet är").locator("strong")).toHaveText("Avgjord: återtagen");
  await officer.goto(`${address}/avslut`);
  await expect(officer.getByRole("main")).toContainText("Ärendet kan avslutas");
});

test("an assignment is followed up, completed and opened again, and stands in the year's report", async ({
  browser,
}) => {
  const { address, title } = await ownCase(browser);
  const secretary = await signedIn(browser, "COMMITTEE_SECRETARY");
  await decide(secretary, address, "Kommunstyrelsen", 40);
  await decide(secretary, address, "Kommunfullmäktige", 35);
  const text = `Utred bänkarna i ${numberIn(title)}`;
  await secretary.goto(`${address}/uppdrag/nytt`);
  await field(secretary, "bodyId").selectOption({ label: "Tekniska nämnden" });
  await fill(secretary, { text, dueOn: daysAgo(5) });
  await save(secretary);

  await secretary.goto("/mitt-arbete");
  await work(secretary, text).getByRole("link", { name: "Följ upp" }).click();
  await fill(secretary, { text: "Halvvägs." });
  await secretary.getByRole("button", { name: "Spara uppföljningen" }).click();
  await expect(secretary.getByRole("main")).toContainText("Halvvägs.");
  await secretary.getByRole("button", { name: "Uppdraget är klart" }).click();
  await expect(secretary.getByRole("button", { name: "Ångra: uppdraget är inte klart" })).toBeVisible();
  await secretary.getByRole("button", { name: "Ångra: uppdraget är inte klart" }).click();
  await expect(secretary.getByRole("button", { name: "Uppdraget är klart" })).toBeVisible();

  await secretary.goto("/uppdrag?forsenade=ja");
  await expect(secretary.getByRole("row").filter({ hasText: text })).toContainText("Försenat 5");
  const year = daysAgo(35).slice(0, 4);
  await secretary.goto(`/rapporter/bifallna?ar=${year}`);
  await expect(secretary.getByRole("row").filter({ hasText: text })).toContainText("Tekniska nämnden");
});

async function decide(
  page: Page,
  address: string,
  body: string,
  on: number,
  fields: Record<string, string> = {},
): Promise<void> {
  await page.goto(`${address}/beslut/nytt`);
  await field(page, "bodyId").selectOption({ label: body });
  await field(page, "outcome").selectOption("REJECTED");
  await fill(page, { meetingOn: daysAgo(on), decisionText: `${body} behandlar motionen.`, ...fields });
  await saveAnyway(page);
}
