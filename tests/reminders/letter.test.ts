import { expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import { remindersFor } from "@/lib/reminders/letter";

const asked = (body: string, title: string, dueOn: string) => ({
  body: { name: body },
  motion: { title, registrationNumber: "KS-2026/7" },
  sentOn: PlainDate.from("2026-02-02"),
  dueOn: PlainDate.from(dueOn),
});

it("writes each body once, about everything it has not answered", () => {
  const letters = remindersFor(
    [
      asked("Socialnämnden", "Bänkar", "2026-05-04"),
      asked("Tekniska nämnden", "Bänkar", "2026-05-04"),
      asked("Socialnämnden", "Lampor", "2026-09-01"),
    ],
    "Eva Ek",
    PlainDate.from("2026-06-01"),
  );
  expect(letters.map(({ body, subject }) => [body, subject])).toEqual([
    ["Socialnämnden", "Påminnelse: remisser om 2 motioner"],
    ["Tekniska nämnden", "Påminnelse: remiss om motionen ”Bänkar”"],
  ]);
  const [welfare] = letters;
  expect(welfare?.text).toContain(
    "”Bänkar” (KS-2026/7). Skickad 2\u00a0februari\u00a02026, skulle ha besvarats",
  );
  expect(welfare?.text).toContain(
    "”Lampor” (KS-2026/7). Skickad 2\u00a0februari\u00a02026, ska besvaras senast",
  );
  expect(welfare?.text).toMatch(/Vänliga hälsningar\nEva Ek$/);
});
