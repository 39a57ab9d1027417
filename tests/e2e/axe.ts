import type { Page } from "@playwright/test";
import axe from "axe-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Brings axe along into every page that is opened here: sent in afterwards it takes several times as long. */
export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript({ content: axe.source });

/** The rules that the page breaks, each with the elements that break it. */
export async function axeFindings(page: Page): Promise<string[][]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, { runOnly: rules, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  }, RULES);
}
