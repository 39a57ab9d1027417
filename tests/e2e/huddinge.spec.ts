import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import mammoth from "mammoth";
import { extractText, getDocumentProxy } from "unpdf";
import { signIn } from "./people";

// A real motion of 2021, as the three people met it. The documents are read where they lie beside the
// repository; what they say is typed from them, never kept here.
const folder = path.resolve("../shared/cases/huddinge-2021");
const file = (name: string) => path.join(folder, `${name}.txt`);
const FILES = {
  answer: "socialnamnden-2021-06-16-protokollsutdrag",
  note: "socialdemokraterna-2021-06-16-protokollsanteckning",
  report: "trygghetsberedningen-2021-09-30-tjansteutlatande",
  workingCommittee: "ksau-protokollsutdrag",
};

const NUMBER = "KS-2021/1592.119";
const SILENT = ["Grundskolenämnden", "Gymnasie- och arbetsmarknadsnämnden", "Kultur- och fritidsnämnden"];
const COMMITTEE = "Socialnämnden";
const PREPARATORY = "Trygghets- och delaktighetsberedningen";

/** The text between two headings of an extract, as somebody would copy it from the paper. */
function passage(name: string, from: string, to: string): string {
  const text = readFileSync(file(name), "utf8").replace(/\r/g, "");
  const start = text.indexOf(`${from}\n`) + from.length;
  const end = text.indexOf(`\n${to}`, start);
  return text
    .slice(start, end)
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .trim();
}

test.describe("the motion from Huddinge", () => {
  test.skip(
    !existsSync(folder),
    "the real documents (../shared/cases/huddinge-2021) are not on this machine",
  );
  test.setTimeout(180_000);

  test("goes from filing to decision summary", async ({ browser }) => {
    await setUpRegisters(browser);
    const officer = await signIn(browser, "CASE_OFFICER");
    const address = await registerMotion(officer);
    await refer(officer, address);
    await logAnswer(officer, address);
    await logProposal(officer, address);

    const secretary = await signIn(browser, "COMMITTEE_SECRETARY");
    await recordWorkingCommittee(secretary, address);

    await readRound(officer, address);

    const representative = await signIn(browser, "ELECTED_REPRESENTATIVE");
    await readStanding(representative, address);

    const summary = await downloadSummary(secretary, address);
    for (const text of [summary.word, summary.pdf]) checkFacts(text);
  });
});

/** What an administrator has to enter before the case can be: bodies and parties of that municipality. */
async function setUpRegisters(browser: Browser): Promise<void> {
  const page = await signIn(browser, "ADMINISTRATOR");
  for (const [name, abbreviation, kind] of [
    ["Grundskolenämnden", "GSN", "COMMITTEE"],
    ["Gymnasie- och arbetsmarknadsnämnden", "GAN", "COMMITTEE"],
    [PREPARATORY, "TDB", "PREPARATORY_COMMITTEE"],
  ] as const) {
    await page.goto("/installningar/organ/ny");
    await page.locator("[name=name]").fill(name);
    await page.locator("[name=abbreviation]").fill(abbreviation);
    await page.locator("[name=kind]").selectOption(kind);
    if (kind === "PREPARATORY_COMMITTEE") {
      await page.locator("[name=parentId]").selectOption({ label: "Kommunstyrelsen" });
    }
    await save(page);
  }
  await page.goto("/installningar/partier/ny");
  await page.locator("[name=name]").fill("Vänsterpartiet");
  await page.locator("[name=abbreviation]").fill("V");
  await save(page);
}

