import { expect, type Page } from "@playwright/test";
import { daysBetween, inDays, longDate, PlainDate, today } from "@/lib/dates";
import { FINAL } from "@/lib/process/phase";
import { demoCase, headed, scriptStarted } from "./cases";
import { query, queryOne } from "./database";
import { signedIn, test } from "./people";

/** A case of the demo in every phase, and those that went astray: where it stands, and who has the ball. */
const CASES: [title: string, phase: string, holders: string | "who is asked" | null][] = [
  ["Läxhjälp på biblioteken i hela kommunen", "Registrerad", "Kommunfullmäktige"],
  ["Större valfrihet i matlådorna", "Väckt", "Kommunfullmäktige"],
  ["Bekämpning av invasiva växter", "Remitterad till kommunstyrelsen för beredning", "Kommunstyrelsen"],
  ["Digitala lås i hemtjänsten", "På remiss", "who is asked"],
  ["Cykelväg mellan Hultby och Stensvik", "På remiss", "who is asked"],
  ["Inget barn ska vräkas i Ljungsala", "Remissvar inkomna", "Kommunstyrelsen"],
  ["Bättre ordning för elsparkcyklar", "Tjänsteutlåtande klart", "Kommunstyrelsens arbetsutskott"],
  ["Solceller på kommunens tak", "Behandlad i arbetsutskottet", "Kommunstyrelsen"],
  ["Ledsagning till fritidsaktiviteter", "Behandlad i kommunstyrelsen", "Kommunfullmäktige"],
  ["Bemannade skolbibliotek på alla skolor", "Inför fullmäktige", "Kommunfullmäktige"],
  ["Språkvän i äldreomsorgen", "Avgjord: delat utfall", "Kansliet"],
  ["En plan för skyfall", "Expedierad: anses besvarad", "Kansliet"],
  ["Laddstolpar i hela kommunen", "Avslutad: bifall med villkor", null],
  ["Konst i gångtunnlarna", "Avslutad: avskriven", null],
];

for (const [title, phase, holders] of CASES) {
  test(`a representative sees where "${title}" stands`, async ({ browser }) => {
    const page = await signedIn(browser, "ELECTED_REPRESENTATIVE");
    await page.goto(await demoCase(title));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(headed(page, "Var ärendet är").locator("strong")).toHaveText(phase);
    if (holders === "who is asked") await expectAsked(page, title);
    else await expect(headed(page, "Vem som har bollen").locator("strong")).toHaveText(holders ?? "Ingen");
    await expectYear(page, title);
    await expectTimeline(page, title);
    await expectAnswers(page, title);
  });
}

/** Everybody who has not answered has the ball, and is late when the last answer date has passed. */
async function expectAsked(page: Page, title: string): Promise<void> {
  const open = (await referralsOf(title)).filter(({ closedOn }) => !closedOn);
  const holders = headed(page, "Vem som har bollen").getByRole("listitem");
  await expect(holders).toHaveCount(open.length);
  for (const { body, sentOn, dueOn } of open) {
    const holder = holders.filter({ has: page.getByText(body, { exact: true }) });
    await expect(holder).toContainText(`${daysSince(sentOn)}, sedan ${longDate(PlainDate.from(sentOn))}`);
    const isLate = dueOn < today().toString();
    await expect(holder.getByText(`${daysSince(dueOn)} försenat`)).toBeVisible({ visible: isLate });
  }
}

/** KL 5:35: a year from the day the motion was raised, or came in until then. */
async function expectYear(page: Page, title: string): Promise<void> {
  const { lastDay, settledOn } = await queryOne<{ lastDay: string; settledOn: string | null }>(
    `select (coalesce("raisedOn", "receivedOn") + interval '1 year')::date::text as "lastDay",
      (select min(t."heldOn")::text
        from "MinutesItem" i join "Meeting" t on t.id = i."meetingId" join "Body" b on b.id = i."bodyId"
        where i."motionId" = m.id and b.kind = 'COUNCIL' and i.outcome::text = any($2)) as "settledOn"
    from "Motion" m where title = $1`,
    title,
    FINAL,
  );
  const left = daysBetween(today(), PlainDate.from(lastDay));
  const year = headed(page, "Tid kvar av året");
  await expect(year.locator("strong")).toHaveText(
    settledOn
      ? `Avgjord ${longDate(PlainDate.from(settledOn))}`
      : left < 0
        ? `${inDays(-left)} över tiden`
        : `${inDays(left)} kvar`,
  );
  await expect(year).toContainText(`Sista dag ${longDate(PlainDate.from(lastDay))}`);
  await expect(year).toContainText("5 kap. 35 § kommunallagen");
}

