import type { Page } from "@playwright/test";
import { field, ownNumber, save } from "./cases";

export const LIST_HEADINGS = "Dnr;Rubrik;Motionär;Inkom;Status";

/** A row of a municipality's list, right unless its cells are written otherwise. */
export const listRow = (cells: { number?: string; title?: string; receivedOn?: string; status?: string }) =>
  [
    cells.number ?? ownNumber(),
    cells.title ?? "Lekplats i varje by",
    "Lena Rosendahl (VFL)",
    cells.receivedOn ?? "2023-01-10",
    cells.status ?? "Bereds",
  ].join(";");

/** Sends in a list as an older Windows wrote it. Answers with the address of the choice of columns. */
export async function sendList(page: Page, rows: string[]): Promise<string> {
  await page.goto("/motioner/importera");
  const text = [LIST_HEADINGS, ...rows].join("\r\n");
  await field(page, "file").setInputFiles({
    name: "motioner.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(text, "latin1"),
  });
  return save(page);
}
