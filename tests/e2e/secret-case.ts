import type { Browser, Page } from "@playwright/test";
import { daysAgo, field, fill, registerCase, save } from "./cases";
import { queryOne } from "./database";
import { signedIn } from "./people";

const MARK = { provision: "OSL 26:1", reason: "Uppgiften rör en enskilds förhållanden." };

let made: ReturnType<typeof make> | undefined;

/** Addresses in a case where everything that can lie under secrecy does; made once. */
export function inSecretCase(browser: Browser): ReturnType<typeof make> {
  made ??= make(browser);
  return made;
}

/** A case, a fact of it and a document of it under secrecy, and a request for the document that awaits its decision. */
async function make(browser: Browser) {
  const page = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(page);
  await page.goto(`${address}/sekretess/uppgift`);
  await field(page, "fact").selectOption({ label: "Lena Rosendahl" });
  await fill(page, MARK);
  await save(page);
  const mark = await page
    .locator(`a[href^="${address}/sekretess/"]`, { hasText: "Häv" })
    .getAttribute("href");
  await page.goto(`${address}/sekretess/arendet`);
  await fill(page, MARK);
  await save(page);
  const [document, draft] = [await file(page, address, "RECEIVED"), await file(page, address, "DRAFT")];
  await page.goto(`${document}/sekretess`);
  await fill(page, MARK);
  await save(page);
  await page.goto(`${document}/utlamnande`);
  const release = await save(page);
  await page.context().close();
  return { address, mark: mark ?? "", document, draft, release };
}

async function file(page: Page, address: string, status: "RECEIVED" | "DRAFT"): Promise<string> {
  await page.goto(`${address}/handlingar/ny`);
  const name = `${status}.txt`;
  await field(page, "documents").setInputFiles({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from("En handling."),
  });
  await field(page, "type").selectOption("OTHER");
  await page.locator(`[name=status][value=${status}]`).check();
  await fill(page, { statusOn: daysAgo(1) });
  await save(page);
  const { id } = await queryOne<{ id: string }>(
    `select id from "Document" where "motionId" = $1::uuid and "fileName" = $2`,
    address.split("/").at(-1) ?? "",
    name,
  );
  return `${address}/handlingar/${id}`;
}