/** The axis has a row for the motion and for every body that was asked or has decided, and for no other. */
async function expectTimeline(page: Page, title: string): Promise<void> {
  const [referrals, decisions] = [await referralsOf(title), await decisionsOf(title)];
  const rows = page.getByRole("list", { name: "Ärendets väg" }).getByRole("listitem");
  const rowOf = (body: string) => rows.filter({ has: page.getByRole("link", { name: body, exact: true }) });
  const bodies = new Set([...referrals, ...decisions].map(({ body }) => body));
  await expect(rows).toHaveCount(1 + bodies.size);
  for (const referral of referrals) {
    const row = rowOf(referral.body);
    const bar = row.locator("rect", { hasText: `Skickad ${referral.sentOn}` });
    await expect(row.locator("p")).toContainText(`Skickad ${referral.sentOn}, ${endOf(referral)}`);
    await expect(bar.first()).toBeVisible();
  }
  for (const { body, heldOn } of decisions) await expect(rowOf(body).locator("p")).toContainText(heldOn);
  const words = (await rows.locator("p").allTextContents()).join(" ");
  expect(words.match(/Skickad/g) ?? []).toHaveLength(referrals.length);
}

function endOf({ dueOn, closedOn, declined }: Referral): string {
  if (declined) return `avstod ${closedOn}`;
  if (closedOn) return `besvarad ${closedOn}`;
  return dueOn < today().toString() ? `försenad ${daysSince(dueOn)}` : `svar senast ${dueOn}`;
}

/** What each body said stands under its referral, with the day and the § where it said so. */
async function expectAnswers(page: Page, title: string): Promise<void> {
  for (const { body, id, heldOn, paragraph, decisionText } of await answersOf(title)) {
    const answer = page.locator(`#remiss-${id}`);
    await expect(answer.getByRole("heading", { name: body })).toBeVisible();
    await expect(answer).toContainText(`${heldOn}, § ${paragraph}`);
    await expect(answer).toContainText(decisionText.split("\n")[0] ?? "");
  }
}

type Referral = { body: string; sentOn: string; dueOn: string; closedOn: string | null; declined: boolean };

const referralsOf = (title: string) =>
  query<Referral>(
    `select b.name as body, r."sentOn"::text as "sentOn", r."dueOn"::text as "dueOn",
      r."closedOn"::text as "closedOn", r."declinedOn" is not null as declined
    from "Referral" r join "Body" b on b.id = r."bodyId" join "Motion" m on m.id = r."motionId"
    where m.title = $1`,
    title,
  );

const decisionsOf = (title: string) =>
  query<{ body: string; heldOn: string }>(
    `select b.name as body, t."heldOn"::text as "heldOn"
    from "MinutesItem" i join "Body" b on b.id = i."bodyId" join "Motion" m on m.id = i."motionId"
      join "Meeting" t on t.id = i."meetingId"
    where m.title = $1 and i."referralId" is null`,
    title,
  );

type Answer = { id: string; body: string; heldOn: string; paragraph: string; decisionText: string };

const answersOf = (title: string) =>
  query<Answer>(
    `select i."referralId" as id, b.name as body, t."heldOn"::text as "heldOn", i.paragraph, i."decisionText"
    from "MinutesItem" i join "Body" b on b.id = i."bodyId" join "Motion" m on m.id = i."motionId"
      join "Meeting" t on t.id = i."meetingId"
    where m.title = $1 and i."referralId" is not null and i.paragraph is not null`,
    title,
  );

const daysSince = (day: string): string => inDays(daysBetween(PlainDate.from(day), today()));

test("the keyboard reaches the content, the search and the list of shortcuts", async ({ page }) => {
  await page.goto("/motioner");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Hoppa till innehållet" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await scriptStarted(page);
  await page.keyboard.press("/");
  const search = page.getByRole("searchbox", { name: "Sök motioner" });
  await expect(search).toBeFocused();
  await page.keyboard.type("lås?");
  await expect(search).toHaveValue("lås?");
  const list = page.getByRole("dialog", { name: "Kortkommandon" });
  await expect(list).toBeHidden();

  await page.keyboard.press("Tab");
  await page.keyboard.press("?");
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await expect(page).toHaveURL("/remisser");
});

test("shortcuts that are turned off stay off", async ({ page }) => {
  await page.goto("/kortkommandon");
  await page.getByRole("main").getByRole("checkbox", { name: "Använd kortkommandon" }).uncheck();
  await page.goto("/motioner");
  await scriptStarted(page);
  await page.keyboard.press("/");
  await page.keyboard.press("?");
  await expect(page.getByRole("searchbox", { name: "Sök motioner" })).not.toBeFocused();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("paper shows the case without what only a screen can use", async ({ browser }) => {
  const page = await signedIn(browser, "CASE_OFFICER");
  await page.goto(await demoCase("Digitala lås i hemtjänsten"));
  const onScreenOnly = [
    page.getByRole("banner"),
    page.getByRole("contentinfo"),
    page.getByRole("navigation", { name: "Huvudmeny" }),
    page.getByRole("link", { name: "Skicka på remiss" }),
    page.getByRole("link", { name: "Motioner" }).last(),
  ];
  for (const part of onScreenOnly) await expect(part).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const part of onScreenOnly) await expect(part).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(headed(page, "Vem som har bollen")).toBeVisible();
  await expect(page.getByRole("list", { name: "Ärendets väg" })).toBeVisible();
});
