import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import mammoth from "mammoth";
import { isFinal } from "@/lib/process/phase";
import { demoMotions } from "@/prisma/demo/motions/all";
import type { DemoMotion } from "@/prisma/demo/schema";
import { answerAddress, daysAgo, field, fill, headed, registerCase, save, saveAnyway } from "./cases";
import { signedIn, signIn, test } from "./people";

// JavaScript only adds comfort: what follows is done by people whose browsers have none.
test.use({ javaScriptEnabled: false });

const OFF = { javaScriptEnabled: false };
const EXTRACT = {
  name: "protokollsutdrag.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("§ 7 Avstyrks.\n"),
};

test("a motion goes from filing to a summary", async ({ browser }) => {
  const officer = await signIn(browser, "CASE_OFFICER", OFF);
  const address = await registerCase(officer);
  await expectPhase(officer, "Väckt");
  await referToThree(officer, address);
  await expectPhase(officer, "På remiss");
  await logAnswer(officer, address);
  await decline(officer, address);
  await expect(headed(officer, "Vem som har bollen")).toContainText("Socialnämnden");

  const secretary = await signIn(browser, "COMMITTEE_SECRETARY", OFF);
  await milestone(secretary, address, "REPORT_READY", 35, "Tjänsteutlåtande klart");
  await decide(secretary, address, "Kommunstyrelsens arbetsutskott", 30, "Behandlad i arbetsutskottet");
  await decide(secretary, address, "Kommunstyrelsen", 20, "Behandlad i kommunstyrelsen");
  await milestone(secretary, address, "SUMMONED", 12, "Inför fullmäktige");
  await decide(secretary, address, "Kommunfullmäktige", 5, "Avgjord: delat utfall");
  await expect(secretary.locator("#att-satser li").first()).toContainText("Kommunfullmäktige: bifall");
  await expect(secretary.locator("#att-satser li", { hasText: "att utreda" })).toContainText(
    "Kommunfullmäktige: avslag",
  );
  await dispatch(secretary, address);
  await close(secretary, address);

  await summarize(secretary, address);

  await secretary.getByRole("button", { name: "Logga ut" }).click();
  await expect(secretary.getByRole("link", { name: "Logga in", exact: true })).toBeVisible();
  await secretary.goto(`${address}/dokument`);
  await expect(secretary).toHaveURL(/\/logga-in\?tillbaka=/);
});

