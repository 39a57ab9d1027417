import { expect, type Page } from "@playwright/test";
import { daysAgo, field, fill, registerCase, save, send } from "./cases";
import { query, queryOne } from "./database";
import { signedIn, test } from "./people";

/** A board meeting of the demo that has been held; each test has one of its own. */
async function boardMeeting(which: number): Promise<{ page: string; id: string }> {
  const { id } = await queryOne<{ id: string }>(
    `select m.id from "Meeting" m join "Body" b on b.id = m."bodyId"
     where b.name = 'Kommunstyrelsen' and m."heldOn" <= current_date and m."cancelledOn" is null
     order by m."heldOn" desc offset $1 limit 1`,
    which,
  );
  return { id, page: `/sammantraden/${id}` };
}

/** New motions, and their numbers. */
async function newCases(page: Page, count: number): Promise<{ address: string; number: string }[]> {
  const cases: { address: string; number: string }[] = [];
  for (let made = 0; made < count; made++) {
    const address = await registerCase(page, { receivedOn: daysAgo(300), raisedOn: daysAgo(290) });
    const { number } = await queryOne<{ number: string }>(
      'select "registrationNumber" as number from "Motion" where id = $1',
      address.split("/").at(-1),
    );
    cases.push({ address, number });
  }
  return cases;
}

const savedFrom = async (meetingId: string, numbers: string[]) =>
  query<{ number: string; outcome: string; paragraph: string | null }>(
    `select m."registrationNumber" as number, i.outcome::text, i.paragraph
     from "MinutesItem" i join "Motion" m on m.id = i."motionId"
     where i."meetingId" = $1 and m."registrationNumber" = any($2) order by i."createdAt"`,
    meetingId,
    numbers,
  );

/** A § that no other run has used for the board that year. */
const ownParagraph = () => `${1000 + Math.floor(Math.random() * 8000)}`;

const isAt = (name: string) => (document.activeElement as HTMLInputElement | null)?.name === name;

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60 && !(await page.evaluate(isAt, name)); presses++) {
    await page.keyboard.press("Tab");
  }
  expect(await page.evaluate(isAt, name)).toBe(true);
}

test("a whole meeting is entered from the keyboard alone", async ({ browser }) => {
  const officer = await signedIn(browser, "CASE_OFFICER");
  const [one, two, three] = await newCases(officer, 3);
  if (!one || !two || !three) throw new Error("There must be three.");
  const numbers = [one, two, three].map(({ number }) => number);
  const secretary = await signedIn(browser, "COMMITTEE_SECRETARY");
  const { id, page } = await boardMeeting(0);
  const { keyboard } = secretary;
  await secretary.goto(`${page}/protokoll`);
  await expect(secretary.getByRole("heading", { level: 1, name: "För in paragrafer" })).toBeVisible();

  await tabTo(secretary, "rad1-motion");
  await keyboard.type(one.number);
  await keyboard.press("Tab");
  const paragraph = ownParagraph();
  await keyboard.type(paragraph);
  await tabTo(secretary, "rad1-outcome");
  await keyboard.type("Avslag");
  await tabTo(secretary, "rad1-decisionText");
  await keyboard.type("Kommunstyrelsen föreslår att motionen avslås.");

  await tabTo(secretary, "rad2-motion");
  await keyboard.type(two.number);
  await tabTo(secretary, "rad2-outcome");
  await keyboard.type("Delat");
  await tabTo(secretary, "rad2-decisionText");
  await keyboard.type("Kommunstyrelsen föreslår delat utfall.");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await tabTo(secretary, "rad2-clauses");
  await keyboard.type("1 bifall, 7 avslag");
  await keyboard.press("Enter");
  expect(await secretary.evaluate(isAt, "rad3-motion")).toBe(true);
  await keyboard.type(three.number);
  await tabTo(secretary, "rad3-outcome");
  await keyboard.type("Bordlagd");
  await tabTo(secretary, "rad3-decisionText");
  await keyboard.type("Ärendet bordläggs.");
  await keyboard.press("Control+Enter");

  const wrong = secretary.getByRole("main").getByRole("alert");
  await expect(wrong).toBeFocused();
  await expect(wrong).toContainText("Motionen har ingen att-sats 7.");
  expect(await savedFrom(id, numbers)).toEqual([]);
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  expect(await secretary.evaluate(isAt, "rad2-clauses")).toBe(true);
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("1 bifall, 2 avslag");
  await keyboard.press("Control+Enter");

  await secretary.waitForURL(`**${page}?sparade=3`);
  await expect(secretary.getByText("3 paragrafer registrerades.")).toBeVisible();
  expect(await savedFrom(id, numbers)).toEqual([
    { number: one.number, outcome: "REJECTED", paragraph },
    { number: two.number, outcome: "PARTIAL", paragraph: null },
    { number: three.number, outcome: "TABLED", paragraph: null },
  ]);
  await secretary.goto(one.address);
  await expect(secretary.locator("#beslut")).toContainText(`§\u00a0${paragraph}`);
});

