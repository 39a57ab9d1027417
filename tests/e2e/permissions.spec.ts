import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { demoAccounts } from "@/prisma/demo/accounts.mjs";
import { answerAddress, daysAgo, demoCase, field, fill, refer, registerCase, save, send } from "./cases";
import { query, queryOne } from "./database";
import { signedIn, test, typeCredentials } from "./people";

const PAPER = { mimeType: "text/plain", buffer: Buffer.from("<script>alert('bänk')</script>\n") };

test("an unpublished case is for those who are signed in", async ({ browser, page }) => {
  const officer = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(officer, { title: "Ännu inte offentlig" }, { published: false });
  const representative = await signedIn(browser, "ELECTED_REPRESENTATIVE");
  expect(await statusOf(page, address)).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sidan finns inte");
  expect(await listed(page, address)).toBe(false);
  expect(await statusOf(representative, address)).toBe(200);
  await expect(representative.getByRole("main")).toContainText("Inte publicerad");
  expect(await listed(representative, address)).toBe(true);
});

test("a secret case is for those who handle it", async ({ browser, page }) => {
  const officer = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(officer, { title: "Sekretessbelagd", secrecyProvision: "OSL 21:1" });
  const others = [page];
  for (const role of ["ELECTED_REPRESENTATIVE", "ADMINISTRATOR"] as const) {
    others.push(await signedIn(browser, role));
  }
  for (const other of others) {
    expect(await statusOf(other, address)).toBe(404);
    expect(await listed(other, address)).toBe(false);
  }
  const secretary = await signedIn(browser, "COMMITTEE_SECRETARY");
  expect(await statusOf(secretary, address)).toBe(200);
  await expect(secretary.getByRole("main")).toContainText("Sekretess, OSL 21:1");
  expect(await listed(secretary, address)).toBe(true);
});

test("what is taken from somebody who is signed in is gone from the next page", async ({ browser, page }) => {
  const officer = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(officer, {
    title: "Sekretess tills vidare",
    secrecyProvision: "OSL 21:1",
  });
  const email = `ny.roll.${randomUUID()}@ljungsala.example`;
  await query(
    `insert into "User" (id, email, name, role, "passwordHash")
     select gen_random_uuid(), $1, 'Nils Ny', role, "passwordHash" from "User" where email = $2`,
    email,
    demoAccounts.find(({ role }) => role === "CASE_OFFICER")?.email,
  );
  await page.goto("/logga-in");
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=password]").fill(demoAccounts[0]?.password ?? "");
  await page.getByRole("main").getByRole("button", { name: "Logga in" }).click();
  await page.waitForURL("**/mitt-arbete");
  const set = (column: string) => query(`update "User" set ${column} where email = $1`, email);
  // Twice: what the register asks is put together with the session as whoever asked the time before.
  expect([await listed(page, address), await listed(page, address)]).toEqual([true, true]);
  await set("role = 'ELECTED_REPRESENTATIVE'");
  expect([await listed(page, address), await listed(page, address)]).toEqual([false, false]);
  await set("role = 'CASE_OFFICER'");
  expect([await listed(page, address), await listed(page, address)]).toEqual([true, true]);
  await set('"disabledAt" = now()');
  expect(await listed(page, address)).toBe(false);
  await set('"disabledAt" = null');
  expect(await listed(page, address)).toBe(true);
  await query(
    `update "Session" set "seenAt" = now() - interval '1 day' where "userId" = (select id from "User" where email = $1)`,
    email,
  );
  expect(await listed(page, address)).toBe(false);
});

test("what a body has not decided is for those who serve there", async ({ browser, page }) => {
  const officer = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(officer);
  // The representative sits in the first of the two.
  const bodies = ["Miljönämnden", "Socialnämnden"];
  await refer(officer, address, bodies);
  for (const body of bodies) await propose(officer, address, body);
  const representative = await signedIn(browser, "ELECTED_REPRESENTATIVE");

  for (const [reader, seen] of [
    [officer, bodies],
    [representative, ["Miljönämnden"]],
    [page, []],
  ] as const) {
    await reader.goto(address);
    await expect(reader.getByRole("article")).toHaveCount(bodies.length);
    for (const body of bodies) {
      const visible = seen.some((name) => name === body);
      await expect(reader.getByText(`${body} föreslås tillstyrka.`)).toBeVisible({ visible });
      const paper = await paperOf(address, body);
      expect((await reader.request.get(paper)).status(), `${body}'s paper`).toBe(visible ? 200 : 404);
    }
  }
});