/** One of the three has a last answer date of its own, which is past, and another a question of its own. */
async function referToThree(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/remisser/ny`);
  await fill(page, { sentOn: daysAgo(80), dueOn: daysAgo(-30), question: "Vad kostar bänkarna?" });
  for (const body of ["Socialnämnden", "Tekniska nämnden", "Miljönämnden"]) {
    await page.getByRole("checkbox", { name: body, exact: true }).check();
  }
  await page.getByLabel("Sista svarsdag för Socialnämnden").fill(daysAgo(10));
  await page.getByLabel("Fråga till Miljönämnden").fill("Stör bänkarna fåglarna?");
  await save(page);
  await expect(entry(page, "Socialnämnden")).toContainText(
    `Skickad${daysAgo(80)}, svar senast ${daysAgo(10)}`,
  );
  await expect(entry(page, "Socialnämnden")).toContainText("Försenad 10 dagar");
  await expect(entry(page, "Tekniska nämnden")).toContainText(`svar senast ${daysAgo(-30)}`);
  await expect(entry(page, "Tekniska nämnden")).toContainText("Vad kostar bänkarna?");
  await expect(entry(page, "Miljönämnden")).toContainText("Stör bänkarna fåglarna?");
}

async function logAnswer(page: Page, address: string): Promise<void> {
  await page.goto(await answerAddress(address, "Tekniska nämnden"));
  await page.locator("[name=stance][value=OPPOSE]").check();
  await fill(page, {
    meetingOn: daysAgo(40),
    decisionText: "Tekniska nämnden avstyrker motionen.",
    summary: "Bänkarna ryms inte i budgeten.",
    reservations: "Samuel Tesfaye (GRF): till förmån för eget yrkande",
  });
  const attach = () => field(page, "extract").setInputFiles(EXTRACT);
  await attach();
  // A page without a script cannot keep a chosen file when the form comes back.
  await saveAnyway(page, attach);
  const answer = entry(page, "Tekniska nämnden");
  await expect(answer).toContainText("Besvarad");
  await expect(answer).toContainText("Avstyrker");
  await expect(answer).toContainText("Samuel Tesfaye (GRF)");
  const paper = answer.getByRole("link", { name: "Protokollsutdrag" });
  expect(await downloaded(page, () => paper.click())).toEqual(EXTRACT.buffer);
}

async function decline(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await entry(page, "Miljönämnden").getByRole("link", { name: "Organet avstår" }).click();
  await fill(page, { declinedOn: daysAgo(50), reason: "Fåglarna rör sig inte där." });
  await save(page);
  await expect(entry(page, "Miljönämnden")).toContainText("Avstår från att svara");
  await expect(entry(page, "Miljönämnden")).toContainText("Fåglarna rör sig inte där.");
}

/** Each of the three instances would approve the first att-sats and reject the second. */
async function decide(page: Page, address: string, body: string, on: number, phase: string): Promise<void> {
  await page.goto(`${address}/beslut/nytt`);
  await field(page, "bodyId").selectOption({ label: body });
  await fill(page, { meetingOn: daysAgo(on), decisionText: `${body} bifaller den första att-satsen.` });
  await field(page, "outcome").selectOption("PARTIAL");
  const [first, second] = await page.locator("main select[name^=clause-]").all();
  await first?.selectOption("APPROVED");
  await second?.selectOption("REJECTED");
  await saveAnyway(page);
  await expectPhase(page, phase);
}

async function milestone(
  page: Page,
  address: string,
  kind: string,
  on: number,
  phase: string,
): Promise<void> {
  await page.goto(`${address}/handelser/ny`);
  await page.locator(`[name=kind][value=${kind}]`).check();
  await fill(page, { occurredOn: daysAgo(on) });
  await save(page);
  await expectPhase(page, phase);
}

/** To one at a time: the phase follows the last. */
async function dispatch(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/expediering`);
  await page.getByLabel("Lena Rosendahl (VFL)").check();
  await fill(page, { recipients: "Kommunstyrelsen" });
  await page.getByRole("button", { name: "Spara mottagarna" }).click();
  await expect(page.getByRole("status")).toContainText("Sändlistan är sparad");
  await tick(page, "Kommunstyrelsen");
  await expect(page.getByLabel("Kommunstyrelsen")).toBeChecked();
  await tick(page, "Lena Rosendahl (VFL)");
  await expect(page.getByRole("status")).toContainText("Beslutet är expedierat till alla på listan.");
  await page.goto(address);
  await expectPhase(page, "Expedierad: delat utfall");
}

async function tick(page: Page, recipient: string): Promise<void> {
  await page.getByLabel(recipient).check();
  await fill(page, { sentOn: daysAgo(2) });
  await page.getByRole("button", { name: "Spara avbockningen" }).click();
  await expect(page.getByRole("status")).toContainText("Avbockningen är sparad");
}

/** The minutes are not posted, so the case is closed with a reason, which is asked for. */
async function close(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/avslut`);
  await page.getByRole("button", { name: "Avsluta ändå" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "överklagandetiden har inte börjat (KL 13:5)",
  );
  await fill(page, { reason: "Protokollet anslogs i det gamla systemet." });
  await save(page);
  await expectPhase(page, "Avslutad: delat utfall");
}

async function summarize(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/dokument`);
  await page.locator("[name=about]").selectOption("SUMMARY");
  await page.getByRole("button", { name: "Ta fram utkast" }).click();
  const opposed = page.getByRole("main").locator("textarea", { hasText: "Bänkarna ryms inte i budgeten." });
  await opposed.fill("Bänkarna ryms inte i årets budget.");
  await page.getByRole("button", { name: "Förhandsgranska" }).click();
  await page.waitForURL("**/forhandsgranska");
  await expect(page.getByRole("article")).toContainText("Bänkarna ryms inte i årets budget.");

  const word = await downloaded(page, () => page.getByRole("link", { name: "Ladda ner Word" }).click());
  const pdf = await downloaded(page, () => page.getByRole("link", { name: "Ladda ner PDF" }).click());
  expect(word.subarray(0, 4).toString("latin1")).toBe("PK\x03\x04");
  expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  const { value } = await mammoth.extractRawText({ buffer: word });
  expect(value).toContain("Bänkarna ryms inte i årets budget.");
}

