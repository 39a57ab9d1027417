import { createHash, randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { type Browser, expect, type Page } from "@playwright/test";
import type { Role } from "@/lib/db/generated/enums";
import { demoAccounts } from "@/prisma/demo/accounts.mjs";
import {
  answerAddress,
  daysAgo,
  field,
  fill,
  ownNumber,
  ownWord,
  refer,
  registerCase,
  save,
  saveAnother,
  scriptStarted,
  send,
} from "./cases";
import { query, queryOne } from "./database";
import { signedIn, test, typeCredentials } from "./people";

// What people get wrong. Each time: the message beside its field and in the summary, everything typed
// still there, and nothing saved.

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    const open = async (browser: Browser, address: string, role: Role = "CASE_OFFICER") => {
      const page = await signedIn(browser, role, { javaScriptEnabled });
      await visit(page, address);
      return page;
    };
    const visit = async (page: Page, address: string) => {
      await page.goto(address);
      if (javaScriptEnabled) await scriptStarted(page);
    };

    test("a motion that came in and was raised before it was written", async ({ browser }) => {
      const page = await open(browser, "/motioner/ny");
      const typed = motion({ writtenOn: daysAgo(3), receivedOn: daysAgo(5), raisedOn: daysAgo(4) });
      await fill(page, typed);
      await send(page);
      await expectRefused(page, {
        receivedOn: "Motionen kan inte ha kommit in innan den skrevs.",
        raisedOn: "Motionen kan inte ha väckts innan den skrevs.",
      });
      await expectKept(page, typed);
      expect(await registered(typed.registrationNumber)).toEqual([]);
      await fill(page, { writtenOn: daysAgo(6) });
      await saveAnother(page);
      expect(await registered(typed.registrationNumber)).toHaveLength(1);
    });

    test("a date that is missing, one that is no day and one to come", async ({ browser }) => {
      const page = await open(browser, "/motioner/ny");
      const typed = motion({ receivedOn: "", raisedOn: daysAgo(-1) });
      await fill(page, typed);
      const dates = { receivedOn: "Skriv dagen då motionen kom in.", raisedOn: "Dagen har inte varit ännu." };
      if (javaScriptEnabled) {
        // A picker keeps what is no day to itself; only JavaScript can tell that there is something.
        await field(page, "writtenOn").pressSequentially("02302026");
        await send(page);
        await expectRefused(page, {
          writtenOn: "Datumet är inte helt ifyllt, eller finns inte i kalendern.",
        });
        await fill(page, { writtenOn: "" });
        await send(page);
        await expectRefused(page, dates);
      } else {
        // As in a browser that has no picker for dates.
        await field(page, "writtenOn").evaluate(becomeText);
        await fill(page, { writtenOn: "2026-02-30" });
        await send(page);
        const { receivedOn, raisedOn } = dates;
        const writtenOn = "Skriv datumet som åååå-mm-dd, till exempel 2026-03-08.";
        await expectRefused(page, { receivedOn, writtenOn, raisedOn });
        await expectKept(page, { writtenOn: "2026-02-30" });
      }
      await expectKept(page, typed);
      expect(await registered(typed.registrationNumber)).toEqual([]);
    });

    test("an answer from before the referral was sent", async ({ browser }) => {
      const page = await open(browser, "/motioner");
      const address = await registerCase(page);
      await refer(page, address, ["Socialnämnden"]);
      await visit(page, await answerAddress(address, "Socialnämnden"));
      const before = await savedOf(address);
      const typed = {
        meetingOn: daysAgo(90),
        paragraph: "12",
        decisionText: "Nämnden tillstyrker motionen.",
      };
      await fill(page, typed);
      await page.locator("[name=stance][value=SUPPORT]").check();
      await send(page);
      await expectRefused(page, {
        meetingOn: `Svaret kan inte vara beslutat innan remissen skickades (${daysAgo(80)}).`,
      });
      await expectKept(page, typed);
      await expect(page.locator("[name=stance][value=SUPPORT]")).toBeChecked();
      expect(await savedOf(address)).toEqual(before);
    });

    test("a body that is not in the register", async ({ browser }) => {
      const page = await open(browser, "/motioner");
      const address = await registerCase(page);
      const before = await savedOf(address);

      await visit(page, `${address}/remisser/ny`);
      await fill(page, { question: "Vad kostar bänkarna?" });
      await field(page, "bodies").first().check();
      await field(page, "bodies").first().evaluate(standForNobody, randomUUID());
      await send(page);
      await expectRefused(page, {
        bodies: "Ett av organen finns inte i registret. Välj bland dem som står här.",
      });
      await expectKept(page, { question: "Vad kostar bänkarna?" });

      await visit(page, `${address}/beslut/nytt`);
      await field(page, "bodyId").locator("option").nth(1).evaluate(standForNobody, randomUUID());
      await field(page, "bodyId").selectOption({ index: 1 });
      await field(page, "outcome").selectOption("NO_POSITION");
      await fill(page, { meetingOn: daysAgo(2), decisionText: "Motionen överlämnas." });
      await send(page);
      await expectRefused(page, { bodyId: "Organet finns inte i registret. Välj ett annat." });
      await expectKept(page, { decisionText: "Motionen överlämnas.", outcome: "NO_POSITION" });
      expect(await savedOf(address)).toEqual(before);
    });

    test("a registration number that is taken", async ({ browser }) => {
      const page = await open(browser, "/motioner/ny");
      const { registrationNumber } = await queryOne<{ registrationNumber: string }>(
        'select "registrationNumber" from "Motion" where title = $1',
        "Mobilfri skoldag",
      );
      // Written differently, and still the same number.
      const typed = motion({ registrationNumber: registrationNumber.toLowerCase() });
      await fill(page, typed);
      await send(page);
      await expectRefused(page, {
        registrationNumber: "Diarienumret är redan använt för ett annat ärende hos samma myndighet.",
      });
      await expectKept(page, typed);
      expect(await query('select from "Motion" where title = $1', typed.title)).toEqual([]);
    });

    test("a motion like one that is there already", async ({ browser }) => {
      const page = await open(browser, "/motioner/ny");
      const there = motion({ title: `Linbana över ån vid ${ownWord()}` });
      await fill(page, there);
      const address = await saveAnother(page);
      await visit(page, "/motioner/ny");
      const typed = motion({ title: `Motion om ${there.title.toLowerCase()}`, clauses: there.clauses });
      await fill(page, typed);
      await send(page);
      const warning = page.getByRole("main").getByRole("alert");
      await expect(warning).toBeFocused();
      const item = warning.getByRole("listitem").filter({ has: page.locator(`a[href="${address}"]`) });
      await expect(item).toContainText("Samma rubrik. Samma att-sats:");
      await expectKept(page, typed);
      expect(await registered(typed.registrationNumber)).toEqual([]);

      await page.getByRole("checkbox", { name: "Registrera ändå" }).check();
      await save(page);
      expect(await registered(typed.registrationNumber)).toHaveLength(1);
    });

    test("a § that the body has used the same year", async ({ browser }) => {
      const used = await queryOne<{ paragraph: string; on: string; before: string }>(
        `select i.paragraph, t."heldOn"::text as on, (t."heldOn" - 30)::text as before
        from "MinutesItem" i join "Meeting" t on t.id = i."meetingId" join "Body" b on b.id = i."bodyId"
        where b.name = 'Kommunstyrelsen' and i.paragraph is not null order by t."heldOn", i.id limit 1`,
      );
      const page = await open(browser, "/motioner");
      const address = await registerCase(page, { receivedOn: used.before, raisedOn: used.before });
      const before = await savedOf(address);
      await visit(page, `${address}/beslut/nytt`);
      await field(page, "bodyId").selectOption({ label: "Kommunstyrelsen" });
      await field(page, "outcome").selectOption("REJECTED");
      const typed = {
        meetingOn: used.on,
        paragraph: `§ ${used.paragraph}`,
        decisionText: "Motionen avslås.",
      };
      await fill(page, typed);
      await send(page);
      await expectRefused(page, {
        paragraph: "Paragrafen är redan använd för samma organ och år. Kontrollera § och datum.",
      });
      await expectKept(page, { ...typed, outcome: "REJECTED" });
      expect(await savedOf(address)).toEqual(before);
    });

    test("two people who save the same case", async ({ browser }) => {
      const officer = await open(browser, "/motioner");
      const address = await registerCase(officer);
      await visit(officer, `${address}/andra`);
      const registrar = await open(browser, `${address}/andra`, "REGISTRAR");

      const theirs = { recordClass: "1.1.9" };
      await fill(registrar, theirs);
      await save(registrar);
      const before = await savedOf(address);

      const typed = { title: "Fler bänkar längs hela ån", clauses: "att kommunen ställer ut tjugo bänkar" };
      await fill(officer, typed);
      await send(officer);
      const notice = officer.getByRole("main").getByRole("alert");
      await expect(notice).toContainText(
        "Någon annan ändrade ärendet medan du skrev. Inget har sparats ännu.",
      );
      await expect(notice).toContainText("Klassificering från ”–” till ”1.1.9”");
      await expectKept(officer, typed);
      expect(await savedOf(address)).toEqual(before);

      await fill(officer, theirs);
      await save(officer);
      await expect(officer.getByRole("heading", { level: 1 })).toHaveText(typed.title);
      expect((await savedOf(address)).version).toBe(before.version + 1);
    });

    test("a session that has run out in the middle of a form", async ({ browser }) => {
      const page = await open(browser, "/motioner");
      const address = await registerCase(page);
      const before = await savedOf(address);
      await visit(page, `${address}/remisser/ny`);
      const typed = { sentOn: daysAgo(1), dueOn: daysAgo(-40), question: "Vad kostar bänkarna?" };
      await fill(page, typed);
      const bodies = ["Socialnämnden", "Tekniska nämnden"].map((name) =>
        page.getByRole("checkbox", { name, exact: true }),
      );
      for (const body of bodies) await body.check();
      await letSessionLapse(page);
      await send(page);

      await page.waitForURL("**/logga-in?tillbaka=*");
      await typeCredentials(page, "CASE_OFFICER");
      await page.waitForURL("**/remisser/ny");
      await expect(page.getByRole("main").getByRole("alert")).toContainText("Det du skrev är kvar.");
      await expectKept(page, typed);
      for (const body of bodies) await expect(body).toBeChecked();
      expect(await savedOf(address)).toEqual(before);

      await save(page);
      expect((await savedOf(address)).referrals).toBe("2");
    });

    test("a file that is not what it is called, and one of a forbidden type", async ({ browser }) => {
      const page = await open(browser, "/motioner/ny");
      const typed = motion();
      await fill(page, typed);
      for (const name of ["motion.pdf", "motion.exe"]) {
        await field(page, "motionDocument").setInputFiles({ ...PROGRAM, name });
        await send(page);
        await expectRefused(page, {
          motionDocument: `”${name}” är inte en PDF, ett Word- eller ODT-dokument eller en textfil.`,
        });
        await expectKept(page, typed);
        await expectFileKept(page, name);
      }
      expect(await registered(typed.registrationNumber)).toEqual([]);
    });

    test("a file over 25 MB", async ({ browser }, testInfo) => {
      const page = await open(browser, "/motioner/ny");
      const typed = motion();
      await fill(page, typed);
      const large = testInfo.outputPath("motion.txt");
      writeFileSync(large, Buffer.alloc(26 * 1024 * 1024, " "));
      await field(page, "motionDocument").setInputFiles(large);
      await send(page);
      await expectRefused(page, { motionDocument: "”motion.txt” är för stor. En fil får vara högst 25 MB." });
      await expectKept(page, typed);
      expect(await registered(typed.registrationNumber)).toEqual([]);

      const choose = () => field(page, "motionDocument").setInputFiles(PAPER);
      await choose();
      await saveAnother(page, choose);
      expect(await registered(typed.registrationNumber)).toEqual([{ fileName: "motion.txt" }]);
    });

    test("a right file in a form where something else is wrong", async ({ browser }) => {
      const page = await open(browser, "/motioner/ny");
      const typed = motion({ movers: "" });
      await fill(page, typed);
      await field(page, "motionDocument").setInputFiles(PAPER);
      await send(page);
      await expectRefused(page, { movers: "Skriv minst en motionär." });
      await expectFileKept(page, "motion.txt");
      await fill(page, { movers: "Lena Rosendahl (VFL)" });
      const again = () => field(page, "motionDocument").setInputFiles(PAPER);
      if (!javaScriptEnabled) await again();
      await saveAnother(page, again);
      expect(await registered(typed.registrationNumber)).toEqual([{ fileName: "motion.txt" }]);
    });

    /** Without JavaScript a browser lets go of chosen files, and the page has to say which. */
    async function expectFileKept(page: Page, name: string): Promise<void> {
      const input = field(page, "motionDocument");
      const chosen = await input.evaluate(({ files }: HTMLInputElement) =>
        [...(files ?? [])].map((file) => file.name),
      );
      expect(chosen).toEqual(javaScriptEnabled ? [name] : []);
      const told = page.locator("noscript p", { hasText: `Välj filen igen: ${name}.` });
      await expect(told).toBeVisible({ visible: !javaScriptEnabled });
    }
  });
}

