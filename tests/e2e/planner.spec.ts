import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { calendarFile } from "./calendar-files";
import { daysAgo, demoCase, field, fill, refer, registerCase, save, send } from "./cases";
import { query, queryOne } from "./database";
import { signedIn, test } from "./people";

/*
 * The demo municipality has its calendars for a year to come. What a test changes in a calendar is the
 * calendar of a body of its own: the others' plans rest on the rest.
 */

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test("a plan is read, tried, and applied with one press", async ({ browser }) => {
      const officer = await signedIn(browser, "CASE_OFFICER", { javaScriptEnabled });
      const address = await registerCase(officer);
      await refer(officer, address, ["Socialnämnden", "Tekniska nämnden"]);
      await officer.goto(address);
      await officer.getByRole("link", { name: "Plan", exact: true }).click();
      const road = officer.getByRole("list").filter({ hasText: "Årets sista dag" });
      for (const body of [
        "Socialnämnden",
        "Tekniska nämnden",
        "Kommunstyrelsens arbetsutskott",
        "Kommunfullmäktige",
      ]) {
        await expect(road.getByText(body, { exact: true })).toBeVisible();
      }
      await officer.getByLabel("Skrivtid i dagar").fill("20");
      await officer.getByRole("button", { name: "Räkna om planen" }).click();
      await expect(road).toContainText("Skrivtiden är 20 dagar.");

      const due = officer
        .getByRole("listitem")
        .filter({ hasText: "Sista svarsdag för Socialnämnden ändras" });
      const to = (await due.locator("time").last().textContent()) ?? "";
      expect(to > daysAgo(0)).toBe(true);
      await officer.getByRole("button", { name: "Tillämpa planen" }).click();
      await expect(officer.getByText("Planen är tillämpad")).toBeVisible();
      await officer.goto(address);
      await expect(officer.locator("#plan")).toContainText("Planen håller");
      await expect(officer.locator("#remissrunda")).toContainText(`svar senast ${to}`);
      await expect(officer.locator("#historik")).toContainText("Planen mot fullmäktige");
      const { days } = await queryOne<{ days: number }>(
        'select "planWritingDays" as days from "Motion" where id = $1',
        address.split("/").at(-1),
      );
      expect(days).toBe(20);
    });

    test("a meeting that is cancelled breaks the plan, and says so on the case", async ({ browser }) => {
      const officer = await signedIn(browser, "CASE_OFFICER", { javaScriptEnabled });
      const body = await ownBody(browser);
      const meeting = daysAgo(-40);
      await addMeetings(officer, body, [meeting]);
      const address = await registerCase(officer);
      await refer(officer, address, [body]);
      await officer.goto(`${address}/plan`);
      await expect(
        officer.getByText(`Sista sammanträdet som kan besluta om svaret är ${meeting}`),
      ).toBeVisible();
      await officer.getByRole("button", { name: "Tillämpa planen" }).click();
      await expect(officer.getByText("Planen är tillämpad")).toBeVisible();

      await officer.getByRole("link", { name: "Sammanträden" }).click();
      await officer.getByLabel("Organ", { exact: true }).selectOption({ label: body });
      await officer.getByRole("button", { name: "Visa" }).click();
      await officer.getByRole("link", { name: /Ställ in/ }).click();
      await officer.getByRole("button", { name: "Ställ in sammanträdet" }).click();
      await expect(officer.getByText("Kalendern är sparad")).toBeVisible();
      await officer.goto(address);
      await expect(officer.locator("#plan")).toContainText("Planen har spruckit");
      await expect(officer.locator("#plan")).toContainText(
        `${body} sammanträder inte mellan ${daysAgo(0)} och`,
      );
      await officer.goto(`${address}/plan`);
      const change = officer
        .getByRole("listitem")
        .filter({ hasText: `Håll ett extra sammanträde i ${body}` });
      await change.getByRole("link").click();
      await save(officer);
      await officer.goto(address);
      await expect(officer.locator("#plan")).toContainText("Planen håller");
    });

    test("meetings are added, and a body meets once a day", async ({ browser }) => {
      const secretary = await signedIn(browser, "COMMITTEE_SECRETARY", { javaScriptEnabled });
      const body = await ownBody(browser);
      await addMeetings(secretary, body, ["2031-02-03", "2031-03-03"]);
      await secretary.goto("/sammantraden/ny");
      await field(secretary, "bodyId").selectOption({ label: body });
      await fill(secretary, { dates: "2031-04-07\n2031-03-03" });
      await send(secretary);
      await expect(secretary.getByText(`${body} har redan ett sammanträde 2031-03-03`).first()).toBeVisible();
      await expect(field(secretary, "dates")).toHaveValue("2031-04-07\n2031-03-03");
      expect(await meetingDays(body)).toEqual(["2031-02-03", "2031-03-03"]);
    });

    test("a meeting is moved, once it has been said what that does", async ({ browser }) => {
      const secretary = await signedIn(browser, "COMMITTEE_SECRETARY", { javaScriptEnabled });
      const body = await ownBody(browser);
      await addMeetings(secretary, body, ["2031-02-03", "2031-03-03"]);
      await secretary.goto("/sammantraden?ar=2031");
      await secretary.getByRole("link", { name: `Flytta för ${body} 2031-02-03` }).click();
      await secretary.getByLabel("Ny dag").fill("2031-03-03");
      await secretary.getByRole("button", { name: "Visa vad flytten gör" }).click();
      await expect(secretary.getByText(`${body} har redan ett sammanträde 2031-03-03.`)).toBeVisible();
      await secretary.getByLabel("Ny dag").fill("2031-02-08");
      await secretary.getByRole("button", { name: "Visa vad flytten gör" }).click();
      await expect(secretary.getByText("2031-02-08 är en lördag, söndag eller helgdag.")).toBeVisible();
      await expect(secretary.getByText("Ingen tillämpad plan ändras.")).toBeVisible();
      await secretary.getByRole("button", { name: "Flytta till 2031-02-08" }).click();
      await expect(secretary.getByText("Kalendern är sparad")).toBeVisible();
      expect(await meetingDays(body)).toEqual(["2031-02-08", "2031-03-03"]);
    });

    test("a file is shown before it is saved, and saved whole or not at all", async ({ browser }) => {
      const secretary = await signedIn(browser, "COMMITTEE_SECRETARY", { javaScriptEnabled });
      const body = await ownBody(browser);
      await read(
        secretary,
        calendarFile({ heading: body, on: "2031-02-03" }, { heading: "Okända", on: "2031-02-04" }),
      );
      await expect(secretary.getByText("1 av 2 rader är fel, och inget har sparats")).toBeVisible();
      await expect(secretary.getByRole("button", { name: /Lägg till/ })).toHaveCount(0);
      expect(await meetingDays(body)).toEqual([]);

      await read(
        secretary,
        calendarFile({ heading: body, on: "2031-02-03" }, { heading: body, on: "2031-03-03" }),
      );
      await secretary.getByRole("button", { name: "Lägg till 2 sammanträden" }).click();
      await expect(secretary.getByText("Kalendern är sparad")).toBeVisible();
      expect(await meetingDays(body)).toEqual(["2031-02-03", "2031-03-03"]);

      await secretary.goto("/sammantraden/import");
      await field(secretary, "file").setInputFiles({
        name: "plan.ics",
        mimeType: "text/calendar",
        buffer: Buffer.from("hej"),
      });
      await send(secretary);
      await expect(
        secretary.getByText("varken en Excel-fil (.xlsx) eller en kalender (.ics)").first(),
      ).toBeVisible();
    });
  });
}