test("a document is shown to everybody only when somebody has published it", async ({ browser, page }) => {
  const officer = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(officer);
  await officer.goto(`${address}/handlingar/ny`);
  await field(officer, "documents").setInputFiles({ ...PAPER, name: "Skrivelse (åar).txt" });
  await field(officer, "type").selectOption("OTHER");
  await officer.locator("[name=status][value=RECEIVED]").check();
  await save(officer);
  const paper = await paperOf(address);
  const representative = await signedIn(browser, "ELECTED_REPRESENTATIVE");
  expect((await representative.request.get(paper)).status()).toBe(200);
  expect((await page.request.get(paper)).status()).toBe(404);
  await page.goto(address);
  await expect(page.getByRole("main")).toContainText("Inga handlingar är publicerade");

  // Until its text has been read, whoever publishes it is asked to have looked through it.
  await expect(async () => {
    await officer.goto(`${paper}/publicering`);
    await expect(officer.getByText("har inte hunnit läsas")).toHaveCount(0, { timeout: 100 });
  }).toPass();
  await save(officer);
  const response = await page.request.get(paper);
  expect(response.status()).toBe(200);
  expect(await response.body()).toEqual(PAPER.buffer);
  expect(response.headers()).toMatchObject({
    "content-type": "text/plain; charset=utf-8",
    "content-disposition": `attachment; filename="Skrivelse (_ar).txt"; filename*=UTF-8''Skrivelse%20%28%C3%A5ar%29.txt`,
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
});

test("a published PDF of the demo opens in the browser, and only as what it is", async ({ request }) => {
  const response = await request.get(await paperOf(await demoCase("Mobilfri skoldag")));
  expect((await response.body()).subarray(0, 5).toString()).toBe("%PDF-");
  expect(response.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": expect.stringMatching(/^inline; filename=/),
    "x-content-type-options": "nosniff",
  });
});

test("the public is led from every form to sign-in, and a representative is refused", async ({
  browser,
  request,
}) => {
  const representative = await signedIn(browser, "ELECTED_REPRESENTATIVE");
  for (const form of await forms()) {
    const led = await request.get(form, { maxRedirects: 0 });
    expect(led.status(), form).toBe(307);
    expect(led.headers().location, form).toBe(`/logga-in?tillbaka=${encodeURIComponent(form)}`);
    expect(await statusOf(representative, form), form).toBe(403);
    await expect(representative.getByRole("heading", { level: 1 })).toHaveText(/inte behörighet/);
    await expect(representative.locator("main form")).toHaveCount(0);
  }
});

test("who only reads is offered nothing to change", async ({ browser, page }) => {
  const address = await demoCase("Digitala lås i hemtjänsten");
  for (const reader of [page, await signedIn(browser, "ELECTED_REPRESENTATIVE")]) {
    for (const path of [address, "/motioner", "/remisser"]) {
      await reader.goto(path);
      const links = reader.getByRole("main").getByRole("link");
      const acts = /remisser\/ny|svar$|avstar|beslut\/nytt|handelser|andra|publicering|dokument|\/ny$/;
      const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(hrefs.length).toBeGreaterThan(5);
      expect(hrefs.filter((href) => acts.test(href))).toEqual([]);
    }
  }
});

test("a form that somebody else may send is refused when it is sent", async ({ browser }) => {
  const officer = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(officer);
  await officer.goto(`${address}/andra`);
  await fill(officer, { title: "Ingen får kalla den så" });
  const representative = await signedIn(browser, "ELECTED_REPRESENTATIVE");
  await officer.context().addCookies(await representative.context().cookies());
  await send(officer);
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("Du har inte behörighet till det här");
  expect(await query('select from "Motion" where title = $1', "Ingen får kalla den så")).toEqual([]);
});

test("a draft of a summary is nobody's but those who write it", async ({ browser, request }) => {
  const officer = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(officer);
  await officer.goto(`${address}/dokument`);
  await officer.locator("[name=about]").selectOption("SUMMARY");
  await officer.getByRole("button", { name: "Ta fram utkast" }).click();
  await officer.getByRole("button", { name: "Förhandsgranska" }).waitFor();
  const draft = new URL(officer.url()).pathname;
  const representative = await signedIn(browser, "ELECTED_REPRESENTATIVE");
  for (const format of ["word", "pdf"]) {
    const file = `${draft}/${format}`;
    const own = await officer.request.get(file);
    expect(own.status()).toBe(200);
    expect(own.headers()).toMatchObject({
      "content-disposition": expect.stringMatching(/^attachment; filename="Beslutssammanfattning /),
      "x-content-type-options": "nosniff",
    });
    expect((await request.get(file)).status()).toBe(404);
    expect((await representative.request.get(file)).status()).toBe(404);
  }
});

test("the health of the server is told to anybody", async ({ request }) => {
  expect((await request.get("/api/healthz")).status()).toBe(200);
  expect((await request.get("/api/readyz")).status()).toBe(200);
});

test("a wrong password says no more than that", async ({ page }) => {
  const [account] = demoAccounts;
  for (const email of [account?.email ?? "", "ingen@ljungsala.example"]) {
    await page.goto("/logga-in");
    await page.locator("[name=email]").fill(email);
    await page.locator("[name=password]").fill("fel-losenord");
    await page.getByRole("main").getByRole("button", { name: "Logga in" }).click();
    const summary = page.getByRole("main").getByRole("alert");
    await expect(summary.getByRole("link")).toHaveText("E-postadressen eller lösenordet stämmer inte.");
    await expect(page.locator("[name=email]")).toHaveValue(email);
  }
  expect(await page.context().cookies()).toEqual([]);
});

test("sign-in leads to our own pages only", async ({ browser }) => {
  const wanted: Record<string, string> = {
    "/remisser?forsenade=ja": "/remisser?forsenade=ja",
    "https://example.org/": "/mitt-arbete",
    "//example.org/": "/mitt-arbete",
    "/\\example.org/": "/mitt-arbete",
    "/\t/example.org/": "/mitt-arbete",
    "javascript:alert(1)": "/mitt-arbete",
  };
  for (const [back, led] of Object.entries(wanted)) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`/logga-in?tillbaka=${encodeURIComponent(back)}`);
    // Whoever changes the form itself gets no further.
    await page
      .locator("main [name=back]")
      .evaluate((input, value) => input.setAttribute("value", value), back);
    await typeCredentials(page, "REGISTRAR");
    await expect(page, back).toHaveURL(led);
  }
});