test("the register is searched and filtered", async ({ page }) => {
  await page.goto("/motioner");
  await page.getByRole("main").getByRole("searchbox").fill("digitala lås");
  await page.getByRole("button", { name: "Visa" }).click();
  await expect(titles(page)).toHaveText(["Digitala lås i hemtjänsten"]);
  await page.getByRole("link", { name: "Ta bort filtret Sökning" }).click();

  await page.goto("/motioner?ordning=rubrik");
  await page.getByLabel("Visa", { exact: true }).selectOption("avgjorda");
  await page.getByText("Fler filter").click();
  await page.getByLabel("Motionärens parti").selectOption("GRF");
  await page.getByLabel("Remissinstans").selectOption({ label: "Miljönämnden" });
  await page.getByRole("button", { name: "Visa" }).click();
  const found = demoMotions.filter(
    (motion) => isSettled(motion) && isOf("GRF", motion) && isAsked("Miljönämnden", motion),
  );
  await expect(titles(page)).toHaveText(found.map(({ title }) => title).sort(swedish));

  await page.goto("/motioner?visa=alla");
  await page.getByText("Fler filter").click();
  await page.getByLabel("Försenade remissvar").check();
  await page.getByRole("button", { name: "Visa" }).click();
  await expect(page.getByRole("list", { name: "Aktiva filter" })).toContainText("Försenade remissvar");
  await expect(titles(page).getByText("Digitala lås i hemtjänsten")).toBeVisible();
  await expect(titles(page).getByText("Mobilfri skoldag")).toBeHidden();
});

test("no case is lost or shown twice from page to page", async ({ browser }) => {
  const page = await signedIn(browser, "CASE_OFFICER", OFF);
  const demo = demoMotions.map(({ title }) => title).sort();
  for (const order of ["brist", "inkommen", "rubrik"]) {
    await page.goto(`/motioner?visa=alla&ordning=${order}`);
    const seen = await titles(page).allTextContents();
    const next = page.getByRole("link", { name: "Nästa sida" });
    while ((await next.count()) > 0) {
      await page.goto((await next.getAttribute("href")) ?? "");
      seen.push(...(await titles(page).allTextContents()));
    }
    // Other tests add cases of their own meanwhile.
    expect(seen.filter((title) => demo.includes(title)).sort(), order).toEqual(demo);
  }
});

const isSettled = ({ steps }: DemoMotion) =>
  steps.some(
    (step) =>
      step.kind === "withdraw" ||
      (step.kind === "decide" && step.body === "Kommunfullmäktige" && isFinal(step.outcome)),
  );
const isOf = (party: string, { movers }: DemoMotion) => movers.some((mover) => mover.party === party);
const isAsked = (name: string, { steps }: DemoMotion) =>
  steps.some((step) => step.kind === "refer" && step.referrals.some(({ body }) => body === name));
const swedish = new Intl.Collator("sv").compare;

const titles = (page: Page) => page.getByRole("main").getByRole("rowheader").locator("a");

const entry = (page: Page, body: string) =>
  page.getByRole("article").filter({ has: page.getByRole("heading", { level: 3, name: body, exact: true }) });

const expectPhase = (page: Page, word: string) =>
  expect(headed(page, "Var ärendet är").locator("strong")).toHaveText(word);

async function downloaded(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return readFileSync(await download.path());
}
