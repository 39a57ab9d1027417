import { expect, type Page } from "@playwright/test";
import { query } from "./database";

/** Drops a text on the inbox and waits until it has been read; answers with the address of its first part. */
export async function dropped(page: Page, fileName: string, text: string): Promise<string> {
  await page.goto("/inkorg");
  const buffer = Buffer.from(text + someBlanks());
  await page.locator("[name=documents]").setInputFiles({ name: fileName, mimeType: "text/plain", buffer });
  await page.locator("main form button[type=submit]").first().click();
  await page.waitForURL(/\/inkorg\/[0-9a-f-]{36}/);
  const intakeId = new URL(page.url()).pathname.split("/").at(-1);
  const parts = () =>
    query<{ id: string }>(
      'select p.id from "IntakePart" p join "IntakeFile" f on f.id = p."fileId" where f."intakeId" = $1 order by p.position',
      intakeId,
    );
  await expect.poll(async () => (await parts()).length, { timeout: 30_000 }).toBeGreaterThan(0);
  const [first] = await parts();
  return `/inkorg/delar/${first?.id}`;
}

/** What a body of the demo answers on referral, as its minutes print it. */
export const answerOf = (
  body: string,
  { title, paragraph, heldOn }: Record<"title" | "paragraph" | "heldOn", string>,
) =>
  `Ljungsala kommun
${body}
Sammanträdesprotokoll
Sammanträdesdatum ${heldOn}

§ ${paragraph} Dnr TN-2026/${paragraph}
Svar på remiss: Motion om ${title}

${body}s beslut
1. ${body} tillstyrker motionen.
2. Svaret översänds till kommunstyrelsen.

Överläggning
Bo Alm (M) och Ida Ås (V) yttrar sig.

Beslutet skickas till
Kommunstyrelsen
Frågor: 08-123 456 78
`;

/** A file that is in the register already is not read again: no two are the same, though they say the same. */
const someBlanks = () => Array.from({ length: 64 }, () => (Math.random() < 0.5 ? " " : "\t")).join("");