const statusOf = async (page: Page, address: string) => (await page.goto(address))?.status();

/** Whether the register shows the case to that reader, who looks for its number. */
async function listed(page: Page, address: string): Promise<boolean> {
  const { registrationNumber } = await queryOne<{ registrationNumber: string }>(
    'select "registrationNumber" from "Motion" where id = $1',
    address.split("/").at(-1),
  );
  await page.goto(`/motioner?visa=alla&sok=${registrationNumber}`);
  return (await page.locator(`main a[href="${address}"]`).count()) > 0;
}

/** A tjänsteutlåtande has come, and the body has not met. */
async function propose(page: Page, address: string, body: string): Promise<void> {
  await page.goto(await answerAddress(address, body));
  await page.locator("[name=status][value=PROPOSED]").check();
  await page.locator("[name=stance][value=SUPPORT]").check();
  await fill(page, { reportDatedOn: daysAgo(20), decisionText: `${body} föreslås tillstyrka.` });
  await field(page, "report").setInputFiles({ ...PAPER, name: "tjansteutlatande.txt" });
  await save(page);
}

/** The first document of the case, or of what a body said in it. */
async function paperOf(address: string, body?: string): Promise<string> {
  const { id } = await queryOne<{ id: string }>(
    `select d.id from "Document" d
      left join "MinutesItem" i on i.id = d."minutesItemId" left join "Body" b on b.id = i."bodyId"
    where d."motionId" = $1 and ($2::text is null or b.name = $2) order by d.id limit 1`,
    address.split("/").at(-1),
    body ?? null,
  );
  return `${address}/handlingar/${id}`;
}

/** Every form there is, at an address where it would work for somebody. */
async function forms(): Promise<string[]> {
  const address = await demoCase("Digitala lås i hemtjänsten");
  const answer = await answerAddress(address, "Demokratiberedningen");
  const { bodyId, partyId, accountId, meetingId } = await queryOne<
    Record<"bodyId" | "partyId" | "accountId" | "meetingId", string>
  >(
    `select (select min(id::text) from "Body") as "bodyId", (select min(id::text) from "Party") as "partyId",
      (select min(id::text) from "User") as "accountId", (select min(id::text) from "Meeting") as "meetingId"`,
  );
  return [
    "/motioner/ny",
    ...["andra", "remisser/ny", "beslut/nytt", "handelser/ny", "handlingar/ny", "dokument"].map(
      (form) => `${address}/${form}`,
    ),
    answer,
    answer.replace(/svar$/, "avstar"),
    `${await paperOf(address)}/publicering`,
    ...["protokoll", "anslag", "narvaro"].map((form) => `/sammantraden/${meetingId}/${form}`),
    ...[
      "",
      "/kommunen",
      "/organ",
      "/organ/ny",
      "/partier",
      "/partier/ny",
      "/konton",
      "/konton/ny",
      "/utseende",
    ].map((form) => `/installningar${form}`),
    `/installningar/organ/${bodyId}`,
    `/installningar/partier/${partyId}`,
    ...["", "/losenord", "/avstangning"].map((form) => `/installningar/konton/${accountId}${form}`),
  ];
}