test("a motion with no way left says why, and what would open one", async ({ browser }) => {
  const officer = await signedIn(browser, "CASE_OFFICER");
  await officer.goto(`${await demoCase("Längre och lugnare skolluncher")}/plan`);
  await expect(officer.getByText(/^Ingen väg leder till ett beslut i fullmäktige/)).toBeVisible();
  await expect(officer.getByRole("button", { name: "Tillämpa planen" })).toHaveCount(0);
  await officer.getByRole("link", { name: "Pröva det sammanträdet" }).click();
  await expect(officer.getByRole("heading", { name: /^Vägen till fullmäktige/ })).toBeVisible();
});

test("the demo has a plan that has broken, and one that holds", async ({ browser }) => {
  const representative = await signedIn(browser, "ELECTED_REPRESENTATIVE");
  await representative.goto(await demoCase("Barnomsorg på obekväm arbetstid"));
  await expect(representative.locator("#plan")).toContainText("Planen har spruckit");
  await representative.goto(await demoCase("Lägre avgift i kulturskolan"));
  await expect(representative.locator("#plan")).toContainText("Planen håller");
  await representative.getByRole("link", { name: "Visa planen" }).click();
  await expect(representative.getByRole("button", { name: "Tillämpa planen" })).toHaveCount(0);
});

test("the refer form says until when a body can answer", async ({ browser }) => {
  const officer = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(officer);
  await officer.goto(`${address}/remisser/ny`);
  await officer.getByRole("checkbox", { name: "Socialnämnden", exact: true }).check();
  const due = officer.getByLabel("Sista svarsdag för Socialnämnden");
  await expect(due).toHaveAccessibleDescription(
    /^Planen håller om svaret är inne \d{4}-\d{2}-\d{2}, efter sammanträdet \d{4}-\d{2}-\d{2}\./,
  );
});

test("the public reads the calendar and changes nothing, nor sees a plan", async ({ page }) => {
  await page.goto("/sammantraden");
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.getByRole("link", { name: "Lägg till sammanträden" })).toHaveCount(0);
  await page.goto(await demoCase("Lägre avgift i kulturskolan"));
  await expect(page.locator("#plan")).toHaveCount(0);
  await page.goto("/sammantraden/ny");
  await expect(page).toHaveURL(/logga-in/);
});

async function ownBody(browser: Browser): Promise<string> {
  const administrator = await signedIn(browser, "ADMINISTRATOR");
  const name = `Provnämnden ${randomUUID()}`;
  await administrator.goto("/installningar/organ/ny");
  await fill(administrator, { name, abbreviation: "PN", papersLeadDays: "10" });
  await field(administrator, "kind").selectOption("COMMITTEE");
  await save(administrator);
  return name;
}

async function addMeetings(page: Page, body: string, days: string[]): Promise<void> {
  await page.goto("/sammantraden/ny");
  await field(page, "bodyId").selectOption({ label: body });
  await fill(page, { dates: days.join("\n") });
  await save(page);
}

async function read(page: Page, file: ReturnType<typeof calendarFile>): Promise<void> {
  await page.goto("/sammantraden/import");
  await field(page, "file").setInputFiles(file);
  await save(page);
}

const meetingDays = async (body: string) =>
  (
    await query<{ day: string }>(
      `select t."heldOn"::text as day from "Meeting" t join "Body" b on b.id = t."bodyId" where b.name = $1 order by 1`,
      body,
    )
  ).map(({ day }) => day);