async function registerMotion(page: Page): Promise<string> {
  await page.goto("/motioner/ny");
  await page.locator("[name=registrationNumber]").fill(NUMBER);
  await page.locator("[name=title]").fill("Inför en avhopparverksamhet för ett tryggare Huddinge");
  await page.locator("[name=movers]").fill("Nujin Alacabek (V)");
  await page
    .locator("[name=clauses]")
    .fill(
      "att Huddinge kommun inrättar en avhopparverksamhet under ledning av socialtjänsten med egen budget",
    );
  await page.locator("[name=receivedOn]").fill("2021-03-08");
  await page.locator("[name=raisedOn]").fill("2021-03-08");
  await save(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Inför en avhopparverksamhet");
  return new URL(page.url()).pathname;
}

async function refer(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/remisser/ny`);
  await page.locator("[name=sentOn]").fill("2021-03-22");
  await page.locator("[name=dueOn]").fill("2021-10-15");
  await page.locator("[name=question]").fill("Yttrande över motionen");
  for (const body of [...SILENT, COMMITTEE, PREPARATORY]) {
    await page.getByRole("checkbox", { name: body, exact: true }).check();
  }
  await save(page);
  for (const body of SILENT) await expect(page.getByText(body).first()).toBeVisible();
}

async function openAnswerForm(page: Page, address: string, body: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("link", { name: new RegExp(`Logga svar.*${body}`) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/svar/i);
}

async function logAnswer(page: Page, address: string): Promise<void> {
  await openAnswerForm(page, address, COMMITTEE);
  await page.locator("[name=status][value=DECIDED]").check();
  await page.locator("[name=registrationNumber]").fill("SN-2021/663.119");
  await page.locator("[name=meetingOn]").fill("2021-06-16");
  await page.locator("[name=paragraph]").fill("§ 12");
  await page.locator("[name=reportDatedOn]").fill("2021-05-07");
  await page
    .locator("[name=decisionText]")
    .fill(passage(FILES.answer, "Socialnämndens beslut", "Sammanfattning"));
  await page.locator("[name=summary]").fill(passage(FILES.answer, "Sammanfattning", "Överläggning"));
  await page.locator("[name=stance][value=NONE]").check();
  await unfold(page);
  await page.locator("[name=speakers]").fill("Eva Carlsson-Paulsén (M) och Anneli Sjöberg (S)");
  await page.locator("[name=protocolNotes]").fill("Anneli Sjöberg (S): för Socialdemokraterna");
  await page
    .locator("[name=dispatchTo]")
    .fill("Kommunstyrelsen\nKommunstyrelsens förvaltning, Björn Rosborg");
  await page.locator("[name=extract]").setInputFiles(file(FILES.answer));
  await page.locator("[name=attachments]").setInputFiles(file(FILES.note));
  await save(page);
}

async function logProposal(page: Page, address: string): Promise<void> {
  await openAnswerForm(page, address, PREPARATORY);
  await page.locator("[name=status][value=PROPOSED]").check();
  await page.locator("[name=registrationNumber]").fill(NUMBER);
  await page.locator("[name=reportDatedOn]").fill("2021-09-30");
  await page
    .locator("[name=decisionText]")
    .fill(passage(FILES.report, "Trygghets- och delaktighetsberedningens beslut", "Sammanfattning"));
  await page
    .locator("[name=summary]")
    .fill(passage(FILES.report, "Sammanfattning", "Beskrivning av ärendet"));
  await page.locator("[name=stance][value=NONE]").check();
  await unfold(page);
  await page.locator("[name=report]").setInputFiles(file(FILES.report));
  await save(page);
}

async function recordWorkingCommittee(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/beslut/nytt`);
  await page.locator("[name=bodyId]").selectOption({ label: "Kommunstyrelsens arbetsutskott" });
  // The published extract prints neither date nor §; the secretary knows the day of her own meeting.
  await page.locator("[name=meetingOn]").fill("2022-01-31");
  await page.locator("[name=outcome]").selectOption("NO_POSITION");
  await page
    .locator("[name=decisionText]")
    .fill(passage(FILES.workingCommittee, "Kommunstyrelsens arbetsutskotts beslut ", "Sammanfattning"));
  await unfold(page);
  await page.locator("[name=speakers]").fill("Nujin Alacabek (V)");
  await page.locator("[name=extract]").setInputFiles(file(FILES.workingCommittee));
  await save(page);
}

/** Three bodies are silent and overdue; the fifth has sent a proposal that it has not decided. */
async function readRound(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const round = page.getByRole("region", { name: "Remissrundan" }).getByRole("article");
  const silent = round.filter({ hasText: "Försenad", hasNotText: "Förslag till svar" });
  await expect(silent.getByRole("heading")).toHaveText(SILENT);
  await expect(round.filter({ hasText: "Förslag till svar" })).toContainText(PREPARATORY);
}

