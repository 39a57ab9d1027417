import { expect } from "@playwright/test";
import { daysAgo, field, refer, registerCase, saveAnyway } from "./cases";
import { query } from "./database";
import { answerOf, dropped } from "./inbox";
import { signedIn, test } from "./people";

const BODY = "Tekniska nämnden";

for (const javaScriptEnabled of [true, false]) {
  test(`an answer is logged from its minutes ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const page = await signedIn(browser, "CASE_OFFICER", { javaScriptEnabled });
    const address = await registerCase(page);
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await refer(page, address, [BODY]);
    const paragraph = String(1_000 + Math.floor(Math.random() * 8_999));
    const heldOn = daysAgo(20);
    const part = await dropped(page, "protokollsutdrag.txt", answerOf(BODY, { title, paragraph, heldOn }));

    await page.goto(part);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      `Remissvar §\u00a0${paragraph}, ${BODY}`,
    );
    await expect(page.getByText("Personuppgifter i texten: 1\u00a0telefonnummer")).toBeVisible();
    await page
      .getByRole("link", { name: `Registrera remissvar från ${BODY}` })
      .first()
      .click();

    await expect(field(page, "meetingOn")).toHaveValue(heldOn);
    await expect(field(page, "paragraph")).toHaveValue(paragraph);
    await expect(page.locator("[name=stance][value=SUPPORT]")).toBeChecked();
    const words = page.locator(`mark[data-read=paragraph]`);
    if (javaScriptEnabled) {
      await field(page, "paragraph").focus();
      await expect(words).toHaveAttribute("data-current", "");
      await expect(page.locator("mark[data-read=decisionText]")).not.toHaveAttribute("data-current");
    } else {
      await page.getByRole("link", { name: "Läst här Paragraf" }).click();
      await expect(page.locator("mark:target")).toHaveText(`§ ${paragraph}`);
    }
    await field(page, "registrationNumber").fill("TN-2026/1");
    // The day is made up: the calendar may have another.
    expect(await saveAnyway(page)).toBe(address);

    await expect(page.locator("#handlingar")).toContainText(`Protokollsutdrag, ${BODY}, §\u00a0${paragraph}`);
    await page.goto(part);
    await expect(page.getByText("Handlingen är registrerad av")).toBeVisible();
    const corrected = await query<{ field: string; saved: string }>(
      'select field, saved from "ReadingCorrection" where "partId" = $1',
      part.split("/").at(-1),
    );
    expect(corrected).toEqual([{ field: "registrationNumber", saved: "TN-2026/1" }]);
  });
}