const PAPER = { name: "motion.txt", mimeType: "text/plain", buffer: Buffer.from("Ställ ut fler bänkar.\n") };
const PROGRAM = { mimeType: "application/pdf", buffer: Buffer.from("MZ\x90\x00\x03\x00\x00\x00", "latin1") };

const motion = (fields: Record<string, string> = {}) => {
  const registrationNumber = ownNumber();
  return {
    registrationNumber,
    title: `Tystare korsningar, ${registrationNumber}`,
    movers: "Lena Rosendahl (VFL)\nElin Fjällborg (GRF)",
    clauses: `att sänka ljudet vid ${ownWord()}`,
    receivedOn: daysAgo(5),
    ...fields,
  };
};

async function expectRefused(page: Page, messages: Record<string, string>): Promise<void> {
  const summary = page.getByRole("main").getByRole("alert");
  await expect(summary.getByRole("link")).toHaveText(Object.values(messages));
  await expect(summary).toBeFocused();
  for (const [name, message] of Object.entries(messages)) {
    const id = `field-${name}`;
    await expect(summary.getByRole("link", { name: message })).toHaveAttribute("href", `#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    await expect(page.locator(`[id="${id}-error"]`)).toHaveText(message);
    await expect(page.locator(`[aria-describedby~="${id}-error"]`).first()).toBeVisible();
  }
}

async function expectKept(page: Page, typed: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(typed)) await expect(field(page, name)).toHaveValue(value);
}

/** The files of a registered motion; nothing at all when it is not in the register. */
const registered = (registrationNumber: string | undefined) =>
  query<{ fileName: string | null }>(
    `select d."fileName" from "Motion" m left join "Document" d on d."motionId" = m.id
    where m."registrationNumber" = $1`,
    registrationNumber,
  );

/** How much has been saved of a case: the same again when nothing has been saved in between. */
const savedOf = (address: string) =>
  queryOne<{ version: number; referrals: string }>(
    `select version, title, "recordClass",
      (select count(*) from "Event" where "motionId" = m.id) as events,
      (select count(*) from "Referral" where "motionId" = m.id) as referrals,
      (select count(*) from "MinutesItem" where "motionId" = m.id) as items,
      (select count(*) from "Document" where "motionId" = m.id) as documents
    from "Motion" m where id = $1`,
    address.split("/").at(-1),
  );

const standForNobody = (element: SVGElement | HTMLElement, id: string) => element.setAttribute("value", id);

const becomeText = (element: SVGElement | HTMLElement) => element.setAttribute("type", "text");

/** As when somebody has signed in and then gone home: a session that is known, and over. */
async function letSessionLapse(page: Page): Promise<void> {
  const { email } = demoAccounts.find(({ role }) => role === "CASE_OFFICER") ?? {};
  const token = randomUUID();
  await query(
    `insert into "Session" (id, "tokenHash", "userId", way, browser, "createdAt", "seenAt", "expiresAt")
    select gen_random_uuid(), $1, id, 'PASSWORD', '', now(), now(), now() from "User" where email = $2`,
    createHash("sha256").update(token).digest(),
    email,
  );
  const cookies = await page.context().cookies();
  await page.context().addCookies(cookies.map((cookie) => ({ ...cookie, value: token })));
}
