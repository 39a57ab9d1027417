import { expect, it } from "vitest";
import { yearlyReport } from "@/lib/assignments/report";
import { PlainDate } from "@/lib/dates";

const day = (text: string) => PlainDate.from(text);
const given = (body: string, on: string, completed: string | null = null) => ({
  body: { name: body },
  givenOn: day(on),
  completedOn: completed ? day(completed) : null,
});

const ASSIGNMENTS = [
  given("Ö", "2025-03-01"),
  given("Ö", "2025-06-01", "2025-12-31"),
  given("Ö", "2025-06-01", "2026-01-01"),
  given("Ö", "2026-02-01", "2026-05-01"),
  given("Ä", "2026-12-31"),
  given("Ä", "2027-01-01"),
];

it("counts each assignment in the years it belongs to, body by body", () => {
  const row = (body: string, openAtStart: number, given: number, completed: number, openAtEnd: number) => ({
    body,
    openAtStart,
    given,
    completed,
    openAtEnd,
  });
  expect(yearlyReport(ASSIGNMENTS, 2026)).toEqual({
    bodies: [row("Ä", 0, 1, 0, 1), row("Ö", 2, 1, 2, 1)],
    all: row("Alla", 2, 2, 2, 2),
  });
  expect(yearlyReport(ASSIGNMENTS, 2025).all).toEqual(row("Alla", 0, 3, 1, 2));
});
