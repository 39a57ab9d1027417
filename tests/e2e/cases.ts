import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import { today } from "@/lib/dates";
import { queryOne } from "./database";

/** What a test changes is a case of its own, made as people make one; what it only reads is the demo's. */

/** A day that has been, as a form takes it; a negative number is a day to come. */
export const daysAgo = (days: number): string => today().subtract({ days }).toString();

/** A registration number that no other test has, nor an earlier run on the same database. */
export const ownNumber = (): string => `PROV-${ownWord()}`;

/** A word that nobody else has written; without digits, which might look like somebody's telephone number. */
export const ownWord = (): string => randomUUID().replaceAll(/\d/g, (digit) => "ghijklmnop"[Number(digit)]!);

/** A new case in the register; `page` is somebody's who may register motions. Answers with its address. */
export async function registerCase(
  page: Page,
  fields: Record<string, string> = {},
  { published = true } = {},
): Promise<string> {
  const registrationNumber = ownNumber();
  await page.goto("/motioner/ny");
  await fill(page, {
    registrationNumber,
    // In words that no other case has: the register would ask whether it is the same motion.
    title: `Bänkar ${registrationNumber}`,
    movers: "Lena Rosendahl (VFL)",
    clauses: `att ställa ut ${ownWord()}\natt utreda ${ownWord()}`,
    receivedOn: daysAgo(100),
    raisedOn: daysAgo(95),
    ...fields,
  });
  await field(page, "published").setChecked(published);
  return saveAnother(page);
}

/** Sends the case to bodies of the demo, on the same day and with the same last answer date. */
export async function refer(page: Page, address: string, bodies: string[]): Promise<void> {
  await page.goto(`${address}/remisser/ny`);
  await fill(page, { sentOn: daysAgo(80), dueOn: daysAgo(10) });
  for (const body of bodies) await page.getByRole("checkbox", { name: body, exact: true }).check();
  await save(page);
}

/** Where the answer of that body is logged, once it has been asked. */
export async function answerAddress(address: string, body: string): Promise<string> {
  const { id } = await queryOne<{ id: string }>(
    `select r.id from "Referral" r join "Body" b on b.id = r."bodyId" where r."motionId" = $1 and b.name = $2`,
    address.split("/").at(-1),
    body,
  );
  return `${address}/remisser/${id}/svar`;
}

/** Where a case of the demo is, by its title. */
export async function demoCase(title: string): Promise<string> {
  const { id } = await queryOne<{ id: string }>('select id from "Motion" where title = $1', title);
  return `/motioner/${id}`;
}

/** Types into fields by their names; what is folded away is unfolded first. */
export async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  await unfold(page);
  for (const [name, value] of Object.entries(fields)) await field(page, name).fill(value);
}

export const field = (page: Page, name: string) => page.getByRole("main").locator(`[name="${name}"]`);

export async function unfold(page: Page): Promise<void> {
  await page.locator("main details").evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
}

/** Sends the form and waits for the page that a saved one leads to; answers with its address. */
export async function save(page: Page): Promise<string> {
  const form = new URL(page.url()).pathname;
  await send(page);
  await page.waitForURL(({ pathname }) => pathname !== form);
  return new URL(page.url()).pathname;
}

/** The same for a form that may come back with a warning: what it warns of is recorded all the same. */
export async function saveAnyway(page: Page, again = async () => {}): Promise<string> {
  const reason = field(page, "overrideReason");
  const saved = await saveUnless(page, reason);
  if (saved) return saved;
  await reason.fill("Så står det i protokollet.");
  await again();
  return save(page);
}

/** Saves a new motion, be there ever so many like it: other tests register theirs at the same time. */
export async function saveAnother(page: Page, again = async () => {}): Promise<string> {
  const form = new URL(page.url()).pathname;
  const address = () => new URL(page.url()).pathname;
  const warnedOf = () =>
    field(page, "similar").evaluateAll((all) => all.map((one) => one.getAttribute("value"))[0]);
  let known: string | null | undefined;
  for (;;) {
    await send(page);
    await expect(async () => {
      expect(address() !== form || (await warnedOf()) !== known).toBe(true);
    }).toPass();
    if (address() !== form) return address();
    known = await warnedOf();
    await field(page, "notSimilar").check();
    await again();
  }
}

/** Null where the form comes back with `warning` in it. */
async function saveUnless(page: Page, warning: Locator): Promise<string | null> {
  const form = new URL(page.url()).pathname;
  await send(page);
  const address = () => new URL(page.url()).pathname;
  await expect(async () => {
    expect(address() !== form || (await warning.isVisible())).toBe(true);
  }).toPass();
  return address() === form ? null : address();
}

/** The part of a case's head that answers one of the three questions it is opened with. */
export const headed = (page: Page, question: "Var ärendet är" | "Vem som har bollen" | "Tid kvar av året") =>
  page.locator("section", { has: page.getByRole("heading", { level: 2, name: question, exact: true }) });

export const send = (page: Page) => page.locator("main form.form button[type=submit]").first().click();

/** Waits until the page's script is in charge: only it can say that a key leads to the search field. */
export async function scriptStarted(page: Page): Promise<void> {
  await page.locator("#site-search[aria-keyshortcuts]").waitFor({ state: "attached" });
}