test("a whole meeting is entered, and its minutes posted, without JavaScript", async ({ browser }) => {
  const officer = await signedIn(browser, "CASE_OFFICER");
  const cases = await newCases(officer, 2);
  const numbers = cases.map(({ number }) => number);
  const secretary = await signedIn(browser, "COMMITTEE_SECRETARY", { javaScriptEnabled: false });
  const { id, page } = await boardMeeting(1);
  await secretary.goto(`${page}/protokoll`);

  await fill(secretary, { "rad1-motion": numbers[0] ?? "", "rad1-decisionText": "Föreslår avslag." });
  await field(secretary, "rad1-outcome").selectOption("REJECTED");
  await secretary.getByRole("button", { name: "Lägg till tre rader" }).click();
  await expect(field(secretary, "rad8-motion")).toBeVisible();
  await expect(field(secretary, "rad1-motion")).toHaveValue(numbers[0] ?? "");
  await expect(field(secretary, "rad1-outcome")).toHaveValue("REJECTED");

  await fill(secretary, { "rad8-motion": "FINNS-INTE/1", "rad8-decisionText": "Återremiss." });
  await field(secretary, "rad8-outcome").selectOption("RECOMMITTED");
  await fill(secretary, { "rad8-reason": "Kostnaden ska utredas." });
  await submitAll(secretary);
  await expect(secretary.getByRole("main").getByRole("alert")).toContainText("Inget ärende har diarienumret");
  expect(await savedFrom(id, numbers)).toEqual([]);
  await fill(secretary, { "rad8-motion": numbers[1] ?? "" });
  await submitAll(secretary);
  await secretary.waitForURL(`**${page}?sparade=2`);
  expect((await savedFrom(id, numbers)).map(({ outcome }) => outcome)).toEqual(["REJECTED", "RECOMMITTED"]);

  const { heldOn } = await queryOne<{ heldOn: string }>(
    `select to_char("heldOn", 'YYYY-MM-DD') as "heldOn" from "Meeting" where id = $1`,
    id,
  );
  await secretary.goto(`${page}/anslag`);
  await fill(secretary, { approvedOn: heldOn, postedOn: daysAgo(9999), takenDownOn: "" });
  await send(secretary);
  await expect(secretary.getByRole("main").getByRole("alert")).toContainText("(KL 8:12)");
  await fill(secretary, { postedOn: heldOn });
  await save(secretary);
  await expect(secretary.locator("#protokoll")).toContainText("Sista dag att överklaga");
  await expect(secretary.locator("#protokoll")).toContainText("(KL 13:5)");
  await secretary.goto(`${cases[0]?.address}`);
  await expect(secretary.locator("#historik")).toContainText(`anslaget ${heldOn}`);
});

const submitAll = (page: Page) => page.getByRole("button", { name: "Spara alla" }).click();