/** In ten seconds: where it stands, who has the ball, how long is left, what each body said. */
async function readStanding(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const main = page.getByRole("main");
  await expect(main).toContainText("Behandlad i arbetsutskottet");
  await expect(main).toContainText("Kommunstyrelsen");
  await expect(main).toContainText("5 kap. 35 § kommunallagen");
  await expect(main).toContainText("SN-2021/663.119");
  await expect(main).toContainText("Tar inte ställning");
  await expect(main.getByText("Försenad", { exact: false })).not.toHaveCount(0);
  // KL 6:25: a proposal that the body has not decided is for those who serve there.
  await expect(main).not.toContainText("motsvara den avhopparverksamhet");
}

async function downloadSummary(page: Page, address: string): Promise<{ word: string; pdf: string }> {
  await page.goto(`${address}/dokument`);
  await page.locator("[name=about]").selectOption("SUMMARY");
  await page.getByRole("button", { name: "Ta fram utkast" }).click();
  await expect(page.getByText(COMMITTEE).first()).toBeVisible();
  const word = await download(page, /Word/);
  const pdf = await download(page, /PDF/);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { word: (await mammoth.extractRawText({ buffer: word })).value, pdf: text };
}

async function download(page: Page, link: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).click(),
  ]);
  return readFileSync(await download.path());
}

function checkFacts(printed: string): void {
  const text = plain(printed);
  const facts = [
    "Inför en avhopparverksamhet för ett tryggare Huddinge",
    "Nujin Alacabek (V)",
    "8 mars 2021",
    NUMBER,
    "att Huddinge kommun inrättar en avhopparverksamhet",
    ...SILENT,
    COMMITTEE,
    PREPARATORY,
    "§ 12",
    "SN-2021/663.119",
    "Eva Carlsson-Paulsén (M)",
    "Anneli Sjöberg (S)",
    plain(passage(FILES.answer, "Socialnämndens beslut", "Sammanfattning")),
    plain(passage(FILES.report, "Trygghets- och delaktighetsberedningens beslut", "Sammanfattning")),
    "30 september 2021",
    "Kommunstyrelsens arbetsutskott",
    "utan eget ställningstagande",
    "Kommunstyrelsens förvaltning, Björn Rosborg",
  ];
  for (const fact of facts) expect.soft(text).toContain(fact);
  expect.soft(text).toMatch(/16 juni 2021|2021-06-16/);

  const names = text.match(/\p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+)+ \(\p{Lu}+\)/gu) ?? [];
  const recorded = ["Nujin Alacabek (V)", "Eva Carlsson-Paulsén (M)", "Anneli Sjöberg (S)"];
  expect.soft(names.filter((name) => !recorded.some((known) => name.endsWith(known)))).toEqual([]);
  const paragraphs = (text.match(/§+ ?\d+/g) ?? []).map((found) => found.replace(/\D/g, ""));
  expect.soft(new Set(paragraphs)).toEqual(new Set(["12"]));
  const days = text.match(/\b20\d\d-\d\d-\d\d\b/g) ?? [];
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });
  const recordedDays = [
    "2021-03-08",
    "2021-03-22",
    "2021-10-15",
    "2021-06-16",
    "2021-05-07",
    "2021-09-30",
    "2022-01-31",
    today,
  ];
  expect.soft(days.filter((day) => !recordedDays.includes(day))).toEqual([]);
  expect.soft(text).not.toMatch(/tillstyrk|avstyrk|bifall|avslag|avslås|reserver(?!a\w*t)/i);
}

/** Spaces, hyphenation and line ends differ between paper and screen; words do not. */
const plain = (text: string) =>
  text
    .normalize("NFC")
    .replace(/\u00ad/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

/** Opens the parts of a form that are folded because they are seldom needed. */
async function unfold(page: Page): Promise<void> {
  await page.locator("main form details").evaluateAll((parts) => {
    for (const part of parts) (part as HTMLDetailsElement).open = true;
  });
}

async function save(page: Page): Promise<void> {
  const form = new URL(page.url()).pathname;
  await page.locator("main form.form button[type=submit]").first().click();
  await page.waitForURL((url) => url.pathname !== form);
}
